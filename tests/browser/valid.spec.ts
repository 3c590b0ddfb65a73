import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { parse } from 'parse5';
import { elementsOf } from '../../build/policy/inlineCode.ts';
import { BUILT, readBuilt } from './builtFiles.ts';

/** Every page but released copies, which stay as they were. */
const PAGES = BUILT.filter((file) => file.endsWith('.html') && !file.startsWith('v/'));

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:document'],
    rules: {
      // The front door greets in every language, and each of its halves is headed.
      'heading-level': ['error', { allowMultipleH1: true }],
      'unique-landmark': 'error',
      // For scripts of other hosts. Ours come from where the page comes from, and no other may run.
      'require-sri': 'off',
    },
  }),
);

test('every page is valid HTML', async () => {
  const wrong: string[] = [];
  for (const file of PAGES) {
    const { results } = await validator.validateString(readBuilt(file), file);
    for (const { messages } of results)
      for (const { ruleId, message, selector } of messages) wrong.push(`${file}: ${ruleId}: ${message} ${selector}`);
    wrong.push(...strayElements(file));
  }
  expect(wrong).toEqual([]);
});

/** What stands behind the end of the page. Parsers take it in all the same, so that nobody sees it. */
function strayElements(file: string): string[] {
  const elements = elementsOf(parse(readBuilt(file), { sourceCodeLocationInfo: true }));
  const end = elements.find(({ tagName }) => tagName === 'body')?.sourceCodeLocation?.endTag?.startOffset ?? Infinity;
  return elements
    .filter(({ sourceCodeLocation }) => (sourceCodeLocation?.startOffset ?? 0) > end)
    .map(({ tagName }) => `${file}: <${tagName}> behind the end of the page`);
}
