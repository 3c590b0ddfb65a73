import { describe, expect, test } from 'vitest';
import { figureContext, coding } from '../../../tests/unit/figureContext.ts';
import { LANGUAGES } from '../../model/text/language.ts';
import { defaultState } from '../../model/links/urlState.ts';
import { definition, effectSettings, effectShape } from './definition.ts';
import { relief } from '../../model/walls/relief.ts';

const STRATEGIES = [1, 2, 3, 4, 5] as const;
const dataOf = (strategy: number, lang: 'zh' | 'en' = 'zh') =>
  definition.data(figureContext(definition, lang, { strategy }));

test('each of the five has an id and a parameter of its own', () => {
  expect(STRATEGIES.map((strategy) => dataOf(strategy).frame.id)).toEqual(
    STRATEGIES.map((k) => `strategy-effect-${k}`),
  );
  expect(STRATEGIES.map((k) => Object.keys(definition.parameters(dataOf(k)))).flat()).toEqual(
    STRATEGIES.map((k) => `effect${k}`),
  );
});

test('a figure without its strategy is a mistake that the build tells', () => {
  expect(() => definition.data(figureContext(definition, 'zh'))).toThrow('expected strategy={1} to {5}');
});

test('its data hold the reasons of its own links and no others', () => {
  for (const strategy of STRATEGIES) {
    const reasons = dataOf(strategy).reached.flatMap((one) => one.links.map((link) => link.reason));
    const own = coding.links.filter((link) => link.measure.startsWith(`s${strategy}-`)).map((link) => link.reason.zh);
    expect(reasons.toSorted()).toEqual(own.toSorted());
  }
});

test('pushing it leaves every symptom that it does not reach as it was', () => {
  for (const strategy of STRATEGIES) {
    const data = dataOf(strategy);
    const { symptoms } = relief(effectShape(data), effectSettings(data, 100));
    symptoms.forEach((left, i) => expect(left < 1).toBe(data.reached.some(({ symptom }) => symptom === i)));
  }
});

describe('the titles say what the model says:', () => {
  const reaches = (strategy: number) =>
    new Set(coding.links.filter((link) => link.measure.startsWith(`s${strategy}-`)).map((link) => link.symptom));
  const ownMissed = (strategy: number) =>
    (coding.problems[strategy - 1]?.symptoms ?? []).map(({ id }) => id).filter((id) => !reaches(strategy).has(id));

  test('infrastructure reaches all of its own wall but the surge in orders', () => {
    expect(ownMissed(1)).toEqual(['p1-order-surge']);
  });

  test('security and law reach every brick of their own wall, and the price war', () => {
    expect(ownMissed(2)).toEqual([]);
    expect(reaches(2)).toContain('p3-price-war');
  });

  test('competing beyond price reaches the price war, not dependence on stars', () => {
    expect(reaches(3)).toContain('p3-price-war');
    expect(ownMissed(3)).toContain('p3-celebrity');
  });

  test('logistics reaches the surge in orders, not rural facilities', () => {
    expect(reaches(4)).toContain('p1-order-surge');
    expect(ownMissed(4)).toEqual(['p4-rural-facilities']);
  });

  test('talent reaches three other walls, not training', () => {
    expect(new Set([...reaches(5)].map((id) => id.slice(0, 2)))).toEqual(new Set(['p2', 'p3', 'p4', 'p5']));
    expect(ownMissed(5)).toEqual(['p5-education']);
  });
});

test.each(LANGUAGES)('there is one sentence for every position, with every place filled (%s)', (lang) => {
  for (const strategy of STRATEGIES) {
    const data = dataOf(strategy, lang);
    const start = defaultState(definition.parameters(data));
    for (let points = 0; points <= 100; points += 5) {
      const sentence = definition.sentence(data, { ...start, [`effect${strategy}`]: points });
      expect(sentence).toMatch(/[。.]$/);
      expect(sentence).not.toMatch(/[{}]|undefined|NaN|“”/);
    }
  }
});
