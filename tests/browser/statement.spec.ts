import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { syllable } from 'syllable';
import { parse } from 'yaml';
import type { AccessStatement } from '../../src/model/publish/access.ts';
import { readBuilt } from './builtFiles.ts';
import { CHAPTERS, expect, LANGUAGES, PAGES, test } from './site.ts';

/** What the statement on access says is measured here again. A number that has become too kind, or too old, fails. */

const { measured, heuristics } = parse(readFileSync('content/access.yaml', 'utf8')) as AccessStatement;

/** Not worse than was said, and not so much better that it should be said. */
function expectAsSaid(name: string, now: number, tolerance: number): void {
  const said = measured[name] ?? NaN;
  expect(now, name).toBeLessThanOrEqual(said);
  expect(now, name).toBeGreaterThanOrEqual(said - tolerance);
}

test('all fourteen critical tests are decided, each with a reason', () => {
  expect(heuristics).toHaveLength(14);
  expect(new Set(heuristics.map(({ original }) => original)).size).toBe(14);
  for (const lang of LANGUAGES)
    for (const { why } of heuristics) expect(readBuilt(`${lang}/about/index.html`)).toContain(why[lang].slice(0, 12));
});

test('the Tab key has as many stops as is said, where it has most', async ({ page }) => {
  const stops = async (address: string) => {
    await page.goto(address);
    return page.evaluate(() => {
      const all = document.querySelectorAll<HTMLInputElement>('a[href], button, input, select, textarea, summary');
      const reached = [...all].filter((one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }));
      // A group of choices is one stop; what waits for its figure to wake is one too.
      return reached.filter((one) => one.type !== 'radio' || one.checked).length;
    });
  };
  const chapters: number[] = [];
  for (const chapter of CHAPTERS) chapters.push(await stops(`/en/${chapter}/`));
  expectAsSaid('chapterTabStops', Math.max(...chapters), 10);
  expectAsSaid('ledgerTabStops', await stops('/en/data/'), 20);
});

test('the English prose of every chapter is of the grade that is said', () => {
  const grades = CHAPTERS.map((chapter) => fleschKincaidGrade(paragraphsOf(readBuilt(`en/${chapter}/index.html`))));
  expect(Math.min(...grades)).toBeCloseTo(measured.lowestGrade ?? NaN, 0);
  expectAsSaid('highestGrade', Math.max(...grades), 0.5);
});

/** Paragraphs of the prose, without those of figures. */
function paragraphsOf(html: string): string[] {
  const [main = ''] = /<main[^]*<\/main>/.exec(html) ?? [];
  const prose = main.replace(/<(script|style|svg|table|astro-island)\b[^]*?<\/\1>/g, ' ');
  return [...prose.matchAll(/<p\b[^>]*>([^]*?)<\/p>/g)]
    .map(([, text = '']) => text.replace(/<[^>]+>/g, '').replace(/&[#\w]+;/g, ' '))
    .filter((text) => text.split(/\s+/).length > 8);
}

/** Kincaid and others (1975). */
function fleschKincaidGrade(paragraphs: readonly string[]): number {
  const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
  const sentences = sum(paragraphs.map((text) => text.match(/[.!?](?=\s|$)/g)?.length ?? 1));
  const words = paragraphs.flatMap((text) => text.match(/[A-Za-z’'-]+/g) ?? []);
  return 0.39 * (words.length / sentences) + 11.8 * (sum(words.map(syllable)) / words.length) - 15.59;
}

const LEAST_ON_CARD_PX = 18;
const CARD_WIDTH_PX = 1200;

test('letters of the small pictures are as small as is said, and no smaller', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/zh/figures/');
  const width = await page
    .locator('.picture-link img')
    .first()
    .evaluate((card) => card.getBoundingClientRect().width);
  // The least of a card's letters, on a card 1200 px wide (`tests/unit/thumbnails.test.ts`).
  expect(Math.round((LEAST_ON_CARD_PX * width) / CARD_WIDTH_PX)).toBe(measured.thumbnailTextPx);
});

test('hues stand out from the paper as is said, and none is a saturated red', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // A page has the colours that it uses.
    await page.goto('/en/strategies/');
    const named = await coloursOf(page, ['paper', 'brick', 'bit', 'pair-1', 'pair-2', 'pair-3', 'pair-4', 'pair-5']);
    await page.goto('/en/status/');
    const [paper = [], ...hues] = [...named, ...(await coloursOf(page, ['brick-pale']))];
    const contrasts = hues.map((hue) => contrast(hue, paper));
    expect(Math.floor((contrasts.at(-1) ?? 0) * 10) / 10).toBe(measured.paleContrast);
    const least = Math.min(...contrasts.slice(0, -1));
    expect(least).toBeGreaterThanOrEqual(measured.leastContrast ?? Infinity);
    // WCAG 2.2, "general flash and red flash thresholds".
    for (const hue of hues) {
      const [red = 0, green = 0, blue = 0] = hue;
      expect(red / (red + green + blue)).toBeLessThan(0.8);
    }
  }
});

const coloursOf = (page: Page, names: string[]) =>
  page.evaluate((all) => {
    const probe = document.body.appendChild(document.createElement('i'));
    return all.map((name) => {
      probe.style.color = `var(--${name})`;
      return getComputedStyle(probe).color.match(/\d+/g)?.map(Number) ?? [];
    });
  }, names);

/** WCAG's ratio of two colours, each as its bytes. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const [more = 0, less = 0] = [one, other]
    .map((bytes) => {
      const [red = 0, green = 0, blue = 0] = bytes.map((byte) =>
        byte <= 10 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((a, b) => b - a);
  return (more + 0.05) / (less + 0.05);
}

test('with wide spacing of letters, words and lines no page scrolls sideways', async ({ page }) => {
  const wide: string[] = [];
  for (const address of PAGES) {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(address);
    // WCAG 2.2, 1.4.12, as a reader's own style sheet.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${address} at ${width} px by ${over} px`);
    }
  }
  expect(wide).toEqual([]);
});
