import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowCount, squareRows } from './squareRows.ts';

const count = fc.double({ min: 0, max: 3000, noNaN: true });
const columns = fc.integer({ min: 1, max: 60 });

test('no square is lost and none is drawn twice', () => {
  fc.assert(
    fc.property(count, count, columns, (from, more, width) => {
      const drawn = squareRows(from, from + more, width).reduce((sum, row) => sum + row.to - row.from, 0);
      expect(drawn).toBeCloseTo(more, 6);
    }),
  );
});

test('a second lot begins in the square where the first one ended', () => {
  expect(squareRows(0, 2.3, 5)).toEqual([{ row: 0, from: 0, to: 2.3 }]);
  expect(squareRows(2.3, 7, 5)).toEqual([
    { row: 0, from: 2.3, to: 5 },
    { row: 1, from: 0, to: 2 },
  ]);
});

test('full rows need no row more', () => {
  expect(rowCount(10, 5)).toBe(2);
  expect(rowCount(10.1, 5)).toBe(3);
});
