import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bricksOf, yearWith } from './halves.ts';

test('cutting at the joints keeps the whole length, and no piece is longer than a brick', () => {
  const end = fc.double({ min: 0, max: 5, noNaN: true });
  fc.assert(
    fc.property(end, end, (from, more) => {
      const bricks = bricksOf({ from, to: from + more });
      expect(bricks.reduce((sum, brick) => sum + brick.to - brick.from, 0)).toBeCloseTo(more, 6);
      expect(bricks.every((brick) => brick.to - brick.from <= 1 + 1e-9)).toBe(true);
    }),
  );
});

test('a second half begins inside the brick that the first half left unfinished', () => {
  expect(bricksOf({ from: 0.976, to: 2.17 }).map(({ to }) => to)).toEqual([1, 2, 2.17]);
});

test('a second half of 79% of the first makes the paper’s year, one of 122% the ministry’s', () => {
  expect(yearWith(0.97593, 79).total).toBeCloseTo(1.75, 2);
  expect(yearWith(0.97593, 122).total).toBeCloseTo(2.17, 2);
});
