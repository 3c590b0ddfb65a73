import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wordPaths } from '../../src/model/text/words.ts';
import { content } from './figureContext.ts';

/** What stands under these is gone through, not asked for by name. */
const GONE_THROUGH = /^(?:chapterNames|chapterEnds|publication\.subjects)\./;

test('every string of the site is asked for somewhere', () => {
  const code = ['src', 'build'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|js|svelte|astro)$/.test(file) && !file.includes('.test.'))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
  );
  const named = new Set(code.flatMap((text) => text.match(/[\w-]+/g) ?? []));
  const unused = wordPaths(content.words.zh)
    .map(([path]) => path)
    .filter((path) => !GONE_THROUGH.test(path) && !named.has(path.split('.').at(-1) ?? ''));
  expect(unused).toEqual([]);
});
