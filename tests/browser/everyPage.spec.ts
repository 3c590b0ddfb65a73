import type { Page } from '@playwright/test';
import { declaredFigures } from './declaredFigures.ts';
import { CHAPTERS, expect, PAGES, test } from './site.ts';
import { violations } from './violations.ts';

/** What must hold on every page of the site; each is opened once for all of it. */

const WIDTHS_PX = [1920, 1280, 768, 390, 320];

for (const address of PAGES) {
  test(`${address} is named, accessible in both themes, and as wide as any window`, async ({ page }) => {
    // The longest chapters, on a machine that does other things.
    test.slow();
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(address);

    await test.step('it has a title, a description, one h1 and its language, and no id twice', async () => {
      expect((await page.title()).length).toBeGreaterThan(5);
      await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /.{10,}/);
      await expect(page.locator('html')).toHaveAttribute('lang', address.startsWith('/en/') ? 'en' : 'zh-CN');
      if (address !== '/') await expect(page.locator('h1')).toHaveCount(1);
      const ids = await page.locator('[id]').evaluateAll((all) => all.map((one) => one.id));
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    });

    const [, lang = '', chapter = ''] = address.split('/');
    if ((CHAPTERS as readonly string[]).includes(chapter))
      await test.step('it has an island for every figure that its sections declare, and no other', async () => {
        await expect(page.locator('astro-island')).toHaveCount(declaredFigures(chapter, lang));
        await expect(page.locator('astro-island figure.figure')).toHaveCount(declaredFigures(chapter, lang));
      });

    await test.step('it meets WCAG 2.2 AA', async () => {
      expect(await violations(page)).toEqual([]);
      // Between the themes nothing differs but colours.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
    });

    await test.step('it does not scroll sideways', async () => {
      const wide: string[] = [];
      for (const width of WIDTHS_PX) {
        await page.setViewportSize({ width, height: 800 });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (overflow > 0) wide.push(`at ${width} px by ${overflow} px`);
      }
      expect(wide).toEqual([]);
    });

    await test.step('at 320 px no text in a figure is under 12 px', async () => {
      expect(await smallTexts(page)).toEqual([]);
    });
  });
}

/** Texts of figures that a reader would have to make larger. */
function smallTexts(page: Page): Promise<string[]> {
  return page.locator('figure.figure').evaluateAll((figures) =>
    figures.flatMap((figure) =>
      [...figure.querySelectorAll('*')].flatMap((element) => {
        const hasText = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
        if (!hasText || !element.checkVisibility()) return [];
        const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
        const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 1;
        const px = parseFloat(getComputedStyle(element).fontSize) * scale;
        return px < 11.95 ? [`${figure.id}: “${element.textContent?.trim().slice(0, 20)}” ${px.toFixed(1)} px`] : [];
      }),
    ),
  );
}
