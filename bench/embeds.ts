import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { median } from './median.ts';
import { loadPage, type PageCost } from './phone.ts';

/** What a figure's embed costs a phone until it works; of its times, the middle of some runs. */
export interface EmbedCost extends PageCost {
  figure: string;
  /** The main thread's time over that of a page with the embed's line alone: a browser's start and its type aside. */
  ownMainThreadMs: number;
}

const RUNS = 3;

/** Every figure's embed in one language. @param folder the site's, to which the page with the line alone is added */
export async function embedCosts(browser: Browser, base: string, folder: string, lang: string): Promise<EmbedCost[]> {
  const costs: EmbedCost[] = [];
  for (const figure of (await readdir(`dist/embed/${lang}/f`)).toSorted()) {
    const line = await lineAlone(folder, `embed/${lang}/f/${figure}/`);
    const runs: PageCost[] = [];
    const lines: number[] = [];
    // In turn, so that a machine that drifts drifts for both.
    for (let run = 0; run < RUNS; run++) {
      runs.push(await loadPage(browser, `${base}embed/${lang}/f/${figure}/`));
      lines.push((await loadPage(browser, base + line)).mainThreadMs);
    }
    const middle = runs.toSorted((a, b) => a.mainThreadMs - b.mainThreadMs)[(RUNS - 1) / 2];
    if (!middle) throw new Error(`${figure}: not loaded`);
    costs.push({ figure, ...middle, ownMainThreadMs: middle.mainThreadMs - median(lines) });
  }
  return costs;
}

/** An embed's title and line without its figure and without script. @returns its address below the base */
async function lineAlone(folder: string, embed: string): Promise<string> {
  const html = await readFile(path.join(folder, embed, 'index.html'), 'utf8');
  const title = /<h1[^>]*>[^]*?<\/h1>/.exec(html)?.[0] ?? '';
  const line = html
    .replace(/<script\b[^]*?<\/script>/g, '')
    .replace(/<astro-island\b[^]*<\/astro-island>/, () => title);
  await writeFile(path.join(folder, 'line.html'), line);
  await writeFile(path.join(folder, 'line.html.br'), brotliCompressSync(line));
  return 'line.html';
}

/** A bare page with an embed's first picture, as the browser draws it, and nothing else. @returns its address below the base */
export async function barePicture(folder: string, embed: string): Promise<string> {
  const html = await readFile(path.join(folder, embed, 'index.html'), 'utf8');
  const [picture = ''] = /<svg class="picture narrow[^]*?<\/svg>/.exec(html) ?? [];
  const title = /<h1[^>]*>[^]*?<\/h1>/.exec(html)?.[0] ?? '';
  const bare = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title>${title}${picture}`;
  await writeFile(path.join(folder, 'bare.html'), bare);
  await writeFile(path.join(folder, 'bare.html.br'), brotliCompressSync(bare));
  return 'bare.html';
}
