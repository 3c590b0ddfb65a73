import { expect, test } from 'vitest';
import { typedDigit } from './typedDigits.ts';

const exceptions = [
  { pattern: '(?<!\\d)(19|20)\\d\\d(?!\\d)', reason: { zh: '年份', en: 'years' } },
  { pattern: '\\b5G\\b', reason: { zh: '名称', en: 'names' } },
];

test('years and names may be typed', () => {
  expect(typedDigit('2011年以来，5G与村庄', exceptions)).toBeUndefined();
});

test('a typed figure is found and shown with its surroundings', () => {
  expect(typedDigit('市场长到42.30万亿元', exceptions)).toContain('42.30');
  expect(typedDigit('20220 orders', exceptions)).toContain('20220');
  expect(typedDigit('全角１２', exceptions)).toContain('１２');
});
