import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, LANGUAGES, test, wake } from './site.ts';

/** A picture of one point: what the previews show is not the matter here. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test.beforeEach(async ({ context }) => {
  await context.route('**/previews/**', (route) => route.fulfill({ contentType: 'image/png', body: PICTURE }));
});

const place = (page: Page, id: string) => page.locator(`[id="${id}"]`);

/** The address behind the host, as the reader could copy it. */
const address = (page: Page) => page.url().replace(/^https?:\/\/[^/]+/, '');

for (const lang of LANGUAGES) {
  test(`a shared section opens in its chapter (${lang})`, async ({ page }) => {
    await page.goto(`/${lang}/s/2.4/`);
    await expect(page).toHaveURL(new RegExp(`/${lang}/status/#2\\.4$`));
    await expect(place(page, '2.4').locator('h2')).toBeInViewport();
  });

  test(`a shared view of a figure opens with its state (${lang})`, async ({ page }) => {
    await page.goto(`/${lang}/f/strategy-mix/?mix=80-20-50-0-100`);
    await expect(page).toHaveURL(new RegExp(`/${lang}/strategies/\\?mix=80-20-50-0-100#strategy-mix$`));
    const figure = await wake(page, 'strategy-mix');
    const values = await figure
      .getByRole('slider')
      .evaluateAll((all) => (all as HTMLInputElement[]).slice(0, 5).map((one) => one.value));
    expect(values).toEqual(['80', '20', '50', '0', '100']);
  });

  test(`a shared step of the story opens at that step (${lang})`, async ({ page }) => {
    await page.goto(`/${lang}/f/market-growth/?guess=24&step=3`);
    await expect(page).toHaveURL(new RegExp(`/${lang}/status/\\?guess=24&step=3#market-growth(\\.record)?$`));
    await expect(place(page, 'market-growth.record')).toBeInViewport();
    await expect(place(page, 'market-growth.record')).toHaveAttribute('data-current', '');
  });

  test(`a shared paragraph opens at the paragraph, and the rest of the query stays (${lang})`, async ({ page }) => {
    await page.goto(`/${lang}/s/2.4/?guess=30&at=p3&from=singlemessage`);
    await expect.poll(() => address(page)).toBe(`/${lang}/status/?guess=30&from=singlemessage#2.4.p3`);
    await expect(place(page, '2.4.p3')).toBeInViewport();
  });
}

test('back leads to where the link was, not to the share page and on again', async ({ page }) => {
  await page.goto('/zh/teach/');
  await page.goto('/zh/s/3.2/');
  await expect(page).toHaveURL(/\/zh\/problems\/#3\.2$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/zh\/teach\/$/);
  await page.goForward();
  await expect(page).toHaveURL(/\/zh\/problems\/#3\.2$/);
});

test('what apps add to a link does not lead astray', async ({ page, allowed }) => {
  // A host without a page of that name says so once, on the way.
  allowed.console.push(/404/);
  for (const [added, query] of [
    ['?from=groupmessage&isappinstalled=0', '?from=groupmessage&isappinstalled=0'],
    ['#?secret=abc', ''],
    ['?guess=30#?secret=abc', '?guess=30'],
    ['?guess=30&appinstall=0', '?guess=30&appinstall=0'],
    ['?&appinstall=0', '?appinstall=0'],
    ['&appinstall=0', ''],
    ['#wechat_redirect', ''],
  ]) {
    await page.goto('about:blank');
    await page.goto(`/zh/s/2.5/${added}`);
    await expect.poll(() => address(page), added).toBe(`/zh/status/${query}#2.5`);
    await expect(place(page, '2.5').locator('h2')).toBeInViewport();
    await expect(page.locator('#page-notice')).toBeEmpty();
  }
});

test('a block that is not there leads to its section, and the query stays as it came', async ({ page }) => {
  for (const at of ['p99', '2.5.p1', 'P3', 'constructor', '__proto__', 'p3x', '%70%33', 'javascript:alert(1)']) {
    await page.goto('about:blank');
    await page.goto(`/en/s/2.4/?at=${at}`);
    await expect.poll(() => address(page)).toBe(`/en/status/?at=${at}#2.4`);
    await expect(place(page, '2.4').locator('h2')).toBeInViewport();
  }
});

test('nothing in a query is run or shown as markup, and the page stays on this site', async ({ page, baseURL }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  for (const query of [
    '?"><script>alert(1)</script>',
    '?at=<img src=x onerror=alert(1)>',
    '?//evil.example/&at=//evil.example',
    '?%0d%0aLocation:%20https://evil.example',
    '?\u202eguess=30',
    `?${'x'.repeat(4000)}`,
    '?%E0%A4%A&%',
  ]) {
    await page.goto('about:blank');
    await page.goto(`/zh/s/2.4/${query}`);
    await expect(page).toHaveURL(/#2\.4$/);
    expect(page.url()).toMatch(new RegExp(`^${baseURL}/zh/status/\\?`));
    await expect(place(page, '2.4').locator('h2')).toBeInViewport();
    await expect(page.locator('img')).toHaveCount(0);
  }
  expect(dialogs).toEqual([]);
});

for (const [address, theme] of [
  ['/zh/s/2.4/', 'light'],
  ['/en/f/market-growth/', 'dark'],
] as const) {
  test(`${address} in ${theme} meets WCAG 2.2 AA for readers who stay on it`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    // As where scripts are blocked: the page without the one that goes on.
    await page.route(`**${address}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/<script data-home[^]*?<\/script>/, '');
      await route.fulfill({ response, body });
    });
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.length}`)).toEqual([]);
  });
}

for (const [lang, goOn, other] of [
  ['zh', '接着去看', 'English'],
  ['en', 'Go on to it', '中文'],
] as const) {
  test.describe(`without script (${lang})`, () => {
    test.use({ javaScriptEnabled: false });

    test('a share page says what it leads to, shows its picture and has a plain link there', async ({ page }) => {
      await page.goto(`/${lang}/s/2.4/?at=p3`);
      await expect(page).toHaveURL(/\/s\/2\.4\/\?at=p3$/);
      const heading = await page.getByRole('heading', { level: 1 }).textContent();
      expect((await page.title()).startsWith(heading ?? '?')).toBe(true);
      await expect(page.getByRole('img')).toHaveAttribute('alt', new RegExp(heading ?? '?'));
      await page.getByRole('link', { name: goOn }).click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/status/#2\\.4$`));
      await expect(place(page, '2.4').locator('h2')).toBeInViewport();
    });

    test('a share page leads to that of the other language', async ({ page }) => {
      await page.goto(`/${lang}/f/last-mile/`);
      await page.getByRole('link', { name: other }).click();
      await expect(page).toHaveURL(new RegExp(`/${lang === 'zh' ? 'en' : 'zh'}/f/last-mile/$`));
    });

    test('a share page fits a narrow phone', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`/${lang}/f/peak-queue/`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    });
  });
}
