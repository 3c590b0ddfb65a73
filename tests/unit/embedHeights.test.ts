import { expect, test } from 'vitest';
import { measuredHeights } from '../../src/model/embed/measuredHeights.ts';
import heights from '../../src/model/embed/heights.json' with { type: 'json' };
import { LANGUAGES } from '../../src/model/text/language.ts';
import { catalogue } from './catalogue.ts';
import { content } from './figureContext.ts';

const MEASURE = 'run npm run build and npm run measure:heights';

test('everything that can be embedded was measured, and nothing else', () => {
  const things = LANGUAGES.flatMap((lang) => [
    ...catalogue.placedIn(lang).map(({ id }) => ({ kind: 'f', id, lang }) as const),
    ...content.chapters[lang].flatMap(({ sections }) => sections.map((id) => ({ kind: 's', id, lang }) as const)),
  ]);
  expect(
    things.filter((thing) => !measuredHeights(thing, thing.lang)),
    MEASURE,
  ).toEqual([]);
  expect(new Set(Object.keys(heights)), MEASURE).toEqual(new Set(things.map(({ kind, id }) => `${kind}.${id}`)));
});
