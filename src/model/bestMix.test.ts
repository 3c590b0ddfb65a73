import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { anyCase, anyRules, anyShape } from './anyRelief.ts';
import { bestMix, bestNextMove, whatFlips, STEP_POINTS } from './bestMix.ts';
import { parseYaml } from './parseYaml.ts';
import { spentPoints } from './pointBudget.ts';
import { marginalRelief, relief, wholeRemainder, type ReliefRules, type ReliefShape } from './relief.ts';
import { reliefShapeOf, shapeOfLinks } from './reliefShape.ts';
import { strategyModelSchema } from './strategyModel.ts';

const file = 'content/model.yaml';
const realShape = reliefShapeOf(
  parseYaml(file, readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'), strategyModelSchema),
);
const halves: ReliefRules = { effect: 0.6, partialWeight: 0.5, pairsOnly: false };

/** The least remainder of all mixes within the budget, by trying out every one. */
function leastOfAll(shape: ReliefShape, rules: ReliefRules, budgetPoints: number): number {
  const left = wholeRemainder(shape, rules);
  const mix = new Array<number>(shape.strategyCount).fill(0);
  let least = Infinity;
  function tryOut(strategy: number, rest: number) {
    if (strategy === mix.length) {
      least = Math.min(least, left(mix));
      return;
    }
    for (let steps = 0; steps <= Math.min(20, rest); steps++) {
      mix[strategy] = steps / 20;
      tryOut(strategy + 1, rest - steps);
    }
  }
  tryOut(0, Math.floor(budgetPoints / STEP_POINTS));
  return least;
}

const remainderOf = (shape: ReliefShape, rules: ReliefRules, points: readonly number[]) =>
  relief(shape, { ...rules, mix: points.map((one) => one / 100) }).whole;

describe('the best mix', () => {
  test.each([
    [halves, 250],
    [halves, 115],
    [{ ...halves, effect: 0.9, partialWeight: 0.75 }, 200],
    [{ ...halves, pairsOnly: true }, 250],
  ])('of the model (%o, %i points) leaves as little as the best of all mixes', (rules, budget) => {
    const mix = bestMix(realShape, rules, budget);
    expect(spentPoints(mix)).toBeLessThanOrEqual(budget);
    expect(remainderOf(realShape, rules, mix)).toBeCloseTo(leastOfAll(realShape, rules, budget), 10);
  });

  test('of any small model leaves as little as the best of all mixes', () => {
    fc.assert(
      fc.property(anyShape(3), anyRules, fc.integer({ min: 0, max: 320 }), (shape, rules, budget) => {
        const mix = bestMix(shape, rules, budget);
        expect(mix).toHaveLength(shape.strategyCount);
        expect(mix.every((points) => points >= 0 && points <= 100 && points % STEP_POINTS === 0)).toBe(true);
        expect(spentPoints(mix)).toBeLessThanOrEqual(budget);
        expect(remainderOf(shape, rules, mix)).toBeCloseTo(leastOfAll(shape, rules, budget), 10);
      }),
      { numRuns: 60 },
    );
  });

  test('spends nothing on a strategy that reaches no symptom', () => {
    const shape = shapeOfLinks([1], 2, [{ symptom: 0, strategy: 0, direct: true }]);
    expect(bestMix(shape, halves, 200)).toEqual([100, 0]);
  });

  test('pushes everything when there is enough for everything', () => {
    expect(bestMix(realShape, halves, 500)).toEqual([100, 100, 100, 100, 100]);
  });

  test('is empty without points', () => {
    expect(bestMix(realShape, halves, 4)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('the best next move', () => {
  test('gains at least as much as any other', () => {
    fc.assert(
      fc.property(anyCase(), ({ shape, rules, mix }) => {
        const { strategy, gain } = bestNextMove(shape, { ...rules, mix });
        const gains = mix.map((_, i) => marginalRelief(shape, { ...rules, mix }, i));
        expect(gain).toBeCloseTo(Math.max(0, ...gains), 10);
        if (strategy >= 0) expect(gains[strategy]).toBeCloseTo(gain, 10);
      }),
    );
  });

  test('is none when every slider is full', () => {
    expect(bestNextMove(realShape, { ...halves, mix: [1, 1, 1, 1, 1] })).toEqual({ strategy: -1, gain: 0 });
  });
});

describe('what flips', () => {
  test('is the first position at which another strategy gains more, and not before', () => {
    fc.assert(
      fc.property(anyCase(), ({ shape, rules, mix }) => {
        const settings = { ...rules, mix };
        const flip = whatFlips(shape, settings);
        const now = bestNextMove(shape, settings).strategy;
        if (!flip) {
          expect(now).toBe(-1);
          return;
        }
        const bestAt = (points: number) =>
          bestNextMove(shape, { ...settings, mix: mix.map((a, i) => (i === flip.from ? points / 100 : a)) }).strategy;
        expect(flip.from).toBe(now);
        expect(bestAt(flip.atPoints)).toBe(flip.to);
        expect(flip.to).not.toBe(flip.from);
        for (let points = (mix[flip.from] ?? 0) * 100; points < flip.atPoints - 1; points += STEP_POINTS) {
          expect(bestAt(Math.round(points))).toBe(flip.from);
        }
      }),
    );
  });

  test('leaves nobody once the only useful strategy is full', () => {
    const shape = shapeOfLinks([1], 2, [{ symptom: 0, strategy: 1, direct: true }]);
    expect(whatFlips(shape, { ...halves, mix: [0, 0.3] })).toEqual({ from: 1, atPoints: 100, to: -1 });
    expect(whatFlips(shape, { ...halves, mix: [0, 1] })).toBeUndefined();
  });

  test('ends at a full slider even from a position between two steps', () => {
    const shape = shapeOfLinks([1], 1, [{ symptom: 0, strategy: 0, direct: true }]);
    expect(whatFlips(shape, { ...halves, mix: [0.98] })).toEqual({ from: 0, atPoints: 100, to: -1 });
  });
});
