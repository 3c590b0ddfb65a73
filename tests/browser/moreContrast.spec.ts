import { expect, PAGES, test } from './site.ts';
import { violations } from './violations.ts';

/** Whoever asks the system for more contrast: text stands out by 7:1 (large text by 4.5:1), as WCAG's AAA has it. */

// A page has the same colours in every language, so each is seen in both themes by its two languages; and what chapters
// have, embeds have.
for (const [lang, colorScheme] of [
  ['zh', 'light'],
  ['en', 'dark'],
] as const)
  test(`with more contrast asked for, text stands out by 7:1 on every page (${lang}, ${colorScheme})`, async ({
    page,
  }) => {
    // The longest chapters, on a machine that does other things.
    test.slow();
    await page.emulateMedia({ colorScheme, contrast: 'more', forcedColors: 'none', reducedMotion: 'reduce' });
    for (const address of [...PAGES.filter((one) => one.startsWith(`/${lang}/`)), `/embed/${lang}/f/strategy-mix/`]) {
      await page.goto(address);
      expect.soft(await violations(page, ['color-contrast-enhanced']), address).toEqual([]);
    }
  });

test('numbers in coloured bricks stand out by 7:1 too', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    await page.goto('/embed/en/f/strategy-mix/');
    // Of pictures axe says nothing: the five hues against what numbers are drawn in.
    const ratios = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      const light = (token: string): number => {
        probe.style.color = `var(${token})`;
        const bytes = getComputedStyle(probe).color.match(/\d+/g)?.map(Number) ?? [];
        const [r = 0, g = 0, b = 0] = bytes.map((byte) =>
          byte <= 10 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const paper = light('--paper');
      return [1, 2, 3, 4, 5].map((n) => {
        const [more = 0, less = 0] = [light(`--pair-${n}`), paper].sort((a, b) => b - a);
        return (more + 0.05) / (less + 0.05);
      });
    });
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(7);
  }
});
