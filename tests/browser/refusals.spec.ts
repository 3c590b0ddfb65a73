import { chooseTheme, expect, openMore, test, wake } from './site.ts';

/** Browsers, frames and settings refuse this and that: nothing is thrown, and what a reader does still shows. */

/** What some of them refuse, each as it does. */
const refuse = () => {
  const refused = (name: string) => () => {
    throw new DOMException(`${name} is refused`, 'SecurityError');
  };
  history.replaceState = refused('replaceState');
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, { get: refused(name), configurable: true });
  for (const name of ['clipboard', 'share', 'serviceWorker', 'locks'])
    Object.defineProperty(navigator, name, { value: undefined, configurable: true });
  for (const name of ['Segmenter', 'ListFormat', 'RelativeTimeFormat', 'DisplayNames'])
    Object.defineProperty(Intl, name, { value: undefined, configurable: true });
  for (const name of ['randomUUID', 'subtle'])
    Object.defineProperty(crypto, name, { value: undefined, configurable: true });
  for (const name of ['structuredClone', 'requestIdleCallback', 'scheduler'])
    Object.defineProperty(window, name, { value: undefined, configurable: true });
};

for (const [place, address] of [
  ['a chapter', '/en/strategies/?e=0.9&amp;mix=80-20-50-0-100#strategy-mix'],
  ['an embed', '/embed/en/f/strategy-mix/?e=0.9&amp;mix=80-20-50-0-100'],
] as const)
  test(`in ${place} a figure answers, and its view is shared, where history, storage and clipboard are refused`, async ({
    page,
  }) => {
    await page.addInitScript(refuse);
    await page.goto(address);
    const figure = await wake(page, 'strategy-mix');
    const slider = figure.getByRole('slider').first();
    await slider.press('Home');
    await expect(figure.locator('.sentence')).toContainText('0-50-50-50-50');
    // Later than an address would have been written.
    await expect(figure.getByRole('button', { name: 'Undo' })).toBeVisible();
    await openMore(figure);
    await figure.getByRole('button', { name: 'Copy link to this view' }).click();
    await expect(figure.locator('.tools .said')).toContainText('mix=0-');
    await figure.getByRole('button', { name: 'Share' }).click();
    const panel = page.getByRole('dialog');
    await expect(panel.getByLabel('The link to share')).toHaveValue(/mix=0-/);
    const saved = page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Save a card' }).click();
    await saved;
  });

test('the story, the ledger’s filter, the class box and the choice of theme work where all that is refused', async ({
  page,
}) => {
  await page.addInitScript(refuse);
  await page.goto('/en/status/#market-growth.guess');
  const story = await wake(page, 'market-growth');
  await story.getByRole('button', { name: 'Show me' }).click();
  await story.locator('[data-dot="record"]').click();
  await expect(page.locator('[data-story] .step[data-current]')).toHaveAttribute('data-step', 'record');
  await chooseTheme(page, 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('/en/data/');
  await page.locator('label', { hasText: 'We assumed it' }).first().click();
  await expect(page.getByText(/shown; the ledger has/).first()).toBeVisible();
  await page.goto('/en/teach/#class');
  await page.keyboard.press('Shift');
  await page.getByLabel(/class’s links/).fill('https://example.org/zh/f/your-wall/?wall=80-20-50-0-100');
  await expect(page.getByText(/Read: 1/)).toBeVisible();
});

test('where storage is full the choice of theme holds for the page', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('/zh/abstract/');
  await chooseTheme(page, 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a clock that is decades behind makes no citation of a day on which there was nothing to cite', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('1970-01-02T12:00:00Z'));
  await page.goto('/zh/conclusion/#your-wall');
  const figure = await wake(page, 'your-wall');
  await figure.getByRole('button', { name: '分享' }).click();
  const panel = page.getByRole('dialog');
  await panel.getByText('引用').first().click();
  const citation = panel.locator('textarea').last();
  await expect(citation).toHaveValue(/2026-11-24|2026/);
  await expect(citation).not.toHaveValue(/19[67]\d/);
});
