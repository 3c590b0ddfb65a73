import { FULL_POINTS, STEP_POINTS } from './points.ts';
import { wholeRemainder, type ReliefSettings, type ReliefShape } from './relief.ts';

/** Differences below this are rounding, not relief. */
const NOTHING = 1e-12;

/** The strategy whose next step relieves most, and how much; -1 when every slider is full or nothing helps. */
export function bestNextMove(shape: ReliefShape, settings: ReliefSettings): { strategy: number; gain: number } {
  return nextMove(wholeRemainder(shape, settings), settings.mix);
}

function nextMove(
  left: (mix: readonly number[]) => number,
  mix: readonly number[],
): { strategy: number; gain: number } {
  const now = left(mix);
  let strategy = -1;
  let gain = NOTHING;
  for (let i = 0; i < mix.length; i++) {
    const further = [...mix];
    further[i] = Math.min(1, (mix[i] ?? 0) + STEP_POINTS / FULL_POINTS);
    const here = now - left(further);
    if (here > gain + NOTHING) [strategy, gain] = [i, here];
  }
  return { strategy, gain: strategy < 0 ? 0 : gain };
}

export interface Flip {
  /** The best next move now. */
  from: number;
  /** Pushed to this position (points), … */
  atPoints: number;
  /** … it gives way to this one; -1 if nothing is left to push. */
  to: number;
}

/** Where another strategy becomes the best next move, if only the best one is pushed on; undefined when nothing helps any more. */
export function whatFlips(shape: ReliefShape, settings: ReliefSettings): Flip | undefined {
  const left = wholeRemainder(shape, settings);
  const from = nextMove(left, settings.mix).strategy;
  if (from < 0) return undefined;
  const mix = [...settings.mix];
  for (let points = Math.round((mix[from] ?? 0) * FULL_POINTS); ;) {
    points = Math.min(FULL_POINTS, points + STEP_POINTS);
    mix[from] = points / FULL_POINTS;
    const to = nextMove(left, mix).strategy;
    // A full slider has no next step, so the search ends there at the latest.
    if (to !== from) return { from, atPoints: points, to };
  }
}
