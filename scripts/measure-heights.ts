/**
 * Opens every embed of `dist/` in Chromium, in the states of its figures and in columns that hosts really have, and
 * writes the highest it was into src/model/embed/heights.json. Run it after a change of what embeds show; the tests say
 * when one has become higher.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { COLUMN_WIDTHS_PX, PHONE_WIDTHS_PX, type Heights } from '../src/model/embed/widthRanges.ts';
import { createCatalogue, type PlacedFigure } from '../src/model/figures/catalogue.ts';
import { createAddresses } from '../src/model/links/addresses.ts';
import { defaultState, writeState, type Parameter, type Parameters } from '../src/model/links/urlState.ts';
import { readContent } from '../src/model/content/readContent.ts';
import { LANGUAGES } from '../src/model/text/language.ts';
import { contentFiles } from './contentFiles.ts';
import { figureDefinitions } from './figureDefinitions.ts';
import { findBrowser } from './findBrowser.mjs';
import { serve } from './serve.mjs';

const FILE = fileURLToPath(new URL('../src/model/embed/heights.json', import.meta.url));
const FOLDER = fileURLToPath(new URL('../dist', import.meta.url));
const PORT = 4398;
const PAGES_AT_ONCE = 2;
/** Of a parameter with steps, all; of one with more values, its ends. */
const MOST_STEPS = 12;
/** px: of a window, in which no height of an embed may hang. */
const WINDOW_HEIGHT_PX = 700;
/** Of a state against the default. */
const MOST_GROWTH = 1.2;

const content = readContent(contentFiles());
const catalogue = createCatalogue(
  { content, addresses: createAddresses('/', content.sections) },
  await figureDefinitions(),
);

/** Queries of a figure's states: the default, and every one that differs from it in one parameter. */
function queriesOf(parameters: Parameters): string[] {
  const first = defaultState(parameters);
  const changed = Object.entries(parameters).flatMap(([name, parameter]) =>
    valuesOf(parameter).map((value) => writeState(parameters, { ...first, [name]: value }).toString()),
  );
  return [...new Set(['', ...changed])];
}

function valuesOf(parameter: Parameter): Parameter['default'][] {
  switch (parameter.type) {
    case 'choice':
      return [...parameter.values];
    case 'number': {
      const { min, max, step } = parameter;
      const count = Math.round((max - min) / step) + 1;
      return count > MOST_STEPS ? [min, max] : Array.from({ length: count }, (_, i) => min + i * step);
    }
    case 'numbers':
      return [parameter.min, parameter.max].map((value) => parameter.default.map(() => value));
    case 'text':
      return [];
  }
}

const WIDTHS_PX = [...PHONE_WIDTHS_PX, ...COLUMN_WIDTHS_PX];

/** @returns px: how high it is, at each of the widths */
async function measure(page: Page, address: string): Promise<number[]> {
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  // What the link asks for is there in all parts.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('body[data-embed] > main > astro-island > figure')].every((one) =>
      one.matches('[data-ready]'),
    ),
  );
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const heights: number[] = [];
  for (const width of WIDTHS_PX) {
    await page.setViewportSize({ width, height: WINDOW_HEIGHT_PX });
    heights.push(await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)));
  }
  return heights;
}

/**
 * The highest in each range, over states of one embed; the first is the default. A state that is higher by more than a
 * fifth has opened something, as a table does: room for it would stand empty for everybody else.
 */
function highest([first = [], ...others]: readonly number[][]): Heights {
  const atWidth = first.map((px, i) =>
    Math.max(px, ...others.map((heights) => heights[i] ?? 0).filter((one) => one <= MOST_GROWTH * px)),
  );
  const most = (from: number, to?: number) => Math.max(...atWidth.slice(from, to));
  return { phone: most(0, PHONE_WIDTHS_PX.length), column: most(PHONE_WIDTHS_PX.length) };
}

const items = LANGUAGES.flatMap((lang) => {
  const figures = catalogue.placedIn(lang);
  const sections = content.chapters[lang].flatMap((chapter) => chapter.sections);
  const queries = (placed: readonly PlacedFigure[]) => [
    ...new Set(placed.flatMap(({ id }) => queriesOf(catalogue.figure(id, lang).parameters))),
  ];
  return [
    ...figures.map((figure) => ({ lang, kind: 'f', id: figure.id, queries: queries([figure]) })),
    ...sections.map((id) => ({
      lang,
      kind: 's',
      id,
      queries: ['', ...queries(figures.filter(({ section }) => section === id))],
    })),
  ];
});

const measured: Record<string, Record<string, Heights>> = {};
const server = await serve({ folder: FOLDER, port: PORT });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
const next = items.values();
await Promise.all(
  Array.from({ length: PAGES_AT_ONCE }, async () => {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    for (const { lang, kind, id, queries } of next) {
      const all: number[][] = [];
      for (const query of queries)
        all.push(await measure(page, `http://localhost:${PORT}/embed/${lang}/${kind}/${id}/?${query}`));
      const name = `${kind}.${id}`;
      measured[name] = { ...measured[name], [lang]: highest(all) };
      console.log(name, lang, queries.length, JSON.stringify(measured[name][lang]));
    }
  }),
);
await browser.close();
server.close();
const sorted = Object.fromEntries(
  Object.entries(measured)
    .toSorted(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
    .map(([name, heights]) => [name, Object.fromEntries(Object.entries(heights).toSorted())]),
);
writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
