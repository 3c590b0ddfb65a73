import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCase } from './testing/anyRelief.ts';
import {
  brickCount,
  marginalRelief,
  problemShares,
  relief,
  reliefShares,
  remainderRange,
  shapleyShares,
  wholeRemainder,
  type ReliefShape,
} from './relief.ts';
import { shapeOfLinks } from './reliefShape.ts';

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const halves = { effect: 0.6, partialWeight: 0.5, pairsOnly: false };

describe('what remains of a symptom', () => {
  const shape = shapeOfLinks([2, 1], 2, [
    { symptom: 0, strategy: 0, direct: true },
    { symptom: 0, strategy: 1, direct: false },
    { symptom: 2, strategy: 1, direct: true },
  ]);

  test('is the product of what its links leave', () => {
    const { symptoms, problems, whole } = relief(shape, { ...halves, mix: [1, 0.5] });
    expect(symptoms[0]).toBeCloseTo((1 - 0.6) * (1 - 0.6 * 0.5 * 0.5), 12);
    expect(symptoms[1]).toBe(1);
    expect(problems[0]).toBeCloseTo(0.34 + 1, 12);
    expect(whole).toBeCloseTo(1.34 + 0.7, 12);
  });

  test('counts only the strategy of the same number when only pairs count', () => {
    const { symptoms } = relief(shape, { ...halves, pairsOnly: true, mix: [1, 1] });
    expect(symptoms.map((left) => Number(left.toFixed(12)))).toEqual([0.4, 1, 0.4]);
  });

  test('is every brick when no strategy is pushed', () => {
    fc.assert(
      fc.property(anyCase(), ({ shape, rules, mix }) => {
        const still = relief(shape, { ...rules, mix: mix.map(() => 0) });
        expect(still.symptoms.every((left) => left === 1)).toBe(true);
        expect(still.problems).toEqual(shape.symptomCounts);
        expect(still.whole).toBe(brickCount(shape));
      }),
    );
  });

  test('stays between nothing and the whole brick, and adds up', () => {
    fc.assert(
      fc.property(anyCase(), ({ shape, rules, mix }) => {
        const { symptoms, problems, whole } = relief(shape, { ...rules, mix });
        for (const left of symptoms) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left).toBeLessThanOrEqual(1);
        }
        expect(whole).toBeCloseTo(sum(symptoms), 10);
        expect(whole).toBeCloseTo(sum(problems), 10);
      }),
    );
  });

  test('never rises when a slider rises', () => {
    fc.assert(
      fc.property(
        anyCase(),
        fc.nat(4),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ shape, rules, mix }, pick, push) => {
          const strategy = pick % shape.strategyCount;
          const further = mix.map((a, i) => (i === strategy ? a + (1 - a) * push : a));
          const [before, after] = [relief(shape, { ...rules, mix }), relief(shape, { ...rules, mix: further })];
          after.symptoms.forEach((left, i) => expect(left).toBeLessThanOrEqual((before.symptoms[i] ?? 0) + 1e-12));
          expect(after.whole).toBeLessThanOrEqual(before.whole + 1e-12);
        },
      ),
    );
  });

  test('is the same when the whole is asked for by the mix alone', () => {
    fc.assert(
      fc.property(anyCase(), ({ shape, rules, mix }) => {
        expect(wholeRemainder(shape, rules)(mix)).toBeCloseTo(relief(shape, { ...rules, mix }).whole, 10);
      }),
    );
  });
});

describe('shares', () => {
  test('add up to the relief of their symptom', () => {
    fc.assert(
      fc.property(anyCase(), ({ shape, rules, mix }) => {
        const settings = { ...rules, mix };
        const { symptoms } = relief(shape, settings);
        reliefShares(shape, settings).forEach((shares, i) =>
          expect(sum(shares)).toBeCloseTo(1 - (symptoms[i] ?? 1), 10),
        );
      }),
    );
  });

  test('add up to the relief of their problem', () => {
    fc.assert(
      fc.property(anyCase(), ({ shape, rules, mix }) => {
        const settings = { ...rules, mix };
        const { problems } = relief(shape, settings);
        problemShares(shape, reliefShares(shape, settings)).forEach((shares, i) =>
          expect(sum(shares)).toBeCloseTo((shape.symptomCounts[i] ?? 0) - (problems[i] ?? 0), 10),
        );
      }),
    );
  });

  test('are never negative', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 }), (factors) => {
        expect(shapleyShares(factors).every((share) => share >= -1e-12)).toBe(true);
      }),
    );
  });

  test('are equal for strategies that do the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (others, twin) => {
          const [first, second] = shapleyShares([twin, twin, ...others]);
          expect(first).toBeCloseTo(second ?? NaN, 12);
        },
      ),
    );
  });

  test('are nothing for a strategy that does nothing, and change nobody’s', () => {
    const [a, idle, b] = shapleyShares([0.4, 1, 0.7]);
    expect(idle).toBe(0);
    expect([a, b]).toEqual(shapleyShares([0.4, 0.7]));
  });

  test('of two strategies are their means over both orders', () => {
    const [a, b] = shapleyShares([0.4, 0.7]);
    expect(a).toBeCloseTo((0.6 + 0.7 * 0.6) / 2, 12);
    expect(b).toBeCloseTo((0.3 + 0.4 * 0.3) / 2, 12);
  });
});

test('the range of outcomes holds every effect and partial weight within the bounds', () => {
  const bounds = { effect: [0.3, 0.9], partialWeight: [0.25, 0.75] } as const;
  const within = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true });
  fc.assert(
    fc.property(anyCase(), within(0.3, 0.9), within(0.25, 0.75), ({ shape, rules, mix }, effect, partialWeight) => {
      const settings = { ...rules, mix, effect, partialWeight };
      const [least, most] = remainderRange(shape, settings, bounds);
      const { whole } = relief(shape, settings);
      expect(whole).toBeGreaterThanOrEqual(least - 1e-12);
      expect(whole).toBeLessThanOrEqual(most + 1e-12);
    }),
  );
});

test('a further step relieves less than the step before it', () => {
  fc.assert(
    fc.property(anyCase(), fc.nat(4), ({ shape, rules, mix }, pick) => {
      const strategy = pick % shape.strategyCount;
      const at = (a: number) =>
        marginalRelief(shape, { ...rules, mix: mix.map((one, i) => (i === strategy ? a : one)) }, strategy, 0.1);
      expect(at(0.5)).toBeLessThanOrEqual(at(0.2) + 1e-12);
    }),
  );
});

test('of a problem without symptoms no brick is missing', () => {
  const empty: ReliefShape = { symptomCounts: [0], strategyCount: 1, links: [] };
  expect(relief(empty, { ...halves, mix: [1] }).problems).toEqual([0]);
});
