import { expect, test } from 'vitest';
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

test('no title states a result of the model: a coding that changes cannot make it false', () => {
  for (const lang of LANGUAGES) {
    const titles = STRATEGIES.map((strategy) => dataOf(strategy, lang).frame.title);
    const labels = coding.problems.flatMap((problem) => problem.symptoms.map(({ label }) => label[lang]));
    for (const title of titles) for (const label of labels) expect(title).not.toContain(label);
    expect(new Set(titles).size).toBe(STRATEGIES.length);
  }
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
