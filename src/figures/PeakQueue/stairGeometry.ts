import { scaleLinear } from 'd3';
import type { CapacityStep } from './simulation.ts';
import { roundTo } from '../../model/text/roundTo.ts';

/** One bar a capacity: how many of the day's orders are given up. The bars stand exactly over the slider below them. */
export interface StairLayout {
  width: number;
  height: number;
  /** y of the baseline. */
  base: number;
  /** px of the highest bar. */
  tallest: number;
  /** px from the edges to the first and the last place of the slider's handle. */
  inset: number;
  /** About how many capacities are named under it. */
  ticks: number;
}

export const WIDE_STAIR: StairLayout = { width: 624, height: 198, base: 150, tallest: 104, inset: 7, ticks: 6 }; // prettier-ignore
export const NARROW_STAIR: StairLayout = { width: 288, height: 198, base: 150, tallest: 96, inset: 7, ticks: 3 }; // prettier-ignore

export interface StairBar {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Beyond the turning point. */
  late: boolean;
}

/** Orders a second to px; beyond the range of the slider a capacity stays at the edge. */
export function capacityScale({ inset, width }: StairLayout, minPerS: number, maxPerS: number) {
  return scaleLinear([minPerS, maxPerS], [inset, width - inset]).clamp(true);
}

/** Share of the day's orders that are given up, in [0, 1]. */
function givenUpShare({ totals }: CapacityStep): number {
  return totals.gaveUp / totals.arrived;
}

/** Half of all orders is the full height: the scale stays while the reader slides. */
const FULL_SHARE = 0.5;

/** The share of the day's orders that are given up to px, a little beyond the full height at most. */
export function shareScale({ base, tallest }: StairLayout) {
  const most = 1.05;
  return scaleLinear([0, FULL_SHARE * most], [base, base - tallest * most]).clamp(true);
}

export function stairBars(layout: StairLayout, sweep: readonly CapacityStep[], turn: number | undefined): StairBar[] {
  const [first, last] = [sweep[0], sweep.at(-1)];
  if (!first || !last) return [];
  const x = capacityScale(layout, first.capacityPerS, last.capacityPerS);
  const shareY = shareScale(layout);
  const pitch = (layout.width - 2 * layout.inset) / (sweep.length - 1);
  const width = Math.max(3, pitch - 3);
  return sweep.map((step) => {
    const y = shareY(givenUpShare(step));
    const middle = x(step.capacityPerS);
    return {
      x: roundTo(middle - width / 2, 1),
      y: roundTo(y, 1),
      width: roundTo(width, 1),
      height: roundTo(layout.base - y, 1),
      late: turn !== undefined && step.capacityPerS > turn,
    };
  });
}
