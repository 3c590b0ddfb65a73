import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3';
import { expect, test } from './site.ts';

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
