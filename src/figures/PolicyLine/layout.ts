/** A line of years, lying on a wide screen and standing on a phone. */
export interface LineLayout {
  width: number;
  height: number;
  standing: boolean;
  /** Where the line runs: its y when it lies, its x when it stands. */
  axis: number;
  /** Where a year is along the line. */
  at: (year: number) => number;
  years: number[];
}

/** The lying line: labels above at two heights, the gap between example and beginning, the years, labels below. */
export const LYING = { aboveName: 14, gap: 78, axis: 104, tick: 130, belowName: 164, height: 190 } as const;
export const STANDING = { tick: 30, axis: 44, gap: 57, label: 66 } as const;

function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** @param width px */
export function lying(width: number, first: number, last: number): LineLayout {
  const step = width / (last - first + 1);
  const at = (year: number) => (year - first + 0.5) * step;
  return { width, height: LYING.height, standing: false, axis: LYING.axis, at, years: yearsBetween(first, last) };
}

const STANDING_STEP = 32;

/** @param width px */
export function standing(width: number, first: number, last: number): LineLayout {
  const at = (year: number) => (year - first + 0.5) * STANDING_STEP;
  const height = (last - first + 1) * STANDING_STEP;
  return { width, height, standing: true, axis: STANDING.axis, at, years: yearsBetween(first, last) };
}

/** Where the words on the gap stand: near the example, where no other label is. */
export function gapWordsAt(exampleYear: number, early: number): number {
  return exampleYear + Math.min(early, 2) / 2;
}
