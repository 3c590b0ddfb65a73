import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { anyCase } from './testing/anyRelief.ts';
import { bestNextMove, whatFlips } from './nextMove.ts';
import { parseYaml } from '../text/parseYaml.ts';
import { STEP_POINTS } from './points.ts';
import { marginalRelief, type ReliefRules } from './relief.ts';
import { reliefShapeOf, shapeOfLinks } from './reliefShape.ts';
import { codingSchema } from '../chapters/coding.ts';

const file = 'content/model.yaml';
const realShape = reliefShapeOf(
  parseYaml(file, readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'), codingSchema),
);
const halves: ReliefRules = { effect: 0.6, partialWeight: 0.5, pairsOnly: false };

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
