import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

/** What the linter says of a file with these imports, were it to stand there. */
async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).filter((one) => one.ruleId === 'layers/one-way').map((one) => one.message);
}

test.each([
  ['src/model/ledger/derive.ts', `import x from '../../figures/bricks/wall.ts'; export default x;`],
  ['src/model/ledger/derive.ts', `import { mount } from 'svelte'; export default mount;`],
  ['src/model/ledger/derive.ts', `import fs from 'node:fs'; export default fs;`],
  ['src/model/ledger/derive.ts', `import fc from 'fast-check'; export default fc;`],
  ['src/model/ledger/derive.ts', `import x from '../../tools/share/qrCode.ts'; export default x;`],
  ['src/figures/bricks/wall.ts', `import x from '../../site/catalogue/content.ts'; export default x;`],
  ['src/figures/bricks/wall.ts', `import x from '../../prose/figureMark.ts'; export default x;`],
  ['src/figures/bricks/wall.ts', `export const late = () => import('../../site/catalogue/content.ts');`],
  ['src/figures/bricks/wall.ts', `export * from '../../tools/builder/fetchReleases.ts';`],
  ['src/figures/MissingBricks/definition.ts', `import x from '../MarketGrowth/definition.ts'; export default x;`],
  [
    'src/figures/MissingBricks/definition.ts',
    `import x from '../../figures/MarketGrowth/definition.ts'; export default x;`,
  ],
  ['src/tools/share/qrCode.ts', `import x from '../../figures/bricks/wall.ts'; export default x;`],
  ['src/tools/share/qrCode.ts', `import x from '../../site/catalogue/content.ts'; export default x;`],
  ['src/prose/figureMark.ts', `import x from '../figures/bricks/wall.ts'; export default x;`],
  ['src/site/shell/Page.ts', `import x from '../../figures/bricks/wall.ts'; export default x;`],
  ['src/site/shell/Page.ts', `export const all = import.meta.glob('../../figures/*/definition.ts');`],
  [
    'src/site/shell/Page.ts',
    `export const all = import.meta.glob(['../../figures/*/definition.ts'], { eager: true });`,
  ],
  ['src/site/shell/Page.ts', `import x from '../../../build/fonts/integration.ts'; export default x;`],
  ['build/fonts/integration.ts', `import x from '../../src/figures/bricks/wall.ts'; export default x;`],
])('%s may not reach out of its layer: %s', async (file, code) => {
  expect(await complaints(file, code)).toHaveLength(1);
});

test.each([
  [
    'src/figures/MissingBricks/definition.ts',
    `import x from '../../model/ledger/derive.ts'; import y from '../bricks/wall.ts'; export default [x, y];`,
  ],
  ['src/model/figures/catalogue.ts', `import x from '../content/readContent.ts'; export default x;`],
  ['src/site/catalogue/figures.ts', `export const all = import.meta.glob('../../figures/*/definition.ts');`],
  ['src/model/walls/testing/anyRelief.ts', `import fc from 'fast-check'; export default fc;`],
])('%s may import what stands below it: %s', async (file, code) => {
  expect(await complaints(file, code)).toEqual([]);
});
