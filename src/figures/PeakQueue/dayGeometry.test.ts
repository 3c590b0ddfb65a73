import { describe, expect, it } from 'vitest';
import { drawDay, layCourses, NARROW_DAY, orderRatePerRow, wallTop, WIDE_DAY } from './dayGeometry.ts';
import { dayCourse, dayOfArrivals } from './simulation.ts';

const arrivals = dayOfArrivals({
  normalPerS: 20,
  openingTimes: 10,
  halfLifeMinutes: 45,
  eveningPercent: 40,
  eveningHour: 21,
});
const { course } = dayCourse(arrivals, 60, 8);

describe('the day as squares', () => {
  it('takes the finest round scale on which the peak fits above ground and the queue below', () => {
    expect(orderRatePerRow(200, 40000)).toBe(5);
    expect(orderRatePerRow(210, 40000)).toBe(10);
    expect(orderRatePerRow(200, 70000)).toBe(10);
  });

  it('draws one upright stroke for each part of the day in which orders go through', () => {
    for (const layout of [WIDE_DAY, NARROW_DAY]) {
      expect(drawDay(layout, course, 5).placed.match(/v/g)).toHaveLength(1440 / layout.columnMinutes);
    }
  });

  it('lets no taken order stand higher than the wall', () => {
    const tops = [...drawDay(WIDE_DAY, course, 5).placed.matchAll(/v-([\d.]+)/g)].map(
      (match) => WIDE_DAY.ground - Number(match[1]),
    );
    expect(Math.min(...tops)).toBeGreaterThanOrEqual(wallTop(WIDE_DAY, 60, 5) - 0.1);
  });
});

describe('the wall', () => {
  it('has one course for every two rows of squares, and a cut one for the rest', () => {
    expect(layCourses(WIDE_DAY, 0, 60, 5)).toHaveLength(6);
    expect(layCourses(WIDE_DAY, 0, 65, 5)).toHaveLength(7);
  });

  it('goes on where the old one ends, without a gap or an overlap', () => {
    const [first] = layCourses(WIDE_DAY, 65, 100, 5);
    const last = layCourses(WIDE_DAY, 0, 65, 5).at(-1);
    expect((first?.y ?? 0) + (first?.height ?? 0) / 2).toBeLessThanOrEqual((last?.y ?? 0) - (last?.height ?? 0) / 2);
  });

  it('ends where the picture does, however high the capacity', () => {
    expect(wallTop(WIDE_DAY, 1000, 5)).toBe(wallTop(WIDE_DAY, 600, 5));
  });
});
