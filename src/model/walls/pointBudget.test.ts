import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evenMix, fitToBudget, pushWithin, spentPoints } from './pointBudget.ts';

const mixes = fc.array(
  fc.integer({ min: 0, max: 20 }).map((steps) => steps * 5),
  { minLength: 5, maxLength: 5 },
);
const budgets = fc.integer({ min: 0, max: 100 }).map((steps) => steps * 5);

describe('a mix that costs too much', () => {
  test('is cut down in proportion', () => {
    expect(fitToBudget([60, 60, 60, 60, 60], 250)).toEqual([50, 50, 50, 50, 50]);
    expect(fitToBudget([100, 100, 100, 100, 100], 250)).toEqual([50, 50, 50, 50, 50]);
    expect(fitToBudget([100, 0, 100, 0, 0], 100)).toEqual([50, 0, 50, 0, 0]);
  });

  test('fits afterwards, in whole steps, with no slider higher than before and no point wasted', () => {
    fc.assert(
      fc.property(mixes, budgets, (mix, budget) => {
        const fitted = fitToBudget(mix, budget);
        expect(spentPoints(fitted)).toBe(Math.min(budget, spentPoints(mix)));
        fitted.forEach((points, i) => {
          expect(points % 5).toBe(0);
          expect(points).toBeLessThanOrEqual(mix[i] ?? 0);
        });
      }),
    );
  });
});

test('a mix that fits stays as it is', () => {
  expect(fitToBudget([80, 20, 50, 0, 100], 250)).toEqual([80, 20, 50, 0, 100]);
});

describe('a slider under a budget', () => {
  test('stops where the points run out', () => {
    expect(pushWithin([100, 100, 0, 0, 0], 2, 80, 250)).toEqual({ mix: [100, 100, 50, 0, 0], stopped: true });
  });

  test('moves freely as long as there are points', () => {
    expect(pushWithin([100, 100, 0, 0, 0], 2, 30, 250)).toEqual({ mix: [100, 100, 30, 0, 0], stopped: false });
  });

  test('can always be pulled back, and never makes the mix too dear', () => {
    fc.assert(
      fc.property(mixes, budgets, fc.nat(4), fc.integer({ min: 0, max: 20 }), (mix, budget, strategy, steps) => {
        const fitted = fitToBudget(mix, budget);
        const { mix: pushed, stopped } = pushWithin(fitted, strategy, steps * 5, budget);
        expect(spentPoints(pushed)).toBeLessThanOrEqual(budget);
        if (steps * 5 <= (fitted[strategy] ?? 0)) expect(stopped).toBe(false);
      }),
    );
  });
});

test('an even mix favours nobody and never costs more than there is', () => {
  expect(evenMix(250, 5)).toEqual([50, 50, 50, 50, 50]);
  expect(evenMix(260, 5)).toEqual([50, 50, 50, 50, 50]);
  expect(evenMix(900, 5)).toEqual([100, 100, 100, 100, 100]);
});
