import { expect, LANGUAGES, test, wake } from './site.ts';

for (const lang of LANGUAGES) {
  test(`a link to a section, a block or a step opens there (${lang})`, async ({ page }) => {
    for (const id of ['2.5', '2.4.p4', 'market-growth.4', '2.2.n2']) {
      await page.goto(`/${lang}/status/#${id}`);
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
      await page.reload();
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    }
  });
}

test('every section, block, figure and step offers its own link to the keyboard', async ({ page }) => {
  await page.goto('/en/status/');
  const missing = await page
    .locator('section.section, .block, figure.figure, .step')
    .evaluateAll((all) =>
      all
        .filter(
          (one) =>
            ![...one.querySelectorAll('a.anchor')].some((anchor) => anchor.getAttribute('href') === `#${one.id}`),
        )
        .map((one) => one.id),
    );
  expect(missing).toEqual([]);
  const anchor = page.locator('[id="2.1.p2"] a.anchor');
  await anchor.focus();
  await expect(anchor).toHaveCSS('opacity', '1');
});

test('choosing a link copies it and goes there', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/zh/status/');
  await page.getByRole('link', { name: '本段链接：2.1.p2' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#2\.1\.p2$/);
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/zh\/status\/#2\.1\.p2$/);
});

test('the language link keeps the place and the query', async ({ page }) => {
  await page.goto('/zh/status/?guess=30#2.2');
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/status\/\?guess=30#2\.2$/);
  await expect(page.locator('[id="2.2"]')).toBeInViewport();
  await page.getByRole('banner').getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/status\/\?guess=30#2\.2$/);
});

test('without a fragment, the language link opens at the section being read', async ({ page }) => {
  // At rest: a heading face that arrives late moves what stands under it.
  await page.goto('/zh/status/', { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  await page.locator('[id="2.3"] h2').evaluate((heading) => heading.scrollIntoView());
  await expect(page.locator('.side [aria-current=true]')).toHaveAttribute('href', '#2.3');
  await page.getByRole('banner').getByRole('link', { name: 'English' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/status\/#2\.3$/);
});

test('back and forward go through the places that were visited', async ({ page }) => {
  await page.goto('/zh/problems/');
  await page.locator('.side a[href="#3.3"]').click();
  await page.locator('.side a[href="#3.5"]').click();
  await expect(page.locator('[id="3.5"] h2')).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(/#3\.3$/);
  await expect(page.locator('[id="3.3"] h2')).toBeInViewport();
  await page.goForward();
  await expect(page.locator('[id="3.5"] h2')).toBeInViewport();
});

for (const [lang, words] of [
  ['zh', '找不到'],
  ['en', 'is not on this page'],
] as const) {
  test(`a fragment that leads nowhere gets one plain line (${lang})`, async ({ page }) => {
    for (const fragment of ['nowhere', '2.9', '%E0%A4%A', '<img src=x onerror=alert(1)>', '-1', 'NaN']) {
      await page.goto('about:blank');
      await page.goto(`/${lang}/status/#${fragment}`);
      await expect(page.locator('#page-notice')).toContainText(words);
      await expect(page.locator('#page-notice img')).toHaveCount(0);
    }
  });
}

test('what a link says is shown as it stands, without what would turn the line around', async ({ page }) => {
  await page.goto(`/en/status/#${encodeURIComponent("$&$'\u202ex")}`);
  await expect(page.locator('#page-notice')).toContainText("$&$'␣x");
  await page.goto(`/en/strategies/?e=${encodeURIComponent('\u202e-5')}`);
  const figure = await wake(page, 'strategy-mix');
  await expect(figure.getByRole('status').first()).toContainText('-5');
  await expect(figure.getByRole('status').first()).not.toContainText('\u202e');
});

test('an address with a doubled slash, which some hosts serve, follows a figure too', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}//zh/status/#uplift`);
  const figure = await wake(page, 'uplift');
  await figure.getByRole('slider').first().press('End');
  await expect(page).toHaveURL(/\/\/zh\/status\/\?\w+=.*#uplift$/);
  await page.goto(`${baseURL}//zh/data/`);
  await page.locator('[name=kind][value=paper]').check();
  await expect(page).toHaveURL(/\/\/zh\/data\/\?kind=paper$/);
});

test('what an app adds behind a fragment does not break it', async ({ page }) => {
  for (const tail of ['&appinstall=0', '?from=groupmessage', '#?secret=abc']) {
    await page.goto('about:blank');
    await page.goto(`/zh/status/#2.5${tail}`);
    await expect(page.locator('[id="2.5"] h2')).toBeInViewport();
    await expect(page.locator('#page-notice')).toBeEmpty();
  }
});

test('previous and next lead from chapter to chapter', async ({ page }) => {
  await page.goto('/zh/abstract/');
  for (const chapter of ['introduction', 'status', 'problems', 'strategies', 'conclusion']) {
    await page.locator('.pager [rel=next]').click();
    await expect(page).toHaveURL(new RegExp(`/zh/${chapter}/$`));
  }
  await expect(page.locator('.pager [rel=next]')).toHaveCount(0);
  await page.locator('.pager [rel=prev]').click();
  await expect(page).toHaveURL(/\/zh\/strategies\/$/);
});
