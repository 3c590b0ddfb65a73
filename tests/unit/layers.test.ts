import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

/** What the linter says of a file with these imports, were it to stand there. */
async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).filter((one) => one.ruleId === 'no-restricted-imports').map((one) => one.message);
}

test.each([
  ['src/model/derive.ts', `import x from '../figures/bricks/wall.ts'; export default x;`],
  ['src/model/derive.ts', `import { mount } from 'svelte'; export default mount;`],
  ['src/model/derive.ts', `import fs from 'node:fs'; export default fs;`],
  ['src/figures/bricks/wall.ts', `import x from '../../site/content.ts'; export default x;`],
  ['src/figures/bricks/wall.ts', `import x from '../../prose/figureMark.ts'; export default x;`],
  ['src/figures/MissingBricks/definition.ts', `import x from '../MarketGrowth/definition.ts'; export default x;`],
  ['src/model/derive.ts', `import x from '../tools/share/qrCode.ts'; export default x;`],
  ['src/tools/share/qrCode.ts', `import x from '../figures/bricks/wall.ts'; export default x;`],
  ['src/tools/share/qrCode.ts', `import x from '../site/content.ts'; export default x;`],
  ['src/prose/figureMark.ts', `import x from '../figures/bricks/wall.ts'; export default x;`],
  ['src/site/content.ts', `import x from '../figures/bricks/wall.ts'; export default x;`],
])('%s may not reach to the right: %s', async (file, code) => {
  expect(await complaints(file, code)).toHaveLength(1);
});

test('a figure may import the model, the kit and the bricks', async () => {
  const code = `import x from '../../model/derive.ts'; import y from '../bricks/wall.ts'; export default [x, y];`;
  expect(await complaints('src/figures/MissingBricks/definition.ts', code)).toEqual([]);
});
