import { expect, LANGUAGES, test, wake } from './site.ts';

for (const lang of LANGUAGES) {
  test(`pushing a strategy makes its problem give way, in the sentence, the table and the link (${lang})`, async ({
    page,
  }) => {
    await page.goto(`/${lang}/strategies/#strategy-mix`);
    const figure = await wake(page, 'strategy-mix');
    const sentence = figure.locator('.sentence');
    const before = await sentence.textContent();
    const slider = figure.getByRole('slider').first();
    await slider.focus();
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
    await expect(slider).toHaveValue('70');
    await expect(sentence).not.toHaveText(before ?? '');
    await expect(sentence).toContainText('70%');
    await expect(page).toHaveURL(/\?mix=70-50-50-50-50/);
  });

  test(`a link with state restores the mix exactly, after reload and in the other language (${lang})`, async ({
    page,
  }) => {
    await page.goto(`/${lang}/strategies/?mix=80-20-50-0-100&links=pairs#strategy-mix`);
    const values = async () => {
      const figure = await wake(page, 'strategy-mix');
      await expect(figure.getByRole('slider').first()).toHaveValue('80');
      return figure
        .getByRole('slider')
        .evaluateAll((all) => (all as HTMLInputElement[]).slice(0, 5).map((one) => one.value));
    };
    expect(await values()).toEqual(['80', '20', '50', '0', '100']);
    await page.reload();
    expect(await values()).toEqual(['80', '20', '50', '0', '100']);
    await page.locator('.language').click();
    await expect(page).toHaveURL(/\/strategies\/\?mix=80-20-50-0-100&links=pairs#strategy-mix$/);
    expect(await values()).toEqual(['80', '20', '50', '0', '100']);
    await page.goBack();
    expect(await values()).toEqual(['80', '20', '50', '0', '100']);
  });
}

test('without any push everything is left, and the text says so', async ({ page }) => {
  await page.goto('/en/strategies/?mix=0-0-0-0-0');
  const figure = await wake(page, 'strategy-mix');
  await figure.locator('details.table summary').click();
  const left = () => figure.locator('details.table tbody tr td:nth-child(3)').allTextContents();
  await expect.poll(async () => [...new Set(await left())]).toEqual(['100']);
});

test('a brick that no measure reaches stays empty under every push', async ({ page }) => {
  await page.goto('/zh/strategies/?mix=100-100-100-100-100&brick=p3-celebrity');
  const figure = await wake(page, 'strategy-mix');
  await figure.locator('details.table summary').click();
  await expect(figure.locator('details.table tbody tr', { hasText: '明星依赖' }).locator('td').nth(1)).toHaveText(
    '100',
  );
});

test('links to bricks that were merged into others open those, in both figures that have bricks', async ({ page }) => {
  for (const [former, now] of [
    ['p4-rural-cost', 'Rural logistics lag'],
    ['p2-trust', 'Leaks and misuse'],
    ['p5-innovation', 'Scarce top engineers'],
  ] as const) {
    await page.goto(`/en/strategies/?brick=${former}#strategy-mix`);
    const mix = await wake(page, 'strategy-mix');
    await expect(mix.locator('.reading:visible .title strong')).toHaveText(now);
    await expect(mix.locator('.problem')).toBeHidden();
    await page.goto(`/en/problems/?brick=${former}#missing-bricks`);
    const walls = await wake(page, 'missing-bricks');
    await expect(walls.locator('.panel:visible .label')).toHaveText(now);
  }
});

test('a link on which two codings differ is marked where it is read', async ({ page }) => {
  await page.goto('/en/strategies/?brick=p5-specialists#strategy-mix');
  const figure = await wake(page, 'strategy-mix');
  await expect(figure.locator('.reading:visible')).toContainText('two codings differ');
  await page.goto('/en/problems/?brick=p5-specialists#missing-bricks');
  const walls = await wake(page, 'missing-bricks');
  await expect(walls.getByText('two codings differ').locator('visible=true').first()).toBeVisible();
});

test('what there is to read about a brick comes when the brick is opened', async ({ page }) => {
  await page.goto('/en/strategies/?brick=p3-celebrity#strategy-mix');
  const figure = await wake(page, 'strategy-mix');
  const reading = figure.locator('.reading:visible');
  await expect(reading).toContainText('§3.3:4');
  await figure.getByRole('radio', { name: /^Price war/i }).check();
  await expect(reading.getByRole('listitem').first()).toContainText('§3.3:2');
});

test('what could not be had for one brick is asked for again with the next', async ({ page, allowed }) => {
  allowed.console.push(/ERR_FAILED/);
  const readings = /\/readings\/strategy-mix/;
  await page.route(readings, (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  await page.goto('/en/strategies/?brick=p3-celebrity#strategy-mix');
  const figure = await wake(page, 'strategy-mix');
  await failed;
  await page.unroute(readings);
  await figure.getByRole('radio', { name: /^Price war/i }).check();
  await expect(figure.locator('.reading:visible').getByRole('listitem').first()).toContainText('§3.3:2');
});

test('under the budget the sliders stop at it, and a button finds the mix that leaves least', async ({ page }) => {
  await page.goto('/en/strategies/?budget=on#strategy-mix');
  const figure = await wake(page, 'strategy-mix');
  const sliders = figure.locator('.rows').getByRole('slider');
  const total = async () =>
    (await sliders.evaluateAll((all) => (all as HTMLInputElement[]).map((one) => one.valueAsNumber))).reduce(
      (sum, one) => sum + one,
      0,
    );
  await sliders.first().focus();
  await page.keyboard.press('End');
  expect(await total()).toBeLessThanOrEqual(250);
  await figure.getByRole('button', { name: 'Set the mix that leaves least' }).click();
  await expect.poll(total).toBe(250);
  await expect(page).toHaveURL(/mix=/);
});

test('where the budget’s part cannot be had, the sliders keep to the budget and say so', async ({ page, allowed }) => {
  allowed.console.push(/ERR_FAILED/);
  await page.route(/\/assets\/Budget\./, (route) => route.abort());
  await page.goto('/en/strategies/?budget=on#strategy-mix');
  const figure = await wake(page, 'strategy-mix');
  const first = figure.locator('.rows').getByRole('slider').first();
  await first.press('End');
  await expect(first).toHaveValue('50');
  await expect(figure.locator('.stop')).toContainText('The points are used up.');
});

test('the paragraphs behind a link of the model are one step away', async ({ page }) => {
  await page.goto('/zh/strategies/?brick=p2-leak#strategy-mix');
  const figure = await wake(page, 'strategy-mix');
  await figure.getByRole('link', { name: '§3.2:2' }).locator('visible=true').first().click();
  await expect(page).toHaveURL(/\/zh\/problems\/#3\.2\.p\d$/);
});

for (const query of [
  'mix=1-2',
  'mix=%E0%A4%A',
  'e=-5',
  'e=NaN',
  'links=<img src=x onerror=alert(1)>',
  'points=1e99',
  'brick=__proto__',
]) {
  test(`nonsense in the link (${query}) gives the default and one plain line`, async ({ page }) => {
    await page.goto(`/en/strategies/?${query}`);
    const figure = await wake(page, 'strategy-mix');
    await expect(figure.locator('.problem')).toContainText('cannot be read');
    await expect(figure.locator('.problem img')).toHaveCount(0);
    await expect(figure.getByRole('slider').first()).toHaveValue('50');
  });
}

for (const k of [1, 2, 3, 4, 5]) {
  test(`§4.${k} has its own slider, and the link keeps it`, async ({ page }) => {
    await page.goto(`/zh/strategies/?effect${k}=100#strategy-effect-${k}`);
    const figure = await wake(page, `strategy-effect-${k}`);
    const slider = figure.getByRole('slider').first();
    await expect(slider).toHaveValue('100');
    await slider.focus();
    await page.keyboard.press('Home');
    await expect(slider).toHaveValue('0');
    await expect(page).toHaveURL(new RegExp(`effect${k}=0`));
  });
}
