import { marginalRelief, relief, type ReliefSettings, type ReliefShape } from './relief.ts';

/** Sliders move in steps of 5 points of 100. */
export const STEP_POINTS = 5;
const FULL_POINTS = 100;

type Settings = Omit<ReliefSettings, 'mix'>;

/**
 * The mix, in whole steps, that leaves least under a budget of points (100 points = one strategy in full).
 * Climbs from the greedy mix and from every order of filling sliders up, moving steps between pairs until none helps;
 * the tests hold it against trying out every mix.
 * @returns positions in points, 0 to 100, in the order of the strategies
 */
export function bestMix(shape: ReliefShape, settings: Settings, budgetPoints: number): number[] {
  const left = (mix: readonly number[]) => relief(shape, { ...settings, mix: mix.map((points) => points / FULL_POINTS) }).whole;
  let best: number[] = [];
  let least = Infinity;
  for (const start of [greedyMix(shape, settings, budgetPoints), ...cornerMixes(shape.strategyCount, budgetPoints)]) {
    const mix = climb(start, left);
    const remainder = left(mix);
    if (remainder < least - 1e-12) {
      least = remainder;
      best = mix;
    }
  }
  return best;
}

/** The strategy whose next step relieves most, and how much; -1 when every slider is full or nothing helps. */
export function bestNextMove(shape: ReliefShape, settings: ReliefSettings): { strategy: number; gain: number } {
  let strategy = -1;
  let gain = 1e-12;
  for (let i = 0; i < shape.strategyCount; i++) {
    const here = marginalRelief(shape, settings, i, STEP_POINTS / FULL_POINTS);
    if (here > gain) [strategy, gain] = [i, here];
  }
  return { strategy, gain };
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
  const from = bestNextMove(shape, settings).strategy;
  if (from < 0) return undefined;
  const start = Math.round((settings.mix[from] ?? 0) * FULL_POINTS);
  for (let points = start + STEP_POINTS; points <= FULL_POINTS; points += STEP_POINTS) {
    const mix = settings.mix.map((a, i) => (i === from ? points / FULL_POINTS : a));
    const to = bestNextMove(shape, { ...settings, mix }).strategy;
    if (to !== from) return { from, atPoints: points, to };
  }
  return undefined;
}

function greedyMix(shape: ReliefShape, settings: Settings, budgetPoints: number): number[] {
  const mix = new Array<number>(shape.strategyCount).fill(0);
  for (let spent = 0; spent + STEP_POINTS <= budgetPoints; spent += STEP_POINTS) {
    const { strategy } = bestNextMove(shape, { ...settings, mix: mix.map((points) => points / FULL_POINTS) });
    if (strategy < 0) break;
    mix[strategy] = (mix[strategy] ?? 0) + STEP_POINTS;
  }
  return mix;
}

/** Mixes that fill one slider after the other, first slider first: one for every choice of first and second. */
function cornerMixes(count: number, budgetPoints: number): number[][] {
  const orders = Array.from({ length: count * count }, (_, k) => [Math.floor(k / count), k % count] as const);
  return orders.map(([first, second]) => {
    const order = [...new Set([first, second, ...Array.from({ length: count }, (_, i) => i)])];
    const mix = new Array<number>(count).fill(0);
    let rest = budgetPoints - (budgetPoints % STEP_POINTS);
    for (const i of order) {
      mix[i] = Math.min(FULL_POINTS, rest);
      rest -= mix[i] ?? 0;
    }
    return mix;
  });
}

/** Moves amounts between pairs of sliders, large ones first, as long as that leaves less. */
function climb(start: readonly number[], left: (mix: readonly number[]) => number): number[] {
  let mix = [...start];
  let least = left(mix);
  for (let moved = true; moved; ) {
    moved = false;
    for (const amount of [40, 20, 10, STEP_POINTS]) {
      for (let giver = 0; giver < mix.length; giver++) {
        for (let taker = 0; taker < mix.length; taker++) {
          if (giver === taker || (mix[giver] ?? 0) < amount || (mix[taker] ?? 0) + amount > FULL_POINTS) continue;
          const next = mix.map((points, i) => points + (i === taker ? amount : i === giver ? -amount : 0));
          const remainder = left(next);
          if (remainder < least - 1e-12) {
            mix = next;
            least = remainder;
            moved = true;
          }
        }
      }
    }
  }
  return mix;
}
