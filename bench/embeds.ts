import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { loadPage, type PageCost } from './phone.ts';

/** What a figure's embed costs a phone. */
export interface EmbedCost extends PageCost {
  figure: string;
}

/** Every figure's embed in one language, each loaded once until it works. */
export async function embedCosts(browser: Browser, base: string, lang: string): Promise<EmbedCost[]> {
  const costs: EmbedCost[] = [];
  for (const figure of (await readdir(`dist/embed/${lang}/f`)).toSorted())
    costs.push({ figure, ...(await loadPage(browser, `${base}embed/${lang}/f/${figure}/`)) });
  return costs;
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
