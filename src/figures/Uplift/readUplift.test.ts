import { fieldOutline, NARROW } from './layout.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalsOf, readUplift } from './readUplift.ts';

test('on a base of 2%, fifteen per cent is three buyers more in a thousand, fifteen points are a hundred and fifty', () => {
  const { percent, points, ratio } = readUplift(1000, 2, 15);
  expect(percent.buyers).toBeCloseTo(23);
  expect(percent.more).toBeCloseTo(3);
  expect(points.buyers).toBeCloseTo(170);
  expect(points.more).toBeCloseTo(150);
  expect(ratio).toBeCloseTo(50);
});

test('how far the readings are apart depends on the base rate alone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0.1, max: 100, noNaN: true }), (visitors, base) => {
      expect(readUplift(visitors, base, 15).ratio).toBeCloseTo(100 / base, 5);
    }),
  );
});

test('points do not ask what the base was', () => {
  expect(readUplift(1000, 2, 15).points.more).toBeCloseTo(readUplift(1000, 20, 15).points.more);
});

test('a number shows the decimals that it has, three at most', () => {
  expect([3, 2.3, 5.75, 0.575].map(decimalsOf)).toEqual([0, 1, 2, 3]);
});

test('an outline of a field goes around so many squares, a row after the other', () => {
  expect(fieldOutline(30, { ...NARROW, columns: 25, pitch: 5, lines: { ...NARROW.lines, fieldTop: 0 } })).toBe(
    'M0 190H25V195H125V200',
  );
});
