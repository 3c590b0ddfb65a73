import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAnswer, WALL_RULES } from '../../model/walls/testing/anyAnswer.ts';
import { spentPoints } from '../../model/walls/pointBudget.ts';
import { checkAnswer, wallFile } from '../../model/walls/wallAnswer.ts';
import { positionCounts, medianMix } from './classStats.ts';
import { readClass } from './readClass.ts';

/** So many in the normal run; `RANDOM_CLASSES=10000` tries as many as anybody asked for, the same ones every time. */
const RUNS = Number(process.env.RANDOM_CLASSES ?? 500);
const SEED = 20260102;
const EVEN = [50, 50, 50, 50, 50];

/** A file of ours with something of it changed, left out or doubled. */
const anyFile = fc
  .tuple(anyAnswer, fc.jsonValue({ maxDepth: 2 }), fc.nat(120), fc.nat(5), fc.string({ unit: 'binary', maxLength: 4 }))
  .chain(([answer, value, at, length, text]) => {
    const file = wallFile(answer);
    const fields = JSON.parse(file) as Record<string, unknown>;
    return fc.constantFrom(
      file,
      JSON.stringify(fields, null, 2),
      JSON.stringify({ ...fields, mix: value }),
      JSON.stringify({ ...fields, why: value }),
      JSON.stringify({ ...fields, version: value }),
      JSON.stringify(value),
      file.slice(0, at) + text + file.slice(at + length),
      `https://example.org/zh/f/your-wall/?wall=${answer.mix.join('-').slice(0, at)}${text}&why=${file}`,
    );
  });
const anyClass = fc.array(anyFile, { maxLength: 12 });

test(
  `of ${RUNS} random classes none brings an answer out of range, an exception or “NaN”`,
  { timeout: 600_000 },
  () => {
    fc.assert(
      fc.property(anyClass, fc.constantFrom('\n', '\r\n', ',', ' ', ''), (files, between) => {
        const text = files.join(between);
        const { answers, unread } = readClass(text, WALL_RULES, EVEN);
        for (const { mix, why } of answers) {
          expect(checkAnswer(mix, why, WALL_RULES).answer).toEqual({ mix, why });
          expect(spentPoints(mix)).toBeLessThanOrEqual(WALL_RULES.budgetPoints);
        }
        const lines = text.split('\n').length;
        for (const { line } of unread) expect(line >= 1 && line <= lines).toBe(true);
        expect(positionCounts(answers, WALL_RULES.strategyCount).flat().every(Number.isInteger)).toBe(true);
        if (answers.length > 0) expect(medianMix(answers, WALL_RULES.strategyCount).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  },
);
