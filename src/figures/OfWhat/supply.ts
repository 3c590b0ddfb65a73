/** What a growth comes to on a base; without a base it comes to nothing that could be said. */
export interface Supplied {
  base: number;
  more: number;
  result: number;
}

/** @param base 0 stands for "not given": nothing is computed from it */
export function supply(base: number, growthPercent: number): Supplied | undefined {
  if (base === 0) return undefined;
  const more = (base * growthPercent) / 100;
  return { base, more, result: base + more };
}

/**
 * If the time for each piece falls by so many per cent, so many per cent more are done in the same time:
 * 20% less time is 25% more pieces.
 */
export function growthFromTimeSaved(percent: number): number {
  return (100 / (100 - percent) - 1) * 100;
}
