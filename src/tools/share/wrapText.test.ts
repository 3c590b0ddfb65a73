import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from './wrapText.ts';

/** A Chinese character is two wide, a Latin one is one. */
const widthOf = (text: string) => [...text].reduce((sum, one) => sum + (one > '\u2e80' ? 2 : 1), 0);
const lines = (text: string, most: number, count = 9) =>
  wrapText(text, /[a-z]/.test(text) ? 'en' : 'zh', most, count, widthOf);

test('words stay whole', () => {
  expect(lines('The e-commerce market grew into a tall wall', 16)).toEqual([
    'The e-commerce',
    'market grew into',
    'a tall wall',
  ]);
});

test('no Chinese line begins with a closing sign or ends with an opening one', () => {
  for (let most = 8; most < 30; most++)
    for (const line of lines('论文说“增长百分之三十五”，《报告》说四十；两个数，量的不是一回事。', most)) {
      expect(line).not.toMatch(/^[，。；、”》]/);
      expect(line).not.toMatch(/[“《]$/);
    }
});

test('what does not fit ends in an ellipsis', () => {
  expect(lines('one two three four five', 9, 2)).toEqual(['one two', 'three…']);
  expect(lines('市场有多大，取决于你怎么量', 12, 1)).toEqual(['市场有多大…']);
  expect(lines('growth by more', 13, 1)).toEqual(['growth by…']);
});

test('nothing is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab 市场，。“”2.4') }), (text) => {
      const all = wrapText(text, 'zh', 12, Infinity, widthOf);
      expect(all.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
