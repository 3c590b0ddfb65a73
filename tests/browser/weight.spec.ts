import path from 'node:path';
import { readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, FIGURES, test } from './embeds.ts';
import { readBuilt } from './builtFiles.ts';
import { LANGUAGES } from './site.ts';

/** What somebody else's page may be asked to load for one of our figures, headers aside, beside what d3 draws it with. */
const BUDGET_BYTES = 45 * 1024;
/** And for the story of the market, which draws seven steps and all that lies between them. */
const STORY_BUDGET_BYTES = 50 * 1024;
/** And for d3: scales, lines, sums and formats together. */
const D3_BUDGET_BYTES = 12 * 1024;

for (const lang of LANGUAGES)
  test(`an embed of a figure (${lang}) weighs no more than its budget, with its type and all that makes it work`, () => {
    const heavy = FIGURES.map((figure) => [figure, embedBytes(lang, figure)] as const).filter(
      ([figure, { own, d3 }]) =>
        own > (figure === 'market-growth' ? STORY_BUDGET_BYTES : BUDGET_BYTES) || d3 > D3_BUDGET_BYTES,
    );
    expect(heavy).toEqual([]);
  });

/** Bytes as packed, apart: d3's, and all others. */
function embedBytes(lang: string, figure: string): { own: number; d3: number } {
  const page = `embed/${lang}/f/${figure}/index.html`;
  const html = readBuilt(page);
  const [font = ''] = /[^/]+\.woff2/.exec(html) ?? [];
  const scripts = new Set<string>();
  const follow = (names: readonly string[]): void => {
    for (const name of names.filter((one) => !scripts.has(one))) {
      scripts.add(name);
      // What is imported on use comes with its use.
      follow(
        [...readBuilt(`assets/${name}`).matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)].map(
          ([, found = '']) => found,
        ),
      );
    }
  };
  follow([...html.matchAll(/(?:component|renderer)-url="[^"]*\/([^/"]+\.js)"/g)].map(([, name = '']) => name));
  const packed = (file: string) => brotliCompressSync(readFileSync(path.join('dist', file))).length;
  const weigh = (names: readonly string[]) => names.reduce((sum, name) => sum + packed(`assets/${name}`), 0);
  const isD3 = (name: string) => name.startsWith('d3-');
  return {
    own:
      packed(page) + weigh([...scripts].filter((name) => !isD3(name))) + statSync(path.join('dist/fonts', font)).size,
    d3: weigh([...scripts].filter(isD3)),
  };
}
