import { expect, test } from 'vitest';
import { formatQuantity } from './formatQuantity.ts';

const nbsp = '\u00a0';

test('money keeps the decimals that its source prints', () => {
  const market = { value: 42.3, unit: 'trillion-yuan', decimals: 2 } as const;
  expect(formatQuantity(market, 'zh')).toBe('42.30万亿元');
  expect(formatQuantity(market, 'en')).toBe(`42.30${nbsp}trillion yuan`);
});

test('Chinese counts money below a trillion in 亿元, as the paper prints it', () => {
  const half = { value: 975.93, unit: 'billion-yuan', decimals: 2 } as const;
  expect(formatQuantity(half, 'zh')).toBe('9759.3亿元');
  expect(formatQuantity(half, 'en')).toBe(`975.93${nbsp}billion yuan`);
});

test('people are counted in 万 in Chinese and in millions in English', () => {
  const workforce = { value: 44.7, unit: 'million-people', decimals: 2 } as const;
  expect(formatQuantity(workforce, 'zh')).toBe('4470万人');
  expect(formatQuantity(workforce, 'en')).toBe(`44.70${nbsp}million people`);
});

test('large counts are shortened, small ones grouped', () => {
  expect(formatQuantity({ value: 580e6, unit: 'orders', decimals: 0 }, 'zh')).toBe('5.8亿笔');
  expect(formatQuantity({ value: 580e6, unit: 'orders', decimals: 0 }, 'en')).toBe(`580${nbsp}million${nbsp}orders`);
  expect(formatQuantity({ value: 100_000, unit: 'villages', decimals: 0 }, 'zh')).toBe('10万个村庄');
  expect(formatQuantity({ value: 100_000, unit: 'villages', decimals: 0 }, 'en')).toBe(`100,000${nbsp}villages`);
  expect(formatQuantity({ value: 1489, unit: 'counties', decimals: 0 }, 'en')).toBe(`1,489${nbsp}counties`);
});

test('bare leaves the unit out, but never the per cent sign', () => {
  expect(formatQuantity({ value: 6.09, unit: 'trillion-yuan', decimals: 2 }, 'en', { bare: true })).toBe('6.09');
  expect(formatQuantity({ value: 35, unit: 'percent', decimals: 0 }, 'zh', { bare: true })).toBe('35%');
});

test('a negative number has a minus sign, and a rounded zero has none', () => {
  expect(formatQuantity({ value: -14.63, unit: 'percent', decimals: 1 }, 'en')).toBe('−14.6%');
  expect(formatQuantity({ value: -0.01, unit: 'percent', decimals: 1 }, 'en')).toBe('0.0%');
});
