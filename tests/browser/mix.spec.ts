import type { Locator } from '@playwright/test';
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
    await expect(slider).toHaveValue('20');
    await expect(sentence).not.toHaveText(before ?? '');
    await expect(sentence).toContainText('20%');
    await expect(page).toHaveURL(/\?mix=20-0-0-0-0/);
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
    await page.locator('.site-header .language').click();
    await expect(page).toHaveURL(/\/strategies\/\?mix=80-20-50-0-100&links=pairs#strategy-mix$/);
    expect(await values()).toEqual(['80', '20', '50', '0', '100']);
    await page.goBack();
    expect(await values()).toEqual(['80', '20', '50', '0', '100']);
  });
}

test('without any push every brick is missing, and the text says so', async ({ page }) => {
  await page.goto('/en/strategies/');
  const figure = await wake(page, 'strategy-mix');
  await expect(figure.locator('.sentence > span')).toContainText(
    'No strategy has been pushed yet, and all 27 bricks are missing.',
  );
  await figure.locator('details.table summary').click();
  const missing = () => figure.locator('details.table tbody tr td:nth-child(3)').allTextContents();
  await expect.poll(async () => [...new Set(await missing())]).toEqual(['6.00', '1.00', '7.00', '4.00']);
});

test('a brick that no measure reaches stays missing under every push', async ({ page }) => {
  await page.goto('/zh/strategies/?mix=100-100-100-100-100&brick=p3-celebrity');
  const figure = await wake(page, 'strategy-mix');
  await figure.locator('details.table summary').click();
  await expect(figure.locator('details.table tbody tr', { hasText: '明星依赖' }).locator('td').nth(1)).toHaveText(
    '1.00',
  );
});

test('a newcomer is asked one question, pushes one strategy, and is told which brick changed most', async ({
  page,
}) => {
  await page.goto('/en/strategies/#strategy-mix');
  const figure = await wake(page, 'strategy-mix');
  const said = figure.locator('.moved');
  await expect(said).toHaveText('Push any one strategy: which walls answer?');
  await figure.getByRole('slider').first().press('End');
  await expect(said).toHaveText('“Weak data capacity” changed most with this push: 97% more of it is laid.');
  await expect(figure.getByText('4.2 of 6 missing')).toHaveCount(0);
  await expect(figure.locator('.head').first()).toContainText('1.8 of 6 missing');
  await figure.getByRole('slider').first().press('Home');
  await expect(said).toHaveText('No brick changed with this step.');
});

test('while a slider is held, the bricks that it reaches keep their colour, and threads run to them', async ({
  page,
}) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/en/strategies/#strategy-mix');
    const figure = await wake(page, 'strategy-mix');
    const slider = figure.getByRole('slider').nth(3);
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    if (!box) throw new Error('expected a slider');
    await page.mouse.move(box.x + 7, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    const bright = figure.locator('[data-symptom]:not(.faded)');
    await expect(bright).toHaveCount(6);
    await expect(bright.first()).toContainText('Patchy remote cover');
    await expect(figure.locator('.stage > svg path')).toHaveCount(6);
    await page.mouse.up();
    await expect(figure.locator('.faded')).toHaveCount(0);
    await expect(figure.locator('.stage > svg path')).toHaveCount(0);
  }
});

test('words set the mix: only the first, the budget shared out, fewest missing, all, none', async ({ page }) => {
  await page.goto('/en/strategies/#strategy-mix');
  const figure = await wake(page, 'strategy-mix');
  for (const [name, mix] of [
    ['only the first', '100-0-0-0-0'],
    ['250 points, evenly', '50-50-50-50-50'],
    ['250 points, fewest missing', '65-70-20-55-40'],
    ['all to the end', '100-100-100-100-100'],
  ] as const) {
    await figure.getByRole('button', { name }).click();
    await expect(page).toHaveURL(new RegExp(`mix=${mix}`));
  }
  await figure.getByRole('button', { name: 'all back' }).click();
  await expect(page).toHaveURL(/strategies\/#/);
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

test('a brick is read under its wall, and put away again', async ({ page }) => {
  await page.goto('/en/strategies/#strategy-mix');
  const figure = await wake(page, 'strategy-mix');
  await expect(figure.locator('.reading')).toHaveCount(0);
  await figure.getByRole('radio', { name: /^Price war/i }).check();
  await expect(
    figure.getByRole('group', { name: '3 Limits of competition and models' }).locator('.reading'),
  ).toBeVisible();
  await figure.getByRole('button', { name: 'Put this brick away' }).click();
  await expect(figure.locator('.reading')).toHaveCount(0);
});

/** Opens what is folded away: links, budget and assumptions. */
async function unfoldRules(figure: Locator): Promise<void> {
  await figure.locator('summary', { hasText: 'Change what is assumed' }).click();
  await expect(figure.getByRole('slider', { name: 'How well measures work' })).toBeVisible();
}

test('under the budget the sliders stop at it, and a button finds the mix that leaves fewest missing', async ({
  page,
}) => {
  await page.goto('/en/strategies/?budget=on#strategy-mix');
  const figure = await wake(page, 'strategy-mix');
  const sliders = figure.locator('.sliders').getByRole('slider');
  const total = async () =>
    (await sliders.evaluateAll((all) => (all as HTMLInputElement[]).map((one) => one.valueAsNumber))).reduce(
      (sum, one) => sum + one,
      0,
    );
  await sliders.first().focus();
  await page.keyboard.press('End');
  expect(await total()).toBeLessThanOrEqual(250);
  await expect(figure.locator('.moved')).toContainText('The points are used up.');
  await unfoldRules(figure);
  await figure.getByRole('button', { name: 'Set the mix that leaves fewest missing' }).click();
  await expect.poll(total).toBe(250);
  await expect(page).toHaveURL(/mix=65-70-20-55-40/);
});

test('what is folded away and cannot be had says so, and the sliders keep to the budget', async ({ page, allowed }) => {
  allowed.console.push(/ERR_FAILED/);
  await page.route(/\/assets\/later\./, (route) => route.abort());
  await page.goto('/en/strategies/?budget=on#strategy-mix');
  const figure = await wake(page, 'strategy-mix');
  const first = figure.locator('.sliders').getByRole('slider').first();
  await first.press('End');
  await expect(first).toHaveValue('50');
  await expect(figure.locator('.moved')).toContainText('The points are used up.');
  await figure.locator('summary', { hasText: 'Change what is assumed' }).click();
  await expect(figure.getByText('This part could not be fetched.')).toBeVisible();
});

test('the paragraphs behind a link of the model are one step away', async ({ page }) => {
  await page.goto('/zh/strategies/?brick=p2-leak#strategy-mix');
  const figure = await wake(page, 'strategy-mix');
  await figure.getByRole('link', { name: '§3.2:2' }).locator('visible=true').first().click();
  await expect(page).toHaveURL(/\/zh\/problems\/#3\.2\.p\d$/);
});

for (const [query, first] of [
  ['mix=1-2', '0'],
  ['mix=%E0%A4%A', '0'],
  // Old links that said something else meant the budget shared out evenly.
  ['e=-5', '50'],
  ['e=NaN', '50'],
  ['links=<img src=x onerror=alert(1)>', '50'],
  ['points=1e99', '50'],
  ['brick=__proto__', '50'],
] as const) {
  test(`nonsense in the link (${query}) gives the default and one plain line`, async ({ page }) => {
    await page.goto(`/en/strategies/?${query}`);
    const figure = await wake(page, 'strategy-mix');
    await expect(figure.locator('.problem')).toContainText('cannot be read');
    await expect(figure.locator('.problem img')).toHaveCount(0);
    await expect(figure.getByRole('slider').first()).toHaveValue(first);
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
