import { expect, test } from 'vitest';
import { roundDash, rectanglesPath, roundPx, uprightsPath } from './compactPath.ts';

test('boxes are closed, and each is reached from the corner of the last', () => {
  expect(rectanglesPath([])).toBe('');
  expect(
    rectanglesPath([
      { x: 1, y: 2.04, width: 3.96, height: 2 },
      { x: 6, y: 2.04, width: 3.96, height: 2 },
    ]),
  ).toBe('M1 2h4v2h-4zm5 0h4v2h-4z');
});

test('upright strokes each start anew', () => {
  expect(
    uprightsPath([
      { x: 3, from: 100, to: 90 },
      { x: 9, from: 100, to: 80.5 },
    ]),
  ).toBe('M3 100v-10m6 10v-19.5');
});

test('a number for an attribute has two decimals at most', () => {
  expect(roundPx(134.07359999999997)).toBe(134.07);
});

test('a hundred dashes end where they should, within a hundredth of a px', () => {
  expect(Math.abs(100 * roundDash(10 / 3) - 1000 / 3)).toBeLessThan(0.01);
});
