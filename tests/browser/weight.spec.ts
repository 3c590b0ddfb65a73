import path from 'node:path';
import { readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, FIGURES, test } from './embeds.ts';
import { readBuilt } from './builtFiles.ts';
import { LANGUAGES } from './site.ts';

/** What somebody else's page may be asked to load for one of our figures, headers aside. */
const BUDGET_BYTES = 45 * 1024;

for (const lang of LANGUAGES)
  test(`an embed of a figure (${lang}) weighs no more than its budget, with its type and all that makes it work`, () => {
    const heavy = FIGURES.map((figure) => [figure, embedBytes(lang, figure)] as const).filter(
      ([, bytes]) => bytes > BUDGET_BYTES,
    );
    expect(heavy).toEqual([]);
  });

function embedBytes(lang: string, figure: string): number {
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
  const files = [page, ...[...scripts].map((name) => `assets/${name}`)].map(packed);
  return files.reduce((sum, bytes) => sum + bytes, statSync(path.join('dist/fonts', font)).size);
}
