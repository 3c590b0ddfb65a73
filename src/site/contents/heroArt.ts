import { bondShift } from '../../model/walls/runningBond.ts';

/**
 * The picture on the front door: bits on the left drift towards a wall of bricks on the right.
 * Seeded, so that every build draws the same.
 */

export interface Square {
  x: number;
  y: number;
  /** px */
  size: number;
  opacity: number;
}

export interface Brick {
  x: number;
  y: number;
  width: number;
  height: number;
  opacity: number;
}

export const HERO = { width: 640, height: 300, brickWidth: 62, brickHeight: 26, gap: 5 };

/** A small generator of numbers in [0, 1): mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Bits thin out from left to right, on a grid that becomes the bricks' own. */
export function heroBits(random = seeded(42)): Square[] {
  const bits: Square[] = [];
  const pitch = 14;
  for (let column = 0; column * pitch < 250; column++) {
    const density = 0.78 * (1 - (column * pitch) / 250) ** 1.4;
    for (let row = 0; row * pitch < HERO.height - 4; row++) {
      if (random() < density)
        bits.push({ x: column * pitch, y: row * pitch, size: 6, opacity: 0.45 + random() * 0.55 });
    }
  }
  return bits;
}

/** A wall in running bond that steps up to the right, higher than the frame: it is still growing. */
export function heroBricks(random = seeded(7)): Brick[] {
  const { width, height, brickWidth, brickHeight, gap } = HERO;
  const rows = 9;
  const bricks: Brick[] = [];
  for (let row = 0; row < rows; row++) {
    const shift = bondShift(row, brickWidth + gap);
    const start = 190 + row * row * 3 + row * 18;
    // The last of a course is a whole brick, or half of one: never a sliver.
    for (let x = width - (shift || brickWidth + gap); x > start; x -= brickWidth + gap) {
      bricks.push({
        x,
        y: height - (row + 1) * (brickHeight + gap) + gap,
        width: brickWidth,
        height: brickHeight,
        opacity: 0.78 + random() * 0.22,
      });
    }
  }
  return bricks;
}
