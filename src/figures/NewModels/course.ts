import { layWall, type BrickSize } from '../bricks/wall.ts';

/** A piece of one course of bricks: what was there the year before, or what was added. */
export interface CoursePiece {
  x: number;
  width: number;
  added: boolean;
}

/** What must have been there the year before, if `value` is what it grew to. */
export function impliedBase(value: number, growthPercent: number): number {
  return value / (1 + growthPercent / 100);
}

/**
 * One course of `count` bricks, cut at the seam between what was there and what was added.
 * @param seam in bricks from the left, at most `count`
 */
export function cutCourse(count: number, seam: number, size: BrickSize): CoursePiece[] {
  return layWall(count, Math.ceil(count), size).flatMap(({ x, index, part }) => {
    const there = Math.min(part, Math.max(0, seam - index));
    const pieces: CoursePiece[] = [];
    if (there > 0) pieces.push({ x, width: there * size.width, added: false });
    if (there < part) pieces.push({ x: x + there * size.width, width: (part - there) * size.width, added: true });
    return pieces;
  });
}

/** How many bricks of a course end there. */
export function bricksAt(px: number, size: BrickSize): number {
  const whole = Math.floor(px / (size.width + size.gap));
  return whole + Math.min(1, (px - whole * (size.width + size.gap)) / size.width);
}

/** Where `bricks` of a course end, px from its left. */
export function courseX(bricks: number, size: BrickSize): number {
  const whole = Math.floor(bricks);
  return whole * (size.width + size.gap) + (bricks - whole) * size.width;
}
