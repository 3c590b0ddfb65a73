import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { anyRules, anyShape } from './testing/anyRelief.ts';
import { bestMix } from './bestMix.ts';
import { parseYaml } from '../text/parseYaml.ts';
import { spentPoints } from './pointBudget.ts';
import { STEP_POINTS } from './points.ts';
import { relief, wholeRemainder, type ReliefRules, type ReliefShape } from './relief.ts';
import { reliefShapeOf, shapeOfLinks } from './reliefShape.ts';
import { codingSchema } from '../chapters/coding.ts';

const file = 'content/model.yaml';
const realShape = reliefShapeOf(
  parseYaml(file, readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'), codingSchema),
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
