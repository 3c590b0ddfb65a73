import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { footingOf, shapeMissingWall } from './missingWall.ts';

const size = { columns: 3, mortarPercent: 1.2, courseHeightPx: 56, mortarPx: 6 };

describe('a wall of missing bricks', () => {
  it('has one gap a symptom', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (count) => shapeMissingWall(count, size).gaps.length === count),
    );
  });

  it('is laid in running bond: the second course is half a brick further', () => {
    const { gaps } = shapeMissingWall(6, size);
    const pitch = (gaps[1]?.x ?? 0) - (gaps[0]?.x ?? 0);
    expect(gaps[3]?.x).toBeCloseTo(pitch / 2);
    expect(gaps[3]?.y).toBe(62);
  });

  it('has straight sides: full courses with their closers run from 0 to 100 per cent', () => {
    const { gaps, closers } = shapeMissingWall(6, size);
    for (const course of [0, 62]) {
      const parts = [...gaps, ...closers].filter((one) => one.y === course);
      expect(Math.min(...parts.map((one) => one.x))).toBeCloseTo(0);
      expect(Math.max(...parts.map((one) => one.x + one.width))).toBeCloseTo(100);
    }
  });

  it('never lets two bricks overlap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 4 }), (count, columns) => {
        const { gaps, closers } = shapeMissingWall(count, { ...size, columns });
        const parts = [...gaps, ...closers].sort((a, b) => a.y - b.y || a.x - b.x);
        return parts.every((one, i) => {
          const next = parts[i + 1];
          return next === undefined || next.y !== one.y || next.x >= one.x + one.width;
        });
      }),
    );
  });

  it('stands on a footing as wide as itself, with no joint under a joint', () => {
    for (const columns of [2, 3]) {
      const shape = shapeMissingWall(6, { ...size, columns });
      const footing = footingOf(6, { ...size, columns });
      const last = footing.at(-1);
      expect(footing[0]?.x).toBe(0);
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(100);
      const bottom = Math.max(...shape.gaps.map((one) => one.y));
      const above = [...shape.gaps, ...shape.closers].filter((one) => one.y === bottom).map((one) => one.x);
      expect(footing.slice(1).some(({ x }) => above.some((joint) => Math.abs(joint - x) < 1e-6))).toBe(false);
    }
  });

  it('is as high as its courses with mortar between them', () => {
    expect(shapeMissingWall(6, size).heightPx).toBe(2 * 56 + 6);
  });
});
