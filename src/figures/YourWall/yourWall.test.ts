import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureContext } from '../../../tests/unit/figureContext.ts';
import { anyAnswer } from '../../model/walls/testing/anyAnswer.ts';
import { LANGUAGES } from '../../model/text/language.ts';
import { spentPoints } from '../../model/walls/pointBudget.ts';
import { wholeRemainder } from '../../model/walls/relief.ts';
import { defaultState, readState } from '../../model/links/urlState.ts';
import { compareMix, rangeOf } from './compareMix.ts';
import { definition, mixTable, shownMixes, spentMix } from './definition.ts';

const data = definition.data(figureContext(definition, 'en'));
const parameters = definition.parameters(data);
const start = defaultState(parameters);
const from = (query: string) => readState(parameters, new URLSearchParams(query));
const whole = (mix: readonly number[]) =>
  wholeRemainder(data.wall.shape, data.wall.rules)(mix.map((points) => points / 100));

test('at first nothing is spent, nothing is compared and no reason is given', () => {
  expect(start).toEqual({ wall: [0, 0, 0, 0, 0], shown: 'no', why: '' });
});

test('an old link that leaves the split out means the even one', () => {
  expect(from('shown=yes').state.wall).toEqual([50, 50, 50, 50, 50]);
  expect(spentPoints(from('why=a').state.wall)).toBe(data.wall.budgetPoints);
});

test('a published link opens its view', () => {
  const { state, problems } = from('wall=80-20-50-0-100&shown=yes&why=%E5%85%88%E4%BF%AE%E8%B7%AF');
  expect(problems).toEqual([]);
  expect(state).toEqual({ wall: [80, 20, 50, 0, 100], shown: 'yes', why: '先修路' });
});

test('a broken link opens the default and says what was wrong', () => {
  const { state, problems } = from(`wall=80-20&shown=perhaps&why=${'a'.repeat(201)}`);
  expect(state).toEqual(start);
  expect(problems.map(({ name }) => name).sort()).toEqual(['shown', 'wall', 'why']);
});

test('a link that asks for too much gets what there is', () => {
  expect(spentPoints(spentMix(data, from('wall=100-100-100-100-100').state))).toBe(data.wall.budgetPoints);
});

test('no mix within the budget leaves less than the best one', () => {
  fc.assert(
    fc.property(anyAnswer, ({ mix }) => {
      expect(whole(mix)).toBeGreaterThanOrEqual(whole(data.best) - 1e-9);
    }),
  );
});

describe('the comparison', () => {
  test('is shown when it is asked for', () => {
    expect(shownMixes(data, start).map(({ key }) => key)).toEqual(['mine']);
    expect(shownMixes(data, { ...start, shown: 'yes' }).map(({ key }) => key)).toEqual(['mine', 'best', 'even']);
    expect(definition.table(data, { ...start, shown: 'yes' }).head).toHaveLength(4);
  });

  test('says what each split leaves, and how far the assumptions move it', () => {
    const [best = '', even = '', worse = '', better = ''] = [
      data.best,
      data.wall.even,
      [0, 0, 100, 100, 50],
      [60, 70, 10, 60, 50],
    ].map((mix) => compareMix(data, mix));
    expect(best).toMatch(/no split leaves fewer missing/);
    expect(even).toMatch(/^ This is the even split/);
    expect(worse).toMatch(/more than the even split/);
    expect(better).toMatch(/fewer than the even split/);
    const [least = '', most = ''] = rangeOf(data.wall, data.best).map((one) => one.toFixed(1));
    expect(best).toContain(`from ${least} to ${most}`);
  });

  test('adds up with what it shows', () => {
    const gap = /only ([\d.]+) fewer/.exec(compareMix(data, data.wall.even))?.[1];
    const rows = mixTable(data, shownMixes(data, { wall: data.wall.even, shown: 'yes' })).rows;
    const [, mine, best] = rows.at(-1) ?? [];
    expect(Number(gap)).toBeCloseTo(Number(mine) - Number(best), 9);
  });
});

test.each(LANGUAGES)('there is a sentence for every state, with every place filled (%s)', (lang) => {
  const own = definition.data(figureContext(definition, lang));
  expect(own.flip).toMatch(/^[^{}]+$/);
  fc.assert(
    fc.property(anyAnswer, fc.constantFrom(...parameters.shown.values), ({ mix, why }, shown) => {
      const state = { wall: mix, shown, why };
      expect(definition.sentence(own, state)).toMatch(/^[^{}]+$/);
      for (const row of definition.table(own, state).rows) expect(row.join()).toMatch(/^[^{}]+$/);
    }),
    { numRuns: 50 },
  );
});
