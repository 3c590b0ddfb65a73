import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, READINGS, significant } from './spread.ts';

const published = { orders: 580e6, peakPerSecond: 583e3, yearly: 1292e6 };

test('as a total the orders are less than half of those of 2019', () => {
  expect(compare('total', published)).toMatchObject({ mine: 580e6, other: 1292e6, square: 2.5e6 });
  expect(compare('total', published).ratio).toBeCloseTo(0.449, 3);
});

test('spread over a day they are about a hundredth of the peak', () => {
  const { mine, ratio, square } = compare('day', published);
  expect(significant(mine)).toBe(6713);
  expect(ratio).toBeCloseTo(0.0115, 4);
  expect(square).toBe(1000);
});

test('pressed into one second they are nearly a thousand times the peak', () => {
  expect(compare('second', published).ratio).toBeCloseTo(994.9, 1);
});

test('the larger of the two fields always has between 240 and 600 squares', () => {
  const count = fc.integer({ min: 1, max: 1e10 });
  fc.assert(
    fc.property(fc.constantFrom(...READINGS), count, count, count, (reading, orders, peakPerSecond, yearly) => {
      const { mine, other, square } = compare(reading, { orders, peakPerSecond, yearly });
      const squares = Math.max(mine, other) / square;
      expect(squares).toBeGreaterThanOrEqual(239.99);
      expect(squares).toBeLessThan(600.001);
    }),
  );
});
