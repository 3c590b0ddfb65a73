import type { Rectangle } from '../kit/compactPath.ts';
import type { Courses } from './stage.ts';

/** Walls brick by brick, from the ground up. */

/** Of a brick, by which every second course is set off: by half of one the walls of years would be a quarter wider. */
export const BOND = 1 / 4;
/** Of a brick's pitch that is mortar. */
const MORTAR = 0.035;

/** How many courses are begun. */
export function courses(bricks: number, columns: number): number {
  return Math.ceil(bricks / columns - 1e-9);
}

/** How many bricks are begun. */
export function begun(bricks: number): number {
  return Math.ceil(bricks - 1e-9);
}

/** How high in courses a wall would be whose top were cut level. */
export function level(bricks: number, { columns }: Courses): number {
  return bricks / columns;
}

/**
 * One brick of a wall that stands at (x, y), y being its ground.
 * @param index from 0
 * @param part how much of a brick it is, in (0, 1]
 */
export function brickAt(index: number, part: number, laid: Courses, x: number, y: number): Rectangle {
  const { columns, pitchX, pitchY } = laid;
  const course = Math.floor(index / columns);
  const mortar = Math.max(0.8, pitchX * MORTAR);
  return {
    x: x + (index % columns) * pitchX + (course % 2) * BOND * pitchX,
    y: y - (course + 1) * pitchY + mortar,
    width: (pitchX - mortar) * part,
    height: pitchY - mortar,
  };
}

/** All bricks of a wall; the last one may be part of one. */
export function bricksOf(count: number, laid: Courses, x: number, y: number): Rectangle[] {
  return Array.from({ length: begun(count) }, (_, i) => brickAt(i, Math.min(1, count - i), laid, x, y));
}
