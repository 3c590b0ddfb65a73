import type { Locator, Page } from '@playwright/test';
import { expect, LANGUAGES, test, wake } from './site.ts';

/** Links as people, messengers and mail leave them: words, marks and what is invisible behind them, `&amp;`. */

const MIX = ['80', '20', '50', '0', '100'];
const TAILS = ['%E2%80%8B', '%20', '%E3%80%82', '%EF%BC%8C%E5%A4%A7%E5%AE%B6%E7%9C%8B', '%C2%A0', ')', '%20thanks'];

const sliders = (figure: Locator) =>
  figure.getByRole('slider').evaluateAll((all) => (all as HTMLInputElement[]).slice(0, 5).map((one) => one.value));
const notice = (figure: Locator) => figure.locator('.problem');
/** The address behind the host. */
const address = (page: Page) => page.url().replace(/^https?:\/\/[^/]+/, '');

test('whatever was left behind it, a link opens its view and complains of nothing', async ({ page }) => {
  for (const tail of TAILS) {
    await page.goto(`/zh/strategies/?mix=80-20-50-0-100${tail}`);
    const figure = await wake(page, 'strategy-mix');
    await expect.poll(() => sliders(figure), tail).toEqual(MIX);
    await expect(notice(figure)).toHaveCount(0);
  }
});

test('so does a share address, and an embed of a figure and of a section', async ({ page }) => {
  const tail = '%EF%BC%8C%E5%A4%A7%E5%AE%B6%E7%9C%8B';
  for (const path of ['/zh/f/strategy-mix/', '/embed/zh/f/strategy-mix/', '/embed/zh/s/4/']) {
    await page.goto(`${path}?e=0.9&amp;mix=80-20-50-0-100${tail}`);
    const figure = page.locator('[id="strategy-mix"]');
    await figure.waitFor();
    await wake(page, 'strategy-mix');
    // What is out of sight follows when somebody comes to it.
    await figure.getByRole('slider').nth(4).scrollIntoViewIfNeeded();
    await expect.poll(() => sliders(figure), path).toEqual(MIX);
    await expect(notice(figure)).toHaveCount(0);
  }
});

test('an ampersand that was written for HTML loses nothing, and is gone once the view changes', async ({ page }) => {
  await page.goto('/zh/strategies/?e=0.9&amp;mix=80-20-50-0-100#strategy-mix');
  const figure = await wake(page, 'strategy-mix');
  await expect.poll(() => sliders(figure)).toEqual(MIX);
  await figure.getByRole('slider').first().press('Home');
  await expect.poll(() => address(page)).toBe('/zh/strategies/?e=0.9&mix=0-20-50-0-100#strategy-mix');
});

test('the ledger’s filter is read too', async ({ page }) => {
  await page.goto('/zh/data/?standing=all&amp;kind=paper%E3%80%82');
  await expect(page.locator('[name=kind][value=paper]')).toBeChecked();
  await expect(page.locator('#page-notice')).toBeEmpty();
});

test('an embed takes its look from such a link too', async ({ page }) => {
  await page.goto('/embed/zh/f/strategy-mix/?mix=80-20-50-0-100&amp;theme=dark&amp;controls=0');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-controls', 'off');
});

for (const lang of LANGUAGES)
  test(`a notice shows what is invisible in a value (${lang})`, async ({ page }) => {
    for (const tail of ['%20', '%E2%80%8B', '%C2%A0']) {
      await page.goto(`/${lang}/strategies/?mix=80-20${tail}`);
      await expect(notice(await wake(page, 'strategy-mix'))).toContainText('“mix=80-20␣”');
    }
  });

test('a block keeps its place with words behind the link', async ({ page }) => {
  await page.goto('/zh/s/2.4/?guess=30&amp;at=p3%EF%BC%8C%E8%AF%B7%E7%9C%8B');
  await expect.poll(() => address(page)).toBe('/zh/status/?guess=30#2.4.p3');
});

test.describe('an address with words behind it', () => {
  // A host without a page of that name says so once, on the way.
  test.use({ allowed: { console: [/404/], origins: [] } });

  for (const [given, meant] of [
    ['/zh/f/strategy-mix/%E3%80%82', '/zh/strategies/#strategy-mix'],
    ['/zh/f/strategy-mix/%E3%80%82?mix=80-20-50-0-100', '/zh/strategies/?mix=80-20-50-0-100#strategy-mix'],
    ['/zh/f/strategy-mix%E3%80%82', '/zh/strategies/#strategy-mix'],
    ['/zh/s/2.4/%EF%BC%8C%E8%AF%B7%E7%9C%8B', '/zh/status/#2.4'],
    ['/en/s/2.4/)', '/en/status/#2.4'],
    ['/en/status/%E2%80%8B#2.4', '/en/status/#2.4'],
    ['/zh/strategies/%3Fmix%3D80-20-50-0-100%26e%3D0.9', '/zh/strategies/?mix=80-20-50-0-100&e=0.9'],
    ['/embed/zh/f/strategy-mix/%E3%80%82?mix=80-20-50-0-100', '/embed/zh/f/strategy-mix/?mix=80-20-50-0-100'],
    ['/embed/en/s/2.4/%20thanks', '/embed/en/s/2.4/'],
  ] as const)
    test(`leads on to its place: ${decodeURI(given)}`, async ({ page }) => {
      await page.goto(given);
      await expect.poll(() => address(page)).toBe(meant);
    });

  test('offers the place in every language where it cannot go on by itself', async ({ page }) => {
    // Nothing comes of going there: the window stays.
    await page.route(/\/zh\/s\/2\.4\/\?/, (route) => route.fulfill({ status: 204 }));
    await page.goto('/zh/s/2.4/%EF%BC%8C%E8%AF%B7%E7%9C%8B?guess=30', { waitUntil: 'commit' });
    const links = page.locator('main').getByRole('link', { name: '/zh/s/2.4/?guess=30' });
    await expect(links).toHaveCount(LANGUAGES.length);
    await expect(links.first()).toBeVisible();
  });

  test('cannot lead to another site', async ({ page, baseURL }) => {
    await page.goto(`${baseURL}//elsewhere.example/%E3%80%82`);
    await page.waitForLoadState();
    expect(page.url().startsWith(`${baseURL}/`)).toBe(true);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('gets the page of what is not there, as it is', async ({ page }) => {
      await page.goto('/zh/s/2.4/%EF%BC%8C%E8%AF%B7%E7%9C%8B');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页');
      await expect(page.locator('[data-meant]').first()).toBeHidden();
    });
  });
});

test('a wrong address stays what it is', async ({ page, allowed }) => {
  allowed.console.push(/404/);
  await page.goto('/zh/nowhere/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页');
  await expect(page.locator('[data-meant]').first()).toBeHidden();
  expect(address(page)).toBe('/zh/nowhere/');
});
