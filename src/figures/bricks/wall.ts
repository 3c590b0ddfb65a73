import { bondShift } from '../../model/walls/runningBond.ts';

/**
 * A wall in running bond: bricks laid row by row from the ground, every second row shifted by half a brick,
 * the last brick drawn partial. One brick is one unit of whatever is counted.
 */

export interface BrickSize {
  /** px */
  width: number;
  height: number;
  gap: number;
}

export interface LaidBrick {
  /** Left edge and top edge in px; the wall stands on y = 0 and grows upwards (negative y). */
  x: number;
  y: number;
  width: number;
  height: number;
  row: number;
  /** Which brick it is, from 0. */
  index: number;
  /** How much of the unit it stands for, in (0, 1]. */
  part: number;
}

/**
 * @param count how many bricks, fractions allowed (42.3 → 42 whole ones and 0.3 of one)
 * @param columns bricks a row
 */
export function layWall(count: number, columns: number, size: BrickSize): LaidBrick[] {
  const bricks: LaidBrick[] = [];
  const pitch = size.width + size.gap;
  for (let index = 0; index < Math.ceil(count - 1e-9); index++) {
    const row = Math.floor(index / columns);
    const part = Math.min(1, count - index);
    bricks.push({
      x: (index % columns) * pitch + bondShift(row, pitch),
      y: -(row + 1) * (size.height + size.gap) + size.gap,
      width: size.width * part,
      height: size.height,
      row,
      index,
      part,
    });
  }
  return bricks;
}

/** Width and height in px that a wall of so many bricks takes, the half-brick shift included. */
export function wallExtent(count: number, columns: number, size: BrickSize): { width: number; height: number } {
  const rows = Math.max(1, Math.ceil(count / columns - 1e-9));
  const pitch = size.width + size.gap;
  return {
    width: Math.min(columns, Math.max(1, Math.ceil(count))) * pitch - size.gap + (rows > 1 ? pitch / 2 : 0),
    height: rows * (size.height + size.gap) - size.gap,
  };
}
