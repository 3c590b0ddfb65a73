import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseYaml } from '../text/parseYaml.ts';
import { reliefShapeOf } from './reliefShape.ts';
import { codingSchema } from '../chapters/coding.ts';

const file = 'content/model.yaml';
const model = parseYaml(file, readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'), codingSchema);
const shape = reliefShapeOf(model);

test('the shape has a place for every symptom, strategy and link of the model', () => {
  expect(shape.symptomCounts).toEqual(model.problems.map((problem) => problem.symptoms.length));
  expect(shape.strategyCount).toBe(model.strategies.length);
  expect(shape.links).toHaveLength(model.links.length);
});

test('its links keep both ends and their kind', () => {
  const symptoms = model.problems.flatMap((problem) => problem.symptoms);
  shape.links.forEach((link, i) => {
    const coded = model.links[i];
    expect(symptoms[link.symptom]?.id).toBe(coded?.symptom);
    expect(model.strategies[link.strategy]?.measures.some((measure) => measure.id === coded?.measure)).toBe(true);
    expect(link.direct).toBe(coded?.kind === 'direct');
  });
});

test('a link is paired when measure and symptom bear the same number', () => {
  shape.links.forEach((link, i) => {
    const coded = model.links[i];
    expect(link.paired).toBe(coded?.measure.charAt(1) === coded?.symptom.charAt(1));
  });
});
