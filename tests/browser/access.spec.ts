import AxeBuilder from '@axe-core/playwright';
import { expect, PAGES, test } from './site.ts';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const theme of ['light', 'dark'] as const) {
  for (const address of PAGES) {
    test(`${address} in ${theme} meets WCAG 2.2 AA`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).withTags(STANDARD).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`),
      ).toEqual([]);
    });
  }
}

for (const width of [320, 390, 768, 1280, 1920]) {
  test(`no page scrolls sideways at ${width} px`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    const wide: string[] = [];
    for (const address of PAGES) {
      await page.goto(address);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) wide.push(`${address} by ${overflow} px`);
    }
    expect(wide).toEqual([]);
  });
}

for (const lang of ['zh', 'en']) {
  test(`no text in a ${lang} figure is under 12 px on a phone of 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    const small: string[] = [];
    for (const chapter of ['abstract', 'introduction', 'status', 'problems', 'strategies', 'conclusion']) {
      await page.goto(`/${lang}/${chapter}/`);
      small.push(
        ...(await page.locator('figure.figure').evaluateAll((figures) =>
          figures.flatMap((figure) =>
            [...figure.querySelectorAll('*')].flatMap((element) => {
              const hasText = [...element.childNodes].some(
                (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
              );
              if (!hasText || !element.checkVisibility()) return [];
              const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
              const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 1;
              const px = parseFloat(getComputedStyle(element).fontSize) * scale;
              return px < 11.95
                ? [`${figure.id}: “${element.textContent?.trim().slice(0, 20)}” ${px.toFixed(1)} px`]
                : [];
            }),
          ),
        )),
      );
    }
    expect(small).toEqual([]);
  });
}

test('the first Tab leads to a link that skips to the text', async ({ page }) => {
  await page.goto('/zh/status/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
