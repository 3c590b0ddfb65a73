import { range } from 'd3';
import { roundTo } from '../../model/text/roundTo.ts';

/** Two counts of the same people as rows of bricks, one brick a million; a phone breaks the rows in two. */
export interface CountLayout {
  width: number;
  height: number;
  columns: number;
  brick: { width: number; height: number; gap: number };
  /** Baseline of each row's label, and px from there to its bricks. */
  rowY: readonly [paper: number, official: number];
  bricksBelow: number;
}

export const WIDE_COUNT: CountLayout = { width: 624, height: 122, columns: 54, brick: { width: 9.8, height: 14, gap: 1.6 }, rowY: [14, 74], bricksBelow: 10 }; // prettier-ignore
export const NARROW_COUNT: CountLayout = { width: 288, height: 164, columns: 27, brick: { width: 9, height: 12, gap: 1.6 }, rowY: [14, 96], bricksBelow: 10 }; // prettier-ignore

export interface CountBrick {
  x: number;
  y: number;
  width: number;
}

/** @param millions people; the last brick is cut */
export function countBricks({ columns, brick, bricksBelow }: CountLayout, y: number, millions: number): CountBrick[] {
  return range(Math.ceil(millions - 1e-9)).map((i) => ({
    x: roundTo((i % columns) * (brick.width + brick.gap), 1),
    y: roundTo(y + bricksBelow + Math.floor(i / columns) * (brick.height + brick.gap), 1),
    width: roundTo(brick.width * Math.min(1, millions - i), 1),
  }));
}
