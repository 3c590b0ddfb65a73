import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAnswer } from '../../model/walls/testing/anyAnswer.ts';
import { dotScale, medianMix, positionCounts } from './classStats.ts';

const answers = (...mixes: number[][]) => mixes.map((mix) => ({ mix, why: '' }));

test('every answer is one square in every row', () => {
  fc.assert(
    fc.property(fc.array(anyAnswer), (all) => {
      for (const row of positionCounts(all, 5)) expect(row.reduce((sum, count) => sum + count, 0)).toBe(all.length);
    }),
  );
  expect(positionCounts(answers([0, 100]), 2)).toEqual([
    [1, ...new Array<number>(20).fill(0)],
    [...new Array<number>(20).fill(0), 1],
  ]);
});

test('a median has as many below it as above', () => {
  expect(medianMix(answers([0, 10], [50, 10], [100, 20]), 2)).toEqual([50, 10]);
  expect(medianMix(answers([0, 10], [5, 20]), 2)).toEqual([2.5, 15]);
  fc.assert(
    fc.property(fc.array(anyAnswer, { minLength: 1 }), (all) => {
      medianMix(all, 5).forEach((median, i) => {
        const half = all.length / 2;
        expect(all.filter(({ mix }) => (mix[i] ?? 0) < median).length).toBeLessThanOrEqual(half);
        expect(all.filter(({ mix }) => (mix[i] ?? 0) > median).length).toBeLessThanOrEqual(half);
      });
    }),
  );
});

test('the highest pile fits, and a square stays large enough to be seen', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), (highest) => {
      const { perSquare, pitch } = dotScale(highest, 84);
      expect(Math.ceil(highest / perSquare) * pitch).toBeLessThanOrEqual(84 + 1e-9);
      expect(pitch).toBeGreaterThanOrEqual(4 - 1e-9);
    }),
  );
  expect(dotScale(3, 84)).toEqual({ perSquare: 1, pitch: 10 });
  expect(dotScale(500, 84).perSquare).toBeGreaterThan(1);
});
