import { range, scaleLinear, type ScaleLinear } from 'd3';

/** A line of years, lying on a wide screen and standing on a phone. */
export interface LineLayout {
  width: number;
  height: number;
  standing: boolean;
  /** Where the line runs: its y when it lies, its x when it stands. */
  axis: number;
  /** Years to px along the line. */
  at: ScaleLinear<number, number>;
  years: number[];
}

/** The lying line: labels above at two heights, the gap between example and beginning, the years, labels below. */
export const LYING = { aboveName: 14, gap: 78, axis: 104, tick: 130, belowName: 164, height: 190 } as const;
export const STANDING = { tick: 30, axis: 44, gap: 57, label: 66 } as const;

/** @param width px */
export function lying(width: number, first: number, last: number): LineLayout {
  const at = scaleLinear([first - 0.5, last + 0.5], [0, width]);
  return { width, height: LYING.height, standing: false, axis: LYING.axis, at, years: range(first, last + 1) };
}

const STANDING_STEP = 32;

/** @param width px */
export function standing(width: number, first: number, last: number): LineLayout {
  const height = (last - first + 1) * STANDING_STEP;
  const at = scaleLinear([first - 0.5, last + 0.5], [0, height]);
  return { width, height, standing: true, axis: STANDING.axis, at, years: range(first, last + 1) };
}

/** Where the words on the gap stand: near the example, where no other label is. */
export function gapWordsAt(exampleYear: number, early: number): number {
  return exampleYear + Math.min(early, 2) / 2;
}
