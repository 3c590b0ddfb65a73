import { expect, test } from 'vitest';
import { derive } from './derive.ts';

test('6.09 to 42.30 in eleven years is 19.3% a year', () => {
  expect(derive('growth-per-year', [6.09, 42.3], 11)).toBeCloseTo(19.27, 2);
});

test('+35% on an unknown base that ends at 4.9 implies 3.63', () => {
  expect(derive('implied-base', [4.9, 35])).toBeCloseTo(3.63, 2);
});

test('580 million orders over a day are 6,713 a second, and 16.6 minutes at the published peak rate', () => {
  expect(derive('per-second-of-a-day', [580e6])).toBeCloseTo(6713, 0);
  expect(derive('minutes-at-rate', [580e6, 583e3])).toBeCloseTo(16.6, 1);
});

test('shares and changes come out in per cent, ratios as times', () => {
  expect(derive('share', [0.53138, 2.17])).toBeCloseTo(24.5, 1);
  expect(derive('change', [2.05, 1.75])).toBeCloseTo(-14.6, 1);
  expect(derive('ratio', [15.7, 2.5])).toBeCloseTo(6.28, 2);
  expect(derive('part-of', [1.75, 40])).toBeCloseTo(0.7, 10);
});

test('a rule that lacks an input says which', () => {
  expect(() => derive('ratio', [1])).toThrow('ratio needs two values');
  expect(() => derive('growth-per-year', [1, 2])).toThrow('growth-per-year needs `years`');
});
