import { expect, test } from 'vitest';
import { layout } from './layout.ts';
import { before, dated, type Policy } from './policies.ts';

const policy = (id: string, year: number | null): Policy => ({
  id,
  name: id,
  year,
  yearText: String(year ?? ''),
  known: year === null ? 'unknown' : 'published',
  at: '',
  href: '',
});
const POLICIES = [policy('law', 2019), policy('opinion', 2011), policy('plan', null), policy('report', 2011)];

test('counted from 2012, what is of 2011 comes before; counted from 2011, nothing does', () => {
  expect(before(POLICIES, 2012)).toMatchObject({ count: 2, earliest: { year: 2011 } });
  expect(before(POLICIES, 2011).count).toBe(0);
});

test('what has no year is not on the line', () => {
  expect(dated(POLICIES).map(({ id }) => id)).toEqual(['opinion', 'report', 'law']);
});

test('years are equally far apart, and labels of one year stand under each other inside the picture', () => {
  for (const width of [288, 624]) {
    const line = layout(dated(POLICIES), width, 2010, 2023);
    expect(line.years).toHaveLength(14);
    expect(line.at(2012) - line.at(2011)).toBeCloseTo(line.at(2023) - line.at(2022));
    const ys = line.labels.map(({ y }) => y);
    for (const [i, y] of ys.entries()) expect(y - (ys[i - 1] ?? -100)).toBeGreaterThan(18);
    expect(ys.at(-1)).toBeLessThan(line.height);
  }
});
