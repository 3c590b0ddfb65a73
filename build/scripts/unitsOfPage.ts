import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import type { Localized } from '../../src/model/text/language.ts';
import { namesIn, namesOfScripts } from './namesOfScripts.ts';
import { languageOfPage } from '../pages/languageOfPage.ts';
import { isReleased, type PageStep } from '../pages/finishPages.ts';

/**
 * A page speaks one language, so its figures need the words of units in that alone: the page has them, as data, and the
 * scripts that all pages share have none. However many languages there are, no reader loads those of another.
 */

const FILE = '/content/units.json';
const ELEMENT = 'unit-words';
const IN_BROWSER = '\0unit-words.js';

/** In the browser's code of a built site, the words of units are those of the page. */
export function unitsFromPage(): Plugin {
  return {
    name: 'units-from-page',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: (source) => (source.endsWith(FILE) ? IN_BROWSER : undefined),
    // A page without figures has none, and asks for none: its one small script shares a file with those who do.
    load: (id) =>
      id === IN_BROWSER
        ? `export default JSON.parse(document.getElementById('${ELEMENT}')?.textContent ?? '{}')`
        : undefined,
  };
}

/** What one language has of `content/units.json`. */
interface QuantityWords {
  counts: string[];
  multiples: Record<string, number>;
  units: Record<string, unknown>;
}

/** Gives every page with islands the words, in its language, of the units that it or a script of its names. */
export function unitsOfPages(): PageStep {
  let words = {} as Localized<QuantityWords>;
  let reachable = namesOfScripts('');
  return {
    name: 'words of units',
    async begin({ root }) {
      words = JSON.parse(await readFile(new URL(`../..${FILE}`, import.meta.url), 'utf8')) as typeof words;
      reachable = namesOfScripts(path.join(root, 'assets'));
    },
    concerns: (page) => !isReleased(page) && page.html.includes('<astro-island'),
    async change(page) {
      const lang = languageOfPage(page.html);
      const own = words[lang];
      const names = new Set([...namesIn(page.html), ...(await reachable(page.html))]);
      const named = <Value>(all: Record<string, Value>) =>
        Object.fromEntries(Object.entries(all).filter(([unit]) => names.has(unit)));
      const counts = own.counts.filter((unit) => names.has(unit));
      const [units, multiples] = [named(own.units), named(own.multiples)];
      const data = JSON.stringify({ [lang]: { ...own, counts, multiples, units } }).replaceAll('<', '\\u003c');
      page.html = page.html.replace(
        '</head>',
        () => `<script type="application/json" id="${ELEMENT}">${data}</script></head>`,
      );
    },
  };
}
