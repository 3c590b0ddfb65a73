import { sum } from 'd3';
import { FULL_POINTS, STEP_POINTS } from './points.ts';

/** Points spent on a mix; a strategy in full costs 100. */
export function spentPoints(mix: readonly number[]): number {
  return sum(mix);
}

/**
 * A mix that costs more than the budget, cut down in proportion, in whole steps; one that fits is left as it is.
 * @param mix points, in whole steps
 */
export function fitToBudget(mix: readonly number[], budgetPoints: number): number[] {
  const spent = spentPoints(mix);
  if (spent <= budgetPoints) return [...mix];
  const exact = mix.map((points) => (points * budgetPoints) / spent / STEP_POINTS);
  const steps = exact.map(Math.floor);
  const order = exact
    .map((value, i) => [value - Math.floor(value), i] as const)
    .sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  let rest = Math.floor(budgetPoints / STEP_POINTS) - sum(steps);
  for (const [, i] of order) {
    if (rest <= 0 || ((steps[i] ?? 0) + 1) * STEP_POINTS > (mix[i] ?? 0)) continue;
    steps[i] = (steps[i] ?? 0) + 1;
    rest--;
  }
  return steps.map((one) => one * STEP_POINTS);
}

/**
 * Pushes one slider as far as the budget lets it; the others stay.
 * @param mix points that fit the budget
 * @returns the mix, and whether the slider stopped short of what was wanted
 */
export function pushWithin(
  mix: readonly number[],
  strategy: number,
  wantedPoints: number,
  budgetPoints: number,
): { mix: number[]; stopped: boolean } {
  const room = budgetPoints - spentPoints(mix) + (mix[strategy] ?? 0);
  const most = Math.max(0, Math.floor(room / STEP_POINTS) * STEP_POINTS);
  const points = Math.min(wantedPoints, most);
  return { mix: mix.map((one, i) => (i === strategy ? points : one)), stopped: points < wantedPoints };
}

/** The budget shared out alike among so many strategies, in whole steps, as far as it goes. */
export function evenMix(budgetPoints: number, strategyCount: number): number[] {
  const steps = Math.floor(budgetPoints / strategyCount / STEP_POINTS);
  return new Array<number>(strategyCount).fill(Math.min(FULL_POINTS, steps * STEP_POINTS));
}
