import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureContext } from '../../../tests/unit/figureContext.ts';
import { readState } from '../../model/links/urlState.ts';
import { baseLayout, sideOf } from './bases.ts';
import { definition } from './definition.ts';
import { growthFromTimeSaved, supply } from './supply.ts';

test('no base, no result', () => {
  expect(supply(0, 40)).toBeUndefined();
});

test('the same 40% adds twice as much to twice the base', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), (base) => {
      expect(supply(2 * base, 40)?.more).toBeCloseTo(2 * (supply(base, 40)?.more ?? 0), 6);
    }),
  );
});

test('a fifth less time for each parcel is a quarter more parcels, not a fifth', () => {
  expect(growthFromTimeSaved(20)).toBeCloseTo(25);
});

test('links made for the slider alone still name the base that they named', () => {
  const parameters = definition.parameters(definition.data(figureContext(definition, 'en')));
  for (const [query, farmbase, courierbase] of [
    ['', 0, 0],
    ['farmbase=10', 10, 0],
    ['farmbase=95&courierbase=12', 95, 12],
    ['courierbase=7', 0, 7],
  ] as const) {
    const { state, problems } = readState(parameters, new URLSearchParams(query));
    expect(state).toEqual({ farmbase, courierbase });
    expect(problems).toEqual([]);
  }
});

test('four times the sum is a square of twice the side, and the nation with its growth fits in the picture', () => {
  for (const width of [288, 624]) {
    const layout = baseLayout(width);
    expect(sideOf(layout, 4)).toBeCloseTo(2 * sideOf(layout, 1));
    const { bases, farmGrowth } = definition.data(figureContext(definition, 'en'));
    expect(sideOf(layout, bases.nation * (1 + farmGrowth / 100))).toBeLessThanOrEqual(layout.largest);
  }
});
