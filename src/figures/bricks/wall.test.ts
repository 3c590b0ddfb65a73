import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layWall, wallExtent } from './wall.ts';

const size = { width: 60, height: 20, gap: 4 };

test('42.3 bricks are 42 whole ones and three tenths of one', () => {
  const bricks = layWall(42.3, 6, size);
  expect(bricks).toHaveLength(43);
  expect(bricks.filter((brick) => brick.part === 1)).toHaveLength(42);
  expect(bricks.at(-1)?.width).toBeCloseTo(18, 6);
});

test('the parts of the bricks add up to what is counted', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 200, noNaN: true }), fc.integer({ min: 1, max: 12 }), (count, columns) => {
      const sum = layWall(count, columns, size).reduce((total, brick) => total + brick.part, 0);
      expect(sum).toBeCloseTo(count, 6);
    }),
  );
});

test('every second row is shifted by half a brick, and no brick overlaps another', () => {
  const bricks = layWall(20, 5, size);
  expect(bricks[5]?.x).toBe(32);
  for (const a of bricks) {
    for (const b of bricks) {
      const apart =
        a === b || a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
      expect(apart).toBe(true);
    }
  }
});

test('a wall fits its extent', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 120, noNaN: true }), fc.integer({ min: 1, max: 10 }), (count, columns) => {
      const extent = wallExtent(count, columns, size);
      for (const brick of layWall(count, columns, size)) {
        expect(brick.x + brick.width).toBeLessThanOrEqual(extent.width + 1e-9);
        expect(-brick.y).toBeLessThanOrEqual(extent.height + 1e-9);
      }
    }),
  );
});

test('no bricks are no wall', () => {
  expect(layWall(0, 6, size)).toEqual([]);
});
