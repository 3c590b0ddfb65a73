import { describe, expect, it } from 'vitest';
import { groundOf, pathOf, pixelsPerKm, placeGround, WIDE, yuanPerBlock } from './mapGeometry.ts';

const town = { areaKm2: 4, parcels: 2000, pickUpPoints: 8 };
const village = { areaKm2: 60, parcels: 150, pickUpPoints: 8 };

describe('the ground of the next ten parcels', () => {
  it('has ten doors on the round when nothing is left at a point', () => {
    const ground = groundOf(village, 4, 0);
    expect(ground.doors).toHaveLength(10);
    expect(ground.points).toEqual([]);
    expect(ground.round).toHaveLength(10);
  });

  it('swaps doors for points: whoever fetches has a point, and the round calls there', () => {
    const ground = groundOf(village, 4, 0.5);
    expect(ground.doors).toHaveLength(5);
    expect(ground.fetched).toHaveLength(5);
    for (const { point } of ground.fetched) expect(ground.round).toContainEqual(point);
  });

  it('calls at points alone when every parcel is left there', () => {
    const ground = groundOf(village, 1, 1);
    expect(ground.round).toHaveLength(ground.points.length);
  });
});

describe('two windows on one scale', () => {
  const scale = pixelsPerKm(WIDE, [town, village], 4);

  it('fill the larger ground, so that the smaller one needs a lens', () => {
    expect(4 * scale).toBeGreaterThan(WIDE.window * 0.8);
    expect(placeGround(WIDE, 0, 0.28 * scale).lens).toBeDefined();
    expect(placeGround(WIDE, 0, 4 * scale).lens).toBeUndefined();
  });

  it('keep ground and lens within the window', () => {
    const { ground, lens } = placeGround(WIDE, 100, 20);
    for (const square of [ground, lens ?? ground]) {
      expect(square.x).toBeGreaterThanOrEqual(100);
      expect(square.x + square.side).toBeLessThanOrEqual(100 + WIDE.window);
      expect(square.y + square.side).toBeLessThanOrEqual(WIDE.windowTop + WIDE.window);
    }
  });
});

describe('paths and blocks', () => {
  it('draw nothing for a single stop', () => {
    expect(pathOf([[0.5, 0.5]], { x: 0, y: 0, side: 10 })).toBe('');
  });

  it('take the finest round amount with which the row fits', () => {
    expect(yuanPerBlock(3.08)).toBe(0.2);
    expect(yuanPerBlock(3.3)).toBe(0.5);
  });
});
