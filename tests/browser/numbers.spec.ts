import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3';
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
          else if (passport.bottom > line.top && passport.top < line.bottom) wrong.push(`over it, ${where}`);
          number.click();
        }
        return wrong;
      }, share);
      expect(off, `${share}`).toEqual([]);
    }
  });

test('an open passport goes along when the text moves, though the page stays as high as it was', async ({ page }) => {
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

test('the ledger is filtered by kind and standing, and the filter is a link', async ({ page, request }) => {
  const claims = (await (await request.get('/data/claims.json')).json()) as { standing?: string }[];
  const conflicting = claims.filter((one) => one.standing === 'conflicts').length;
  expect(conflicting).toBeGreaterThan(0);
  await page.goto('/zh/data/');
  const all = await page.locator('.entry:visible').count();
  expect(all).toBeGreaterThan(90);
  await page.getByLabel('论文所写').check();
  await page.getByLabel('与旁证不合').check();
  await expect(page).toHaveURL(/\?kind=paper&standing=conflicts$/);
  await expect(page.locator('.entry:visible')).toHaveCount(conflicting);
  await expect(page.locator('.count')).toContainText(`共${conflicting}条`);
  await page.reload();
  await expect(page.locator('.entry:visible')).toHaveCount(conflicting);
});

test('the ledger is a line an entry, by sections, and each opens to its facts', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/zh/data/');
  const list = page.locator('.entries');
  const lines = await list.locator('.entry').count();
  const { height } = (await list.boundingBox()) ?? { height: Infinity };
  expect(height / lines).toBeLessThan(90);
  expect(await list.locator('h2').allTextContents()).toEqual(
    (await list.locator('h2').allTextContents()).toSorted((a, b) =>
      /^\s*\d/.test(a) && /^\s*\d/.test(b) ? a.trim().localeCompare(b.trim(), 'en') : 0,
    ),
  );
  const entry = page.locator('[id="ecommerce-2022"]');
  await expect(entry.locator('dl')).toBeHidden();
  await entry.locator('summary').click();
  await expect(entry.locator('dl')).toBeVisible();
  await expect(list.locator('section', { has: entry }).locator('h2')).toContainText('2.4');
});

test('the ledger is searched by words, numbers and ids, and what was found is a link', async ({ page }) => {
  await page.goto('/en/data/');
  const found = page.locator('.entry:visible');
  const search = page.getByRole('searchbox', { name: 'Search' });
  for (const [asked, expected] of [
    ['４２．３', 'ecommerce-2022'],
    ['RURAL ministry', 'rural-official-2014'],
    ['crossborder-tracker-2021', 'crossborder-tracker-2021'],
  ] as const) {
    await search.fill(asked);
    await expect(page.locator(`[id="${expected}"]`)).toBeVisible();
    expect(await found.count(), asked).toBeLessThan(60);
  }
  await search.press('Enter');
  await expect(page).toHaveURL(/\?q=crossborder-tracker-2021$/);
  await page.reload();
  await expect(page.locator('[id="crossborder-tracker-2021"]')).toBeVisible();
  await expect(page.locator('[id="ecommerce-2022"]')).toBeHidden();
  await search.fill('no such thing');
  await expect(found).toHaveCount(0);
  await expect(page.getByText('There are no such entries.')).toBeVisible();
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });
    test('a link to an entry opens it', async ({ page }) => {
      await page.goto('/en/data/#official-2012');
      const facts = page.locator('[id="official-2012"] dl');
      await expect(facts).toBeVisible();
      await expect(facts).toBeInViewport();
    });
  });

test('a filter that cannot be read shows everything and says so', async ({ page }) => {
  await page.goto('/en/data/?kind=<script>alert(1)</script>');
  await expect(page.locator('#page-notice')).toContainText('cannot be read');
  await expect(page.locator('.entry:visible').first()).toBeVisible();
});

test('an entry says whose figure it is, on whose page we saw it and when, and a verdict has its criteria', async ({
  page,
}) => {
  await page.goto('/en/data/');
  const entry = page.locator('[id="official-2012"]');
  await expect(entry).toContainText('Published byMinistry of Commerce');
  await expect(entry).toContainText('The publisher’s own page');
  await expect(page.locator('[id="crossborder-tracker-2021"]')).toContainText('A copy or summary');
  await expect(page.locator('[id="action-plan"]')).toContainText('Where we looked');
  await expect(page.locator('[id="livestream-2023"]')).toContainText('could not confirm that this source');
  await expect(page.locator('.about-verdicts dt .standing')).toHaveText([
    'Confirmed',
    'Consistent',
    'Conflicts',
    'Another measure',
    'Not found',
  ]);
});

test('the coding page prints its rules, the agreement of two codings and every disagreement', async ({
  page,
  request,
}) => {
  await page.goto('/en/data/#coding');
  const coding = page.locator('#coding');
  await expect(coding.locator('.rules dt')).toHaveCount(13);
  await expect(coding).toContainText(/Cohen’s κ is 0\.\d\d over three verdicts/);
  await coding.getByText(/pairs judged differently/).click();
  const pairs = await coding.locator('.disagreements li').count();
  expect(pairs).toBeGreaterThan(0);
  const model = (await (await request.get('/data/model.json')).json()) as { links: unknown[] };
  await expect(coding.locator('tbody tr')).toHaveCount(model.links.length);
});

test('notes can be left out by a switch that is remembered, and by the address; a link to one shows it', async ({
  page,
}) => {
  await page.goto('/en/status/');
  const note = page.locator('[id="2.4.n1"]');
  await expect(note).toBeVisible();
  await page.getByLabel('Show our notes').uncheck();
  await expect(note).toBeHidden();
  await page.reload();
  await expect(note).toBeHidden();
  await page.goto('/en/status/?notes=1');
  await expect(note).toBeVisible();
  await page.goto('/embed/en/s/2.4/?notes=0#2.4.n1');
  await expect(note).toBeVisible();
  await expect(page.locator('[id="2.4.n2"]')).toBeHidden();
});

test('every entry is linked to where it is used or says that it is not', async ({ page }) => {
  await page.goto('/en/data/');
  const silent = await page
    .locator('.entry')
    .evaluateAll((all) =>
      all
        .filter((one) => !one.querySelector('.uses a') && !one.querySelector('.uses')?.textContent?.includes('only'))
        .map((one) => one.id),
    );
  expect(silent).toEqual([]);
  await page.locator('[id="crossborder-2022"] summary').click();
  await page.locator('[id="crossborder-2022"] .uses a').first().click();
  await expect(page).toHaveURL(/\/en\/status\/#/);
});

test('the ledger as JSON and as CSV says the same', async ({ request }) => {
  const json = (await (await request.get('/data/claims.json')).json()) as {
    id: string;
    value: number | null;
    used_in: string[];
  }[];
  const csv = csvParse((await (await request.get('/data/claims.csv')).text()).replace(/^\ufeff/, ''));
  expect(csv.map((row) => row.id)).toEqual(json.map((entry) => entry.id));
  expect(csv.map((row) => row.value)).toEqual(json.map((entry) => (entry.value === null ? '' : String(entry.value))));
  expect(json.find((entry) => entry.id === 'ecommerce-2022')?.used_in).toContain('2.4.p2');
});

test('a figure’s CSV is a file, with and without script', async ({ page, request }) => {
  const response = await request.get('/data/figures/missing-bricks.zh.csv');
  expect(response.status()).toBe(200);
  await page.goto('/zh/problems/#missing-bricks');
  const download = page.waitForEvent('download');
  await page.locator('#missing-bricks .tools summary').click();
  await page.locator('#missing-bricks').getByRole('link', { name: '下载CSV' }).click();
  const saved = csvParse((await readFile(await (await download).path(), 'utf8')).replace(/^\ufeff/, ''));
  expect(saved.length).toBeGreaterThan(20);
});
