import { FULL_POINTS, STEP_POINTS } from './points.ts';
import { brickCount, linkStrength, type ReliefRules, type ReliefShape } from './relief.ts';

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
  const tables = stepTables(shape, rules);
  const gains = stepGains(tables);
  const apart = apartStrategies(tables.shared);
  const together = gains.map((_, i) => i).filter((i) => !apart.includes(i));
  const mix = new Array<number>(shape.strategyCount).fill(0);
  let best = [...mix];
  let most = -1;

  /** Sets the strategies that meet others, one after the other; `left` is what remains of each shared symptom. */
  function setNext(depth: number, rest: number, taken: number, left: readonly number[]): void {
    const strategy = together[depth];
    if (strategy === undefined) {
      const all = taken + fillApart(mix, apart, gains, left, rest);
      if (all > most + NOTHING) [best, most] = [[...mix], all];
      return;
    }
    const { alone, shared } = tables;
    for (let steps = 0; steps <= Math.min(STEPS, rest); steps++) {
      const factors = shared[strategy]?.[steps] ?? [];
      const after = left.map((value, s) => value * (factors[s] ?? 1));
      const off = (alone[strategy]?.[0] ?? 0) - (alone[strategy]?.[steps] ?? 0) + sum(left) - sum(after);
      mix[strategy] = steps;
      setNext(depth + 1, rest - steps, taken + off, after);
    }
  }

  setNext(0, Math.floor(budgetPoints / STEP_POINTS), 0, tables.whole);
  return best.map((steps) => steps * STEP_POINTS);
}

function sum(values: readonly number[]): number {
  let all = 0;
  for (const value of values) all += value;
  return all;
}

/** What strategies leave after so many steps, in bricks. Symptoms that only one of them reaches are summed up beforehand. */
interface StepTables {
  /** alone[strategy][steps]: of the symptoms that only one strategy reaches; those of others stay whole. */
  alone: number[][];
  /** shared[strategy][steps][s]: its factor on each symptom that several reach. */
  shared: number[][][];
  /** One for each symptom that several reach: all of it is missing. */
  whole: number[];
}

function stepTables(shape: ReliefShape, rules: ReliefRules): StepTables {
  const symptoms = Array.from({ length: brickCount(shape) }, (_, symptom) => symptom);
  const factors = Array.from({ length: shape.strategyCount }, () =>
    Array.from({ length: STEPS + 1 }, () => new Array<number>(symptoms.length).fill(1)),
  );
  for (const link of shape.links) {
    const strength = linkStrength(link, rules);
    factors[link.strategy]?.forEach((row, steps) => {
      row[link.symptom] = (row[link.symptom] ?? 1) * (1 - (strength * steps) / STEPS);
    });
  }
  const reachedBy = symptoms.map((symptom) => factors.filter((rows) => (rows[STEPS]?.[symptom] ?? 1) < 1).length);
  const met = symptoms.filter((symptom) => (reachedBy[symptom] ?? 0) > 1);
  const lone = symptoms.filter((symptom) => reachedBy[symptom] === 1);
  return {
    // A symptom that it does not reach counts as the whole of it: a constant that changes no comparison.
    alone: factors.map((rows) => rows.map((row) => sum(lone.map((symptom) => row[symptom] ?? 1)))),
    shared: factors.map((rows) => rows.map((row) => met.map((symptom) => row[symptom] ?? 1))),
    whole: met.map(() => 1),
  };
}

/** The largest set of strategies of which no two reach the same symptom. */
function apartStrategies(shared: StepTables['shared']): number[] {
  const all = shared.map((_, i) => i);
  const reaches = (i: number, s: number) => (shared[i]?.[STEPS]?.[s] ?? 1) < 1;
  const meet = (i: number, j: number) => (shared[i]?.[STEPS] ?? []).some((_, s) => reaches(i, s) && reaches(j, s));
  return Array.from({ length: 1 << all.length }, (_, set) => all.filter((i) => set & (1 << i)))
    .filter((set) => set.every((i) => set.every((j) => i === j || !meet(i, j))))
    .reduce((largest, set) => (set.length > largest.length ? set : largest), []);
}

/** What one more step takes off: of symptoms that nobody else reaches, and as fractions of those that several reach. */
interface StepGain {
  alone: number;
  shared: { s: number; fraction: number }[];
}

function stepGains({ alone, shared }: StepTables): StepGain[][] {
  return shared.map((rows, strategy) =>
    rows.slice(0, STEPS).map((row, steps) => ({
      alone: (alone[strategy]?.[steps] ?? 0) - (alone[strategy]?.[steps + 1] ?? 0),
      shared: row
        .map((factor, s) => ({ s, fraction: factor - (rows[steps + 1]?.[s] ?? factor) }))
        .filter(({ fraction }) => fraction > 0),
    })),
  );
}

/**
 * Gives the rest of the steps, one by one, to the one of `apart` that gains most by it, and sets them in `mix`.
 * @param left what remains of each shared symptom before
 * @returns what the steps take off in all
 */
function fillApart(
  mix: number[],
  apart: readonly number[],
  gains: readonly (readonly StepGain[])[],
  left: readonly number[],
  rest: number,
): number {
  const gainOf = (strategy: number, steps: number) => {
    const step = gains[strategy]?.[steps];
    if (!step) return 0;
    let gain = step.alone;
    for (const { s, fraction } of step.shared) gain += (left[s] ?? 0) * fraction;
    return gain;
  };
  for (const strategy of apart) mix[strategy] = 0;
  const next = apart.map((strategy) => gainOf(strategy, 0));
  let taken = 0;
  for (let step = 0; step < rest; step++) {
    let winner = 0;
    for (let k = 1; k < next.length; k++) if ((next[k] ?? 0) > (next[winner] ?? 0) + NOTHING) winner = k;
    const strategy = apart[winner];
    const gain = next[winner] ?? 0;
    if (strategy === undefined || gain <= NOTHING) break;
    const steps = (mix[strategy] ?? 0) + 1;
    mix[strategy] = steps;
    next[winner] = gainOf(strategy, steps);
    taken += gain;
  }
  return taken;
}
