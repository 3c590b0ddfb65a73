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
  return Array.from({ length: Math.ceil(millions - 1e-9) }, (_, i) => ({
    x: round((i % columns) * (brick.width + brick.gap)),
    y: round(y + bricksBelow + Math.floor(i / columns) * (brick.height + brick.gap)),
    width: round(brick.width * Math.min(1, millions - i)),
  }));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
