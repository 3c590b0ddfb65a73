import { preprocess } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { contentFiles } from '../../scripts/contentFiles.ts';
import { readContent } from '../../src/model/content/readContent.ts';
import { readableText } from '../../src/model/text/readableText.ts';
import svelteConfig from '../../svelte.config.js';

const files = contentFiles();
const asOnWindows = (text: string) =>
  `\ufeff${text.replace(/^---\n([^]*?\n)---\n/, '--- \n$1---\t\n').replaceAll('\n', '\r\n')}`;

test('with line ends of Windows, marks and blanks, all files say the same', () => {
  const bytes = (text: string) => new TextEncoder().encode(asOnWindows(text));
  const read = Object.entries(files).map(([file, text]) => [file, readableText(file, bytes(text))] as const);
  const plain = ({ figureWords: _, hasFigureWords: __, ledger, ...rest }: ReturnType<typeof readContent>) => ({
    ...rest,
    all: ledger.all,
  });
  expect(plain(readContent(Object.fromEntries(read)))).toEqual(plain(readContent(files)));
});

test('and chapters build into the same pages', async () => {
  const built = async (filename: string, text: string) =>
    (await preprocess(text, svelteConfig.preprocess ?? [], { filename })).code;
  for (const [file, text] of Object.entries(files).filter(([name]) => name.endsWith('.zh.svx')))
    expect(await built(file, asOnWindows(text)), file).toBe(await built(file, text));
});
