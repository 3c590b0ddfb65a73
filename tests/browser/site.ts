import { test as base, expect, type Frame, type Locator, type Page } from '@playwright/test';

export { expect };

export const LANGUAGES = ['zh', 'en'] as const;
export const CHAPTERS = ['abstract', 'introduction', 'status', 'problems', 'strategies', 'conclusion'] as const;

/** Every page of the site, by its address. */
export const PAGES = [
  '/',
  ...LANGUAGES.flatMap((lang) => [
    `/${lang}/`,
    ...CHAPTERS.map((chapter) => `/${lang}/${chapter}/`),
    `/${lang}/figures/`,
    `/${lang}/data/`,
    `/${lang}/teach/`,
    `/${lang}/about/`,
    `/${lang}/glossary/`,
    `/${lang}/404/`,
  ]),
];

interface Fixtures {
  /** What the page may complain of, and which other origins it may ask; nothing by default. */
  allowed: { console: RegExp[]; origins: string[] };
  watch: undefined;
}

/** Every test fails when the console is not clean, an exception goes uncaught, or a request leaves the origin. */
export const test = base.extend<Fixtures>({
  allowed: async ({}, use) => use({ console: [], origins: [] }),
  watch: [
    async ({ page, baseURL, allowed }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        const url = request.url();
        const known = [baseURL ?? '', ...allowed.origins];
        if (!known.some((origin) => url.startsWith(origin)) && !/^(data|blob):/.test(url))
          complaints.push(`request to ${url}`);
      });
      await use(undefined);
      expect(complaints.filter((one) => !allowed.console.some((pattern) => pattern.test(one)))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens what a figure's line of tools has behind "more", if it is not open: its CSV, SVG, PNG, and the link to the view. */
export async function openMore(figure: Locator | Page | Frame): Promise<void> {
  const more = figure.locator('.tools details').first();
  if (await more.evaluate((one: HTMLDetailsElement) => !one.open)) await more.locator('summary').click();
  await expect(more.getByRole('button').first()).toBeEnabled();
}

/** Scrolls a figure into view and waits until its island works. */
export async function wake(page: Page, id: string) {
  const figure = page.locator(`[id="${id}"]`);
  await figure.scrollIntoViewIfNeeded();
  // Somebody is there: a figure that was in view from the beginning waits for a sign.
  await page.keyboard.press('Shift');
  await expect(figure.locator('fieldset.work')).not.toHaveAttribute('disabled');
  return figure;
}

/** Presses the button of the theme until it says what is wanted; it goes round in three. */
export async function chooseTheme(page: Page, theme: 'system' | 'light' | 'dark') {
  const button = page.getByRole('banner').getByRole('button', { name: /^(外观|Appearance)/ });
  const chosen = () => page.evaluate(() => document.documentElement.dataset.theme ?? 'system');
  for (let presses = 0; presses < 3 && (await chosen()) !== theme; presses++) await button.click();
  expect(await chosen()).toBe(theme);
}
