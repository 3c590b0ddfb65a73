import { expect, test } from 'vitest';
import { textWidthEm, wavePath } from './textWidth.ts';

test('a Chinese character is one em wide, a digit a little more than half', () => {
  expect(textWidthEm('万亿元')).toBe(3);
  expect(textWidthEm('42')).toBeCloseTo(1.14);
});

test('a wave ends where it was told to, at the height where it began', () => {
  const steps = [...wavePath(10, 50, 20).matchAll(/q[\d.]+ -?[\d.]+ ([\d.]+) (\d+)/g)];
  expect(10 + steps.reduce((sum, step) => sum + Number(step[1]), 0)).toBeCloseTo(50);
  expect(steps.every((step) => step[2] === '0')).toBe(true);
});
