import { expect, test } from './site.ts';

for (const script of [true, false]) {
  test(`a number opens its passport ${script ? 'with' : 'without'} script`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: script, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto('/zh/status/');
    const number = page.locator('[id="2.4.p2"]').getByRole('link', { name: '42.30万亿元' });
    await number.click();
    const passport = page.locator('#passport-ecommerce-2022');
    await expect(passport).toBeVisible();
    await expect(passport).toBeInViewport({ ratio: 1 });
    await expect(passport).toContainText('论文§2.4第2句');
    await expect(passport).toContainText('与旁证不合');
    await expect(passport).toContainText('43.83万亿元');
    const readAt = await page.evaluate(() => window.scrollY);
    await passport.getByRole('link', { name: '关闭' }).click();
    await expect(passport).toBeHidden();
    expect(await page.evaluate(() => window.scrollY)).toBe(readAt);
    await context.close();
  });
}

test('a passport is closed by Escape, by pressing beside it and by pressing its number again', async ({ page }) => {
  await page.goto('/en/status/');
  const number = page.locator('[id="2.4.p2"]').getByRole('link', { name: /42\.30/ });
  const passport = page.locator('#passport-ecommerce-2022');
  const closings = [
    () => page.keyboard.press('Escape'),
    () => page.mouse.click(5, 400),
    () => number.click(),
    () => number.press('Enter'),
  ];
  for (const close of closings) {
    await expect(number).toHaveAttribute('aria-expanded', 'false');
    await number.click();
    await expect(passport).toBeVisible();
    await expect(number).toHaveAttribute('aria-expanded', 'true');
    await close();
    await expect(passport).toBeHidden();
  }
});

test('another number is opened in place of the one that was', async ({ page }) => {
  await page.goto('/en/status/');
  const [first, second] = [page.locator('[id="2.4.p2"] .num').first(), page.locator('[id="2.4.p2"] .num').last()];
  await first.click();
  await second.press('Enter');
  await expect(page.locator('.passport:popover-open')).toHaveCount(1);
  await expect(first).toHaveAttribute('aria-expanded', 'false');
  await expect(second).toHaveAttribute('aria-expanded', 'true');
});

for (const [width, height] of [
  [1280, 844],
  [800, 420],
] as const)
  test(`wherever a number stands in a window of ${width} × ${height}, its passport is whole in it and not over it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/en/status/');
    for (const share of [0.12, 0.33, 0.5, 0.9]) {
      const off = await page.evaluate((at) => {
        const wrong: string[] = [];
        for (const number of document.querySelectorAll<HTMLAnchorElement>('main a.num')) {
          const top = number.getBoundingClientRect().top + window.scrollY - at * window.innerHeight;
          window.scrollTo({ top, behavior: 'instant' });
          number.click();
          const line = number.getBoundingClientRect();
          const passport = document.querySelector('.passport:popover-open')?.getBoundingClientRect();
          const where = `${number.hash} at ${Math.round(line.top)}: ${passport?.top} to ${passport?.bottom}`;
          if (!passport || passport.top < 0 || passport.bottom > window.innerHeight || passport.height < 60)
            wrong.push(where);
          else if (
            passport.bottom > line.top &&
            passport.top < line.bottom &&
            passport.left < line.right &&
            passport.right > line.left
          )
            wrong.push(`over it, ${where}`);
          number.click();
        }
        return wrong;
      }, share);
      expect(off, `${share}`).toEqual([]);
    }
  });

test('an open passport goes along when the text moves, though the page stays as high as it was', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 720 });
  await page.goto('/en/status/');
  const number = page.locator('[id="2.4.p2"] .num').first();
  await number.click();
  const passport = page.locator('.passport:popover-open');
  /** px between the two, whichever stands above. */
  const gap = async () => {
    const [at, line] = [await passport.boundingBox(), await number.boundingBox()];
    if (!at || !line) return NaN;
    return at.y > line.y ? at.y - line.y - line.height : line.y - at.y - at.height;
  };
  await expect.poll(gap).toBeCloseTo(6, 0);
  await page.evaluate(() => {
    const block = document.getElementById('2.4.p2');
    if (block) block.style.cssText = 'position: relative; top: -40px';
  });
  await expect.poll(gap).toBeCloseTo(6, 0);
});

test('where there is a margin, a passport is read there, beside the line of its number and over no word of the text', async ({
  page,
}) => {
  for (const width of [1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/zh/status/');
    for (const section of ['2.1', '2.4', '2.5']) {
      const block = page
        .locator(`[id="${section}"] > .block`)
        .filter({ has: page.locator('a.num') })
        .first();
      const number = block.locator('a.num').first();
      await number.scrollIntoViewIfNeeded();
      await number.click();
      const passport = await page.locator('.passport:popover-open').boundingBox();
      const [text, line] = [await block.boundingBox(), await number.boundingBox()];
      if (!passport || !text || !line) throw new Error(`${section}: nothing to be seen`);
      expect(passport.x, section).toBeGreaterThan(text.x + text.width);
      expect(passport.x + passport.width, section).toBeLessThanOrEqual(width);
      expect(passport.y, section).toBeLessThanOrEqual(line.y + 1);
      expect(passport.y + passport.height, section).toBeGreaterThan(line.y);
      await page.keyboard.press('Escape');
    }
  }
});

test('a link to a passport opens it beside its number', async ({ page }) => {
  await page.goto('/en/status/#passport-ecommerce-2022');
  await expect(page.locator('#passport-ecommerce-2022')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.num[aria-expanded="true"]')).toBeInViewport();
});

test('a passport opens by keyboard and leads to the ledger', async ({ page }) => {
  await page.goto('/en/status/');
  await page
    .locator('[id="2.4.p2"]')
    .getByRole('link', { name: /42\.30/ })
    .focus();
  await page.keyboard.press('Enter');
  // The passport follows its number in the order of the keyboard.
  await page.keyboard.press('Tab');
  await expect(page.locator('#passport-ecommerce-2022').getByRole('link', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(
    page.locator('#passport-ecommerce-2022').getByRole('link', { name: 'See it in the ledger' }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/data\/#ecommerce-2022$/);
  await expect(page.locator('[id="ecommerce-2022"]')).toBeInViewport();
});

test('a word explains itself', async ({ page }) => {
  await page.goto('/zh/abstract/');
  await page.locator('.term', { hasText: '数实融合' }).first().click();
  await expect(page.locator('#term-shushi')).toContainText('实体经济');
});

test('the four kinds of number wear four different lines', async ({ page }) => {
  await page.goto('/zh/');
  const lines = await page
    .locator('.marks .kind-name')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).textDecorationStyle));
  expect(lines).toEqual(['solid', 'dotted', 'dashed', 'wavy']);
});
