import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeParts } from './wholeParts.ts';

test('thirds of a hundred become 34, 33 and 33', () => {
  expect(wholeParts([1, 1, 1], 100)).toEqual([34, 33, 33]);
});

test('rounded parts add up to the total and are less than one away from the exact ones', () => {
  const parts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(parts, fc.integer({ min: 0, max: 100 }), (given, total) => {
      const sum = given.reduce((all, part) => all + part, 0);
      fc.pre(sum > 1e-9);
      const whole = wholeParts(given, total);
      expect(whole.reduce((all, part) => all + part, 0)).toBe(total);
      whole.forEach((part, i) => expect(Math.abs(part - ((given[i] ?? 0) / sum) * total)).toBeLessThan(1 + 1e-9));
    }),
  );
});

test('nothing stays nothing', () => {
  expect(wholeParts([0, 0], 40)).toEqual([0, 0]);
});
