import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * What the site's styles set in the heading face. The glyphs of a page's face are found by these names
 * (`headingGlyphs.ts`): a rule under another name would be set in a fallback, and nobody would be told.
 */
const KNOWN = [
  // Headings, and whatever has the class.
  'h1, h2, .serif',
  '.serif',
  // A passport's value: `<p class="value">`.
  '.passport .value',
  // The front door's headings, in both languages.
  "section[lang='zh-CN'] h1",
  "section:not([lang='zh-CN']) h1",
  // Each stands inside an element that says which characters it sets (`data-sets-numbers`), or in a preview picture,
  // which has faces of its own.
  'strong',
  '.missing strong',
  '.number',
  // Words of the story's later steps: they are not in the page, so they are set in what the reader's system has.
  '.guess-number, .heading',
];
const RULE = /([^{}]+)\{[^{}]*font-family: var\(--serif/g;

/** The selectors of a style sheet, or of those in a component, whose rules set the heading face. */
function headingFaceSelectors(text: string): string[] {
  return [...text.matchAll(RULE)].map(([, before = '']) => {
    const [selector = ''] = before
      .replace(/\/\*[^]*?\*\//g, '')
      .split(/;\s*\n|<style>/)
      .slice(-1);
    return selector.replace(/\s+/g, ' ').trim();
  });
}

test('every rule that sets the heading face is one whose glyphs are looked for', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const selectors = files
    .filter((file) => /\.(?:css|svelte|astro)$/.test(file))
    .flatMap((file) => headingFaceSelectors(readFileSync(`src/${file}`, 'utf8')));
  expect(selectors.length).toBeGreaterThan(5);
  expect(selectors.filter((selector) => !KNOWN.includes(selector))).toEqual([]);
});
