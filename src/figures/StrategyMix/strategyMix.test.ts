import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureContext, coding } from '../../../tests/unit/figureContext.ts';
import { LANGUAGES } from '../../model/text/language.ts';
import { spentPoints } from '../../model/walls/pointBudget.ts';
import { reliefShapeOf } from '../../model/walls/reliefShape.ts';
import { defaultState, readState } from '../../model/links/urlState.ts';
import { definition } from './definition.ts';
import { mixReadings } from './mixData.ts';
import { keepSameRows, mixShape, problemOf, shownMix, wallBricks, type MixState } from './mixState.ts';

const data = definition.data(figureContext(definition, 'zh'));
const readings = mixReadings(figureContext(definition, 'zh')).bricks;
const parameters = definition.parameters(data);
const start = defaultState(parameters);
const from = (query: string) => readState(parameters, new URLSearchParams(query));

const anyState: fc.Arbitrary<MixState> = fc.record({
  mix: fc.array(
    fc.integer({ min: 0, max: 20 }).map((steps) => steps * 5),
    { minLength: 5, maxLength: 5 },
  ),
  links: fc.constantFrom(...parameters.links.values),
  budget: fc.constantFrom(...parameters.budget.values),
  points: fc.integer({ min: 0, max: 100 }).map((steps) => steps * 5),
  e: fc.integer({ min: 6, max: 18 }).map((steps) => steps / 20),
  partial: fc.integer({ min: 5, max: 15 }).map((steps) => steps / 20),
  brick: fc.constantFrom(...parameters.brick.values),
});

test('at first nothing is pushed; old links that leave the mix out mean the budget shared out evenly', () => {
  expect(spentPoints(start.mix)).toBe(0);
  for (const old of ['links=pairs', 'e=0.8', 'brick=p3-celebrity']) {
    const { mix } = from(old).state;
    expect(spentPoints(mix)).toBe(start.points);
    expect(new Set(mix).size).toBe(1);
  }
});

test('a published link opens its view', () => {
  const { state, problems } = from(
    'mix=80-20-50-0-100&links=pairs&budget=on&points=300&e=0.8&partial=0.25&brick=p3-celebrity',
  );
  expect(problems).toEqual([]);
  expect(state).toEqual({
    mix: [80, 20, 50, 0, 100],
    links: 'pairs',
    budget: 'on',
    points: 300,
    e: 0.8,
    partial: 0.25,
    brick: 'p3-celebrity',
  });
});

test('a broken link opens the default and says what was wrong', () => {
  const { state, problems } = from('mix=80-20-50&brick=p9-none&e=2');
  expect(state).toEqual(start);
  expect(problems.map(({ name }) => name).sort()).toEqual(['brick', 'e', 'mix']);
});

describe('the mix that counts', () => {
  test('is the one asked for, without a budget', () => {
    expect(shownMix({ mix: [100, 100, 100, 0, 0], budget: 'off', points: 250 })).toEqual([100, 100, 100, 0, 0]);
  });

  test('never costs more than the budget, whatever a link asks for', () => {
    fc.assert(fc.property(anyState, (state) => state.budget === 'off' || spentPoints(shownMix(state)) <= state.points));
  });
});

test('the page’s data carry the model’s coding unchanged', () => {
  expect(mixShape(data)).toEqual(reliefShapeOf(coding));
  data.symptoms.forEach((symptom, i) => expect(symptom.id.slice(0, 2)).toBe(`p${problemOf(data, i) + 1}`));
});

test('every sentence of the paper that is cited has a place to go to', () => {
  for (const symptom of coding.problems.flatMap((problem) => problem.symptoms)) {
    const { places, reasons } = readings[symptom.id] ?? {};
    expect(places?.map(({ at }) => at)).toEqual(symptom.locators);
    const cited = coding.links.filter((link) => link.symptom === symptom.id).map(({ at }) => [at.measure, at.symptom]);
    expect(reasons?.map((reason) => reason.places.map(({ at }) => at))).toEqual(cited);
    for (const place of [...(places ?? []), ...(reasons ?? []).flatMap((reason) => reason.places)])
      expect(place.href).toMatch(/^\/zh\/(?:(?:problems|strategies)\/#[34]\.\d|introduction\/#1)\.[a-z]\d+$/);
  }
});

test('every brick has its reading', () => {
  expect(Object.keys(readings)).toEqual(data.symptoms.map((symptom) => symptom.id));
});

test('the reasons of a brick stand in the order of its links', () => {
  const measures = coding.strategies.map((strategy) => strategy.measures.map(({ id }) => id));
  data.symptoms.forEach((symptom, i) => {
    const links = data.links.filter((link) => link.symptom === i);
    const coded = links.map(({ strategy, measure }) =>
      coding.links.find((link) => link.symptom === symptom.id && link.measure === measures[strategy]?.[measure]),
    );
    expect(readings[symptom.id]?.reasons.map((reason) => reason.places.map(({ at }) => at))).toEqual(
      coded.map((link) => [link?.at.measure, link?.at.symptom]),
    );
  });
});

test('the walls hold every symptom once, in order', () => {
  expect(
    wallBricks(data)
      .flat()
      .map((brick) => brick.symptom),
  ).toEqual(data.symptoms.map((_, i) => i));
});

test('bricks whose shares stay the same keep their very rows', () => {
  const before = [[0.1, 0.2], [0.3]];
  const [same, changed] = keepSameRows(before, [[0.1, 0.2], [0.4]]);
  expect(same).toBe(before[0]);
  expect(changed).toEqual([0.4]);
});

describe('the table', () => {
  test('has a row for every brick and for every wall', () => {
    expect(definition.table(data, start).rows).toHaveLength(data.symptoms.length + data.problems.length);
  });

  test('adds up to the brick, or to the wall’s bricks, in every row of every state', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        for (const row of definition.table(data, state).rows) {
          const wall = data.problems.find(({ short }) => row[1] === data.words.wall && short === row[0]);
          const all = row.slice(2, 8).reduce((sum, cell) => sum + Number(cell), 0);
          expect(all).toBeCloseTo(wall?.symptomCount ?? 1, 9);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('says of every symptom which measures reach it, or that none does', () => {
    const { rows } = definition.table(data, start);
    for (const [i, symptom] of data.symptoms.entries()) {
      const row = rows.find((cells) => cells[1] === symptom.label);
      const measures = data.links
        .filter((link) => link.symptom === i)
        .map((link) => data.strategies[link.strategy]?.measures[link.measure] ?? '?');
      if (measures.length === 0) expect(row?.[8]).toBe(data.words.noMeasure);
      for (const measure of measures) expect(row?.[8]).toContain(measure);
    }
  });
});

test.each(LANGUAGES)('there is one sentence for every state, with every place filled (%s)', (lang) => {
  const local = definition.data(figureContext(definition, lang));
  fc.assert(
    fc.property(anyState, (state) => {
      const sentence = definition.sentence(local, state);
      expect(sentence).toMatch(/[。.]$/);
      expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
      expect(definition.table(local, state).caption).toBe(sentence);
    }),
    { numRuns: 50 },
  );
});
