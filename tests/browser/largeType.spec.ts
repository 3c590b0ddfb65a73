import { chromium, type Page } from '@playwright/test';
import { FIGURES, SECTIONS } from './embeds.ts';
import { expect, LANGUAGES, PAGES, test } from './site.ts';

/** What a reader set in the browser: its type, or type alone made twice as large. */
const SETTINGS = [
  { name: 'type of 20 px', px: 20, zoom: 1 },
  { name: 'type of 24 px', px: 24, zoom: 1 },
  { name: 'type of 32 px', px: 32, zoom: 1 },
  { name: 'a text zoom of 200 %', px: 16, zoom: 2 },
] as const;
const WIDTHS_PX = [1280, 390, 320];

for (const { name, px, zoom } of SETTINGS)
  for (const lang of LANGUAGES)
    test(`with ${name} no page (${lang}) scrolls sideways, and no control is cut`, async ({ baseURL }, { project }) => {
      // As a browser's setting it is there from the start, so that widths given in type count with it.
      const { launchOptions } = project.use;
      const args = [...(launchOptions?.args ?? []), `--blink-settings=defaultFontSize=${px}`];
      const browser = await chromium.launch({ ...launchOptions, args });
      const page = await browser.newPage({ reducedMotion: 'reduce' });
      const wrong: string[] = [];
      for (const address of pagesIn(lang, px * zoom)) {
        await page.goto(`${baseURL}${address}`);
        if (zoom > 1)
          await page.evaluate((times) => (document.documentElement.style.fontSize = `${times * 100}%`), zoom);
        for (const width of WIDTHS_PX) {
          await page.setViewportSize({ width, height: 800 });
          wrong.push(...(await tooWide(page)).map((one) => `${address} at ${width} px: ${one}`));
        }
      }
      expect(await rootSize(page)).toBe(px * zoom);
      await browser.close();
      expect(wrong).toEqual([]);
    });

test('the menu of a phone opens under its button, however high the header is', async ({ page }) => {
  for (const [width, zoom] of [
    [390, 1],
    [390, 2],
    [320, 2],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/en/problems/');
    await page.evaluate((times) => (document.documentElement.style.fontSize = `${times * 100}%`), zoom);
    const button = page.locator('.menu > button');
    await button.click();
    const top = await page.locator('#menu').evaluate((menu) => menu.getBoundingClientRect().top);
    const bottom = await button.evaluate((one) => one.getBoundingClientRect().bottom);
    expect(top - bottom).toBeGreaterThanOrEqual(0);
    expect(top - bottom).toBeLessThan(10 * zoom);
    await expect(page.locator('#menu a').first()).toBeInViewport({ ratio: 1 });
  }
});

/** A section by itself, whose prose its chapter has too, only with the largest type. */
function pagesIn(lang: string, px: number): string[] {
  return [
    ...PAGES.filter((address) => address.startsWith(`/${lang}/`) || address === '/'),
    ...FIGURES.map((id) => `/embed/${lang}/f/${id}/`),
    ...(px < 32 ? [] : SECTIONS.map((id) => `/embed/${lang}/s/${id}/`)),
    `/embed/${lang}/`,
    '/embed/404.html',
  ];
}

function rootSize(page: Page): Promise<number> {
  return page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
}

/** By how much the page is wider than its window, and which controls are outside of it or cut. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const shown = [...document.querySelectorAll('a, button, input, select, textarea, summary, h1, h2, h3')].filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.visually-hidden, .skip, .scroll'),
    );
    const scrolls = (one: Element | null): boolean =>
      one !== null && (/auto|scroll/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
    const outside = shown.filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width > 0 && (left < -1 || right > clientWidth + 1) && !scrolls(one.parentElement);
    });
    const cut = shown.filter(
      (one) =>
        one.matches('a, button') && getComputedStyle(one).display !== 'inline' && one.scrollWidth > one.clientWidth + 1,
    );
    const told = (all: Element[], how: string) => all.map((one) => `${how}: ${one.outerHTML.slice(0, 90)}`);
    return [
      ...(scrollWidth > clientWidth ? [`wider by ${scrollWidth - clientWidth} px`] : []),
      ...told(outside, 'outside'),
      ...told(cut, 'cut'),
    ];
  });
}
