import {
  linkStrength,
  symptomWeights,
  wholeRemainder,
  type ReliefRules,
  type ReliefSettings,
  type ReliefShape,
} from './relief.ts';

/** Sliders move in steps of 5 points of 100. */
export const STEP_POINTS = 5;
export const FULL_POINTS = 100;
const STEPS = FULL_POINTS / STEP_POINTS;
/** Differences below this are rounding, not relief. */
const NOTHING = 1e-12;

/**
 * The mix, in whole steps, that leaves least under a budget of points (100 points = one strategy in full).
 *
 * It is exact without trying out every mix. Take strategies of which no two reach the same symptom. Once the others
 * are set, what one of them adds does not depend on the rest of them, and each further step adds less than the one
 * before; so giving every step to the one that gains most by it is best. Only the mixes of the others are tried out.
 * @returns positions in points, 0 to 100, in the order of the strategies; points that help nowhere stay unspent
 */
export function bestMix(shape: ReliefShape, rules: ReliefRules, budgetPoints: number): number[] {
  const factors = stepFactors(shape, rules);
  const apart = apartStrategies(factors);
  const together = factors.map((_, i) => i).filter((i) => !apart.includes(i));
  const mix = new Array<number>(shape.strategyCount).fill(0);
  let best = mix;
  let least = Infinity;

  /** Sets the strategies that meet others, one after the other; `left` is what remains of each symptom, weighted. */
  function setNext(depth: number, rest: number, left: readonly number[]): void {
    const strategy = together[depth];
    if (strategy === undefined) {
      const filled = fillApart(mix, apart, factors, left, rest);
      if (filled.left < least - NOTHING) [best, least] = [filled.mix, filled.left];
      return;
    }
    for (let steps = 0; steps <= Math.min(STEPS, rest); steps++) {
      const row = factors[strategy]?.[steps] ?? [];
      mix[strategy] = steps;
      setNext(
        depth + 1,
        rest - steps,
        left.map((value, symptom) => value * (row[symptom] ?? 1)),
      );
    }
  }

  setNext(0, Math.floor(budgetPoints / STEP_POINTS), symptomWeights(shape));
  return best.map((steps) => steps * STEP_POINTS);
}

/** factors[strategy][steps][symptom]: what the strategy leaves of the symptom after so many steps. */
type StepFactors = number[][][];

function stepFactors(shape: ReliefShape, rules: ReliefRules): StepFactors {
  const symptomTotal = shape.symptomCounts.reduce((sum, count) => sum + count, 0);
  return Array.from({ length: shape.strategyCount }, (_, strategy) => {
    const links = shape.links.filter((link) => link.strategy === strategy);
    return Array.from({ length: STEPS + 1 }, (_, steps) => {
      const row = new Array<number>(symptomTotal).fill(1);
      for (const link of links)
        row[link.symptom] = (row[link.symptom] ?? 1) * (1 - (linkStrength(link, rules) * steps) / STEPS);
      return row;
    });
  });
}

/** The largest set of strategies of which no two reach the same symptom. */
function apartStrategies(factors: StepFactors): number[] {
  const reached = factors.map((rows) => (rows[STEPS] ?? []).map((factor) => factor < 1));
  const meet = (i: number, j: number) =>
    (reached[i] ?? []).some((reaches, symptom) => reaches && (reached[j]?.[symptom] ?? false));
  const sets = Array.from({ length: 1 << factors.length }, (_, set) =>
    factors.map((_, i) => i).filter((i) => set & (1 << i)),
  );
  return sets
    .filter((set) => set.every((i) => set.every((j) => i === j || !meet(i, j))))
    .reduce((largest, set) => (set.length > largest.length ? set : largest), []);
}

/** Gives the rest of the steps, one by one, to the strategy that gains most by it. */
function fillApart(
  mix: readonly number[],
  apart: readonly number[],
  factors: StepFactors,
  left: readonly number[],
  rest: number,
) {
  const filled = [...mix];
  // What each of them would leave of the symptoms it reaches, by steps.
  const leaves = apart.map((strategy) => {
    const rows = factors[strategy] ?? [];
    const reached = (rows[STEPS] ?? []).flatMap((factor, symptom) => (factor < 1 ? [symptom] : []));
    return rows.map((row) => reached.reduce((sum, symptom) => sum + (left[symptom] ?? 0) * (row[symptom] ?? 1), 0));
  });
  const taken = apart.map(() => 0);
  let whole = left.reduce((sum, value) => sum + value, 0);
  for (let step = 0; step < rest; step++) {
    let winner = -1;
    let gain = NOTHING;
    for (let k = 0; k < apart.length; k++) {
      const steps = taken[k] ?? 0;
      const here = steps < STEPS ? (leaves[k]?.[steps] ?? 0) - (leaves[k]?.[steps + 1] ?? 0) : 0;
      if (here > gain + NOTHING) [winner, gain] = [k, here];
    }
    if (winner < 0) break;
    taken[winner] = (taken[winner] ?? 0) + 1;
    whole -= gain;
  }
  apart.forEach((strategy, k) => (filled[strategy] = taken[k] ?? 0));
  return { mix: filled, left: whole };
}

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
