import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growthFromTimeSaved, supply } from './supply.ts';

test('no base, no result', () => {
  expect(supply(0, 40)).toBeUndefined();
});

test('the same 40% adds twice as much to twice the base', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), (base) => {
      expect(supply(2 * base, 40)?.more).toBeCloseTo(2 * (supply(base, 40)?.more ?? 0), 6);
    }),
  );
});

test('a fifth less time for each parcel is a quarter more parcels, not a fifth', () => {
  expect(growthFromTimeSaved(20)).toBeCloseTo(25);
});
