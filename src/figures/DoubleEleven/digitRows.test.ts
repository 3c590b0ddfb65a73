import { expect, test } from 'vitest';
import { digitRows } from './digitRows.ts';

test('the two published numbers begin with the same two digits and differ in length', () => {
  const { orders, peak, alike } = digitRows(580e6, 583e3);
  expect(alike).toBe(2);
  expect(orders).toEqual({ digits: '580000000', given: 2 });
  expect(peak).toEqual({ digits: '583000', given: 3 });
});

test('numbers that begin differently have nothing alike', () => {
  expect(digitRows(700, 583).alike).toBe(0);
});
