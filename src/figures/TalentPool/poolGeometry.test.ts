import { describe, expect, it } from 'vitest';
import { runPool, yearsOf } from './simulation.ts';
import { buildPillars, hangSquares, layBlocks, NARROW, postsPerBlock, WIDE } from './poolGeometry.ts';

const pool = {
  peopleNow: 90,
  growthPercent: 6,
  startsPerHundred: 16,
  finishPercent: 80,
  leavePercent: 8,
  delayYears: 3,
  added: 0.25,
};
const years = yearsOf(runPool(pool));

/** Total width of the drawn pieces, joints taken back in, in bricks of the layout. */
function blocksIn(path: string, pillar: number): number {
  const widths = [...path.matchAll(/h([\d.]+)v/g)].map((match) => Number(match[1]) + 1.6);
  return widths.reduce((sum, width) => sum + width, 0) / (pillar / 2);
}

describe('pillars of posts', () => {
  it('stand for every year on a wide screen and every second one on a phone', () => {
    expect(buildPillars(WIDE, years, 5)).toHaveLength(13);
    expect(buildPillars(NARROW, years, 5)).toHaveLength(7);
  });

  it('lay as many bricks as there are posts: filled, filled by added places, and missing ones', () => {
    const last = buildPillars(WIDE, years, 5).at(-1);
    const total = blocksIn(`${last?.people}${last?.added}${last?.missing}`, WIDE.pillar);
    expect(total).toBeCloseTo((years.at(-1)?.posts ?? 0) / 5, 0);
  });

  it('have bricks of people without a post only where there are more people than posts', () => {
    expect(buildPillars(WIDE, years, 5).every(({ surplus }) => surplus === '')).toBe(true);
    const crowded = yearsOf(runPool({ ...pool, added: 1.5 }));
    expect(buildPillars(WIDE, crowded, 5).at(-1)?.surplus).not.toBe('');
  });

  it('stand one above the other: people are no bricks', () => {
    expect(layBlocks(WIDE, 0, 0, 2).match(/z/g)).toHaveLength(2);
    expect(layBlocks(WIDE, 0, 2, 4).match(/z/g)).toHaveLength(2);
  });

  it('take a coarser scale when posts grow fast', () => {
    expect(postsPerBlock(years)).toBe(5);
    expect(postsPerBlock(yearsOf(runPool({ ...pool, growthPercent: 15 })))).toBeGreaterThan(5);
  });
});

describe('those in training', () => {
  it('hang as squares, the last one cut', () => {
    expect(hangSquares(WIDE, 0, 0, 2.5).match(/z/g)).toHaveLength(3);
    expect(hangSquares(WIDE, 0, 0, 0)).toBe('');
  });
});
