import { expect, test } from 'vitest';
import { gapWordsAt, lying, standing } from './layout.ts';
import { yearsEarly } from './policies.ts';

test('counted from 2017, a notice of 2014 comes three years early; counted from 2014, it does not', () => {
  expect(yearsEarly(2014, 2017)).toBe(3);
  expect(yearsEarly(2014, 2014)).toBe(0);
  expect(yearsEarly(2014, 2012)).toBe(0);
});

test('years are equally far apart and inside the picture, lying and standing', () => {
  for (const line of [lying(624, 2012, 2023), standing(288, 2012, 2023)]) {
    const length = line.standing ? line.height : line.width;
    expect(line.years).toHaveLength(12);
    expect(line.at(2012)).toBeGreaterThan(0);
    expect(line.at(2023)).toBeLessThan(length);
    expect(line.at(2013) - line.at(2012)).toBeCloseTo(line.at(2023) - line.at(2022));
  }
});

test('the words on the gap stay beside the example', () => {
  expect(gapWordsAt(2014, 1)).toBe(2014.5);
  expect(gapWordsAt(2014, 8)).toBe(2015);
});
