/**
 * `npm run bench`: what a phone on a slow line gets from every chapter and every embed, and how fast the sliders answer.
 * Before that, what a build costs, and what one of a project ten times as large does (`-- --growth`: that alone).
 * Prints a table with the budgets; judges nothing by its exit code, because machines differ.
 */
import { rm } from 'node:fs/promises';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../scripts/findBrowser.mjs';
import { serve } from '../scripts/serve.mjs';
import { coldBuild } from './coldBuild.ts';
import { compressedCopy } from './compressedCopy.ts';
import { barePicture, embedCosts } from './embeds.ts';
import { firstView } from './firstView.ts';
import { growth, type Cost } from './growth/growth.ts';
import { median } from './median.ts';
import { CPU_SLOWDOWN, loadPage, scrollThrough, type PageCost } from './phone.ts';
import { slowestRecomputes } from './recompute.ts';
import { sliderDelays } from './sliders.ts';
import { storyFrames } from './storyFrames.ts';

const PORT = 4398;
const RUNS = 5;
/** Fewer for what takes long. */
const CHAPTER_RUNS = 3;
const LANGUAGES = ['zh', 'en'];
const CHAPTERS = ['abstract', 'introduction', 'status', 'problems', 'strategies', 'conclusion'];
const PAGE = 'zh/status/';
/** The browser reports a task from 50 ms up; of each, what exceeds them blocks. */
const BLOCKING = "long tasks over 50 ms each, by the browser's own report";

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
const milliseconds = (ms: number) => `${ms.toFixed(0)} ms`;

const megabytes = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(0)} MB`;
const times = (ratio: number) => `${ratio.toFixed(1)} ×`;

const WIDTHS = [92, 10, 12] as const;
/** Told at once: the whole takes a quarter of an hour. */
function tell(what: string, measured: string, budget: string, holds: string) {
  console.log(`${what.padEnd(WIDTHS[0])}  ${measured.padStart(WIDTHS[1])}  ${budget.padStart(WIDTHS[2])}  ${holds}`);
}
function add(what: string, value: number, budget: number, format: (value: number) => string) {
  tell(what, format(value), `≤ ${format(budget)}`, value <= budget ? 'holds' : 'OVER');
}

/** A project ten times as large may cost ten times as much. */
async function tellGrowth() {
  const { single, large } = await growth((size, { ms, peakBytes, processorMs, catalogue }) => {
    const { sections, claims, figures, evaluations } = catalogue;
    tell(`${size}: ${sections} files of sections, ${claims} claims, ${figures} figures`, '', '', '');
    tell(`${size}: cold build`, milliseconds(ms), '', '');
    tell(`${size}: cold build, processor time`, milliseconds(processorMs), '', '');
    tell(`${size}: cold build, peak memory`, megabytes(peakBytes), '', '');
    tell(`${size}: all that is asked of the catalogue`, milliseconds(catalogue.ms), '', '');
    tell(`${size}: figures' data made`, String(evaluations), '', '');
  });
  const ratio = (of: (cost: Cost) => number) => of(large) / of(single);
  add(
    '× 10 ÷ × 1: time of a cold build',
    ratio((cost) => cost.ms),
    10,
    times,
  );
  add(
    '× 10 ÷ × 1: its processor time',
    ratio((cost) => cost.processorMs),
    10,
    times,
  );
  add(
    '× 10 ÷ × 1: its peak memory',
    ratio((cost) => cost.peakBytes),
    10,
    times,
  );
  add(
    '× 10 ÷ × 1: time of the catalogue',
    ratio((cost) => cost.catalogue.ms),
    10,
    times,
  );
  add(
    "× 10 ÷ × 1: figures' data made",
    ratio((cost) => cost.catalogue.evaluations),
    10,
    times,
  );
}

if (process.argv.includes('--growth')) {
  await tellGrowth();
  process.exit();
}
if (!process.argv.includes('--no-build')) {
  const build = await coldBuild();
  add('cold build', build.ms, 60_000, milliseconds);
  add('cold build, peak memory', build.peakBytes, 2 * 1024 ** 3, megabytes);
  await tellGrowth();
}
for (const { name, ms } of await slowestRecomputes())
  add(
    `${name}: the slowest slider step worked out anew, × ${CPU_SLOWDOWN}`,
    ms * CPU_SLOWDOWN,
    8,
    (value) => `${value.toFixed(1)} ms`,
  );
const folder = await compressedCopy([PAGE]);
const server = await serve({ folder, port: PORT, compressed: true });
let browser: Browser | undefined;
/** The run in the middle of several: a machine that does other things makes single ones slow. */
async function throughChapter(path: string): Promise<PageCost> {
  if (!browser) throw new Error('expected a browser');
  const runs = [];
  for (let run = 0; run < CHAPTER_RUNS; run++)
    runs.push(await scrollThrough(browser, `http://localhost:${PORT}/${path}`));
  const [middle] = runs.toSorted((a, b) => a.blockingMs - b.blockingMs).slice(Math.floor(CHAPTER_RUNS / 2));
  if (!middle) throw new Error('expected at least one run');
  return middle;
}

try {
  browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  const base = `http://localhost:${PORT}/`;
  for (const lang of LANGUAGES)
    for (const chapter of CHAPTERS) {
      const { bytes, blockingMs, shift } = await firstView(browser, `${base}${lang}/${chapter}/`);
      add(`${lang} ${chapter}, first view, all but the font`, bytes, 60 * 1024, kilobytes);
      add(`${lang} ${chapter}, load, ${BLOCKING}`, blockingMs, 50, milliseconds);
      add(`${lang} ${chapter}, load, layout shift`, shift, 0.01, (value) => value.toFixed(4));
    }
  const first = [];
  const plain = [];
  // In turn, so that a machine that drifts drifts for both.
  for (let run = 0; run < RUNS; run++) {
    first.push(await loadPage(browser, base + PAGE));
    plain.push(await loadPage(browser, `${base}plain/${PAGE}`));
  }
  const of = (key: 'scriptBytes' | 'fontBytes' | 'largestPaintMs') => median(first.map((one) => one[key]));
  add('first view, script', of('scriptBytes'), 20 * 1024, kilobytes);
  add('heading font', of('fontBytes'), 40 * 1024, kilobytes);
  const ratios = first.map((one, i) => one.largestPaintMs / (plain[i]?.largestPaintMs ?? NaN));
  tell('largest paint', milliseconds(of('largestPaintMs')), '', '');
  add('largest paint ÷ the same without scripts', median(ratios), 1.15, (value) => value.toFixed(2));
  const scrolled = await throughChapter(PAGE);
  add('scrolled through, all but the font', scrolled.totalBytes - scrolled.fontBytes, 130 * 1024, kilobytes);
  add('scrolled through, script', scrolled.scriptBytes, 65 * 1024, kilobytes);
  add('scrolled through, layout shift', scrolled.shift, 0.01, (value) => value.toFixed(4));
  add('scrolled through, blocking time', scrolled.blockingMs, 50, milliseconds);
  for (const chapter of CHAPTERS.filter((one) => PAGE !== `zh/${one}/`)) {
    const other = await throughChapter(`zh/${chapter}/`);
    add(`${chapter}, scrolled through, all but the font`, other.totalBytes - other.fontBytes, 170 * 1024, kilobytes);
    add(`${chapter}, scrolled through, script`, other.scriptBytes, 90 * 1024, kilobytes);
    add(`${chapter}, scrolled through, blocking time`, other.blockingMs, 50, milliseconds);
  }
  const delays = await sliderDelays(browser, `${base}zh/strategies/#strategy-mix`, '#strategy-mix');
  add('a slider step to the next paint (median)', median(delays), 32, milliseconds);
  for (const { what, bricks, slowdown, worstMs, medianMs } of await storyFrames(browser, base)) {
    const where = `story of the market, ${what} (${bricks} bricks), × ${slowdown}`;
    // A screen's own frame takes 16.7 ms.
    add(`${where}, frame (median)`, medianMs, slowdown === 1 ? 17.5 : 34, (ms) => `${ms.toFixed(1)} ms`);
    add(`${where}, the longest frame`, worstMs, 50, milliseconds);
  }
  for (const lang of LANGUAGES) {
    for (const cost of await embedCosts(browser, base, folder, lang)) {
      tell(`embed ${lang} ${cost.figure}, with headers`, kilobytes(cost.totalBytes), '', '');
      add(
        `embed ${lang} ${cost.figure}, in all`,
        cost.bodyBytes,
        (cost.figure === 'market-growth' ? 50 : 45) * 1024,
        kilobytes,
      );
      add(`embed ${lang} ${cost.figure}, load, ${BLOCKING}`, cost.blockingMs, 50, milliseconds);
      tell(`embed ${lang} ${cost.figure}, main thread`, milliseconds(cost.mainThreadMs), '', '');
      add(`embed ${lang} ${cost.figure}, main thread over its line alone`, cost.ownMainThreadMs, 300, milliseconds);
    }
  }
  const embed = 'embed/zh/f/market-growth/';
  const bare = await barePicture(folder, embed);
  const framed = [];
  for (let run = 0; run < RUNS; run++) {
    const shown = await loadPage(browser, base + embed);
    framed.push(shown.largestPaintMs / (await loadPage(browser, base + bare)).largestPaintMs);
  }
  add('embed of market-growth, largest paint ÷ a bare page with the picture', median(framed), 1.2, (value) =>
    value.toFixed(2),
  );
} finally {
  await browser?.close();
  server.close();
  await rm(folder, { recursive: true });
}
