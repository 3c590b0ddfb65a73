import type { CapacityStep } from './simulation.ts';

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
  ticks: readonly number[];
}

export const WIDE_STAIR: StairLayout = { width: 624, height: 198, base: 150, tallest: 104, inset: 7, ticks: [50, 100, 150, 200, 250, 300] }; // prettier-ignore
export const NARROW_STAIR: StairLayout = { width: 288, height: 198, base: 150, tallest: 96, inset: 7, ticks: [100, 200, 300] }; // prettier-ignore

export interface StairBar {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Beyond the turning point. */
  late: boolean;
}

/** x of a capacity; beyond the range of the slider it stays at the edge. */
export function stairX(layout: StairLayout, capacityPerS: number, min: number, max: number): number {
  const share = Math.min(1, Math.max(0, (capacityPerS - min) / (max - min)));
  return layout.inset + share * (layout.width - 2 * layout.inset);
}

/** Share of the day's orders that are given up, in [0, 1]. */
function givenUpShare({ totals }: CapacityStep): number {
  return totals.gaveUp / totals.arrived;
}

/** Half of all orders is the full height: the scale stays while the reader slides. */
const FULL_SHARE = 0.5;

export function stairY({ base, tallest }: StairLayout, share: number): number {
  return base - Math.min(share / FULL_SHARE, 1.05) * tallest;
}

export function stairBars(layout: StairLayout, sweep: readonly CapacityStep[], turn: number | undefined): StairBar[] {
  const [first, last] = [sweep[0], sweep.at(-1)];
  if (!first || !last) return [];
  const pitch = (layout.width - 2 * layout.inset) / (sweep.length - 1);
  const width = Math.max(3, pitch - 3);
  return sweep.map((step) => {
    const y = stairY(layout, givenUpShare(step));
    const middle = stairX(layout, step.capacityPerS, first.capacityPerS, last.capacityPerS);
    return {
      x: round(middle - width / 2),
      y: round(y),
      width: round(width),
      height: round(layout.base - y),
      late: turn !== undefined && step.capacityPerS > turn,
    };
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
