import { expect, test } from 'vitest';
import { beat, linePath, rectanglesPath, short, uprightsPath } from './compactPath.ts';

test('boxes are closed, and each is reached from the corner of the last', () => {
  expect(rectanglesPath([])).toBe('');
  expect(
    rectanglesPath([
      { x: 1, y: 2.04, width: 3.96, height: 2 },
      { x: 6, y: 2.04, width: 3.96, height: 2 },
    ]),
  ).toBe('M1 2h4v2h-4zm5 0h4v2h-4z');
});

test('a line needs two points', () => {
  expect(linePath([[1, 2]])).toBe('');
  expect(
    linePath([
      [0, 0],
      [1.5, -2],
      [3, -4],
    ]),
  ).toBe('M0 0l1.5 -2 1.5 -2');
});

test('steps add up to where the points are, within half a tenth', () => {
  const points = Array.from({ length: 200 }, (_, i) => [i / 3, i / 7] as const);
  const numbers = linePath(points).slice(1).split(/[l ]/).map(Number);
  const ends = [0, 1].map((axis) => numbers.filter((_, i) => i % 2 === axis).reduce((sum, step) => sum + step, 0));
  expect(Math.abs((ends[0] ?? 0) - 199 / 3)).toBeLessThanOrEqual(0.051);
  expect(Math.abs((ends[1] ?? 0) - 199 / 7)).toBeLessThanOrEqual(0.051);
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
  expect(short(134.07359999999997)).toBe(134.07);
});

test('a hundred dashes end where they should, within a hundredth of a px', () => {
  expect(Math.abs(100 * beat(10 / 3) - 1000 / 3)).toBeLessThan(0.01);
});
