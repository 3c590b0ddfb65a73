import { expect, test } from 'vitest';
import { plainChapter, readableText } from './readableText.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('line ends of any machine and a byte order mark are read as if they were not there', () => {
  expect(readableText('a.yaml', bytes('\ufeff一\r\n二\r三\n'))).toBe('一\n二\n三\n');
});

test('blanks behind the dashes of the front matter are passed over', () => {
  expect(plainChapter('--- \ntitle: 一\n---\t\n正文')).toBe('---\ntitle: 一\n---\n正文');
});

test.each([
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0x00])],
  ['UTF-16', new Uint8Array([0x61, 0x00, 0x62, 0x00])],
  // 中文
  ['GB18030 (GBK)', new Uint8Array([0xd6, 0xd0, 0xce, 0xc4])],
  ['another encoding', new Uint8Array([0x61, 0xff])],
])('a file in %s is named with its encoding', (encoding, text) => {
  expect(() => readableText('content/x.zh.svx', text)).toThrow(
    `content/x.zh.svx: encoding: expected UTF-8, not ${encoding}; save it as UTF-8`,
  );
});
