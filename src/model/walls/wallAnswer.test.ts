import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyAnswer, WALL_RULES } from './testing/anyAnswer.ts';
import { spentPoints } from './pointBudget.ts';
import { defaultState, readState, writeState } from '../links/urlState.ts';
import { checkAnswer, readWallFile, wallFile } from './wallAnswer.ts';
import { wallParameters, WHY_LENGTH } from './wallParameters.ts';

const read = (value: unknown) => readWallFile(JSON.stringify(value), WALL_RULES);
const good = { type: 'bits-and-bricks:wall', version: 1, mix: [80, 20, 50, 0, 100], why: '先修路' };

describe('the file of an answer', () => {
  test('says what it is, in which version, and holds no more than the answer', () => {
    expect(JSON.parse(wallFile({ mix: good.mix, why: good.why }))).toEqual(good);
  });

  test('opens again as it was saved', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        expect(readWallFile(wallFile(answer), WALL_RULES)).toEqual({ answer });
      }),
    );
  });

  test('may lack a reason', () => {
    const { why: _, ...rest } = good;
    expect(read(rest)).toEqual({ answer: { mix: good.mix, why: '' } });
  });

  test.each([
    ['json', '{"type":"bits-and-bricks:wall","version":1,"mix":[80,'],
    ['json', ''],
    ['other', '[]'],
    ['other', 'null'],
    ['other', '"bits-and-bricks:wall"'],
    ['other', '{"type":"FeatureCollection","features":[]}'],
    ['other', JSON.stringify({ ...good, why: { toString: 'x' } })],
    ['version', JSON.stringify({ ...good, version: 2 })],
    ['count', JSON.stringify({ ...good, mix: [1, 2, 3] })],
    ['count', JSON.stringify({ ...good, mix: '80-20-50-0-100' })],
    ['numbers', JSON.stringify({ ...good, mix: [80, 20, 50, 0, '100'] })],
    ['numbers', JSON.stringify({ ...good, mix: [80, 20, 50, 0, null] })],
    ['numbers', JSON.stringify({ ...good, mix: [80, 20, 50, -5, 100] })],
    ['numbers', JSON.stringify({ ...good, mix: [80, 20, 50, 1, 50] })],
    ['numbers', '{"type":"bits-and-bricks:wall","version":1,"mix":[1e999,0,0,0,0]}'],
    ['budget', JSON.stringify({ ...good, mix: [100, 100, 50, 5, 0] })],
    ['long', JSON.stringify({ ...good, why: 'a'.repeat(WHY_LENGTH + 1) })],
  ])('is refused as %s: %s', (problem, text) => {
    expect(readWallFile(text, WALL_RULES)).toEqual({ problem });
  });

  test('may be anything at all: an answer within the rules or a problem comes out, never an exception', () => {
    const anyText = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((mix) => JSON.stringify({ ...good, mix })),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const { answer, problem } = readWallFile(text, WALL_RULES);
        if (!answer) expect(problem).toBeTypeOf('string');
        else expect(spentPoints(answer.mix)).toBeLessThanOrEqual(WALL_RULES.budgetPoints);
      }),
    );
  });
});

test('a reason comes out as one plain line', () => {
  expect(checkAnswer(good.mix, ' a\n\u202eb ', WALL_RULES)).toEqual({ answer: { mix: good.mix, why: 'a b' } });
});

test('every answer survives the way through a link', () => {
  const parameters = wallParameters([50, 50, 50, 50, 50]);
  fc.assert(
    fc.property(anyAnswer, ({ mix, why }) => {
      const state = { ...defaultState(parameters), wall: mix, why };
      const query = writeState(parameters, state, new URLSearchParams()).toString();
      expect(readState(parameters, new URLSearchParams(query))).toEqual({ state, problems: [] });
    }),
  );
});
