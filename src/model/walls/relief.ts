import { group, sum } from 'd3';
/**
 * How strategies lay the missing bricks. An illustration of what the paper's text connects, not a forecast.
 *
 * Strategy i is carried out to a_i ∈ [0, 1]. A link of weight w (direct 1, partial `partialWeight`) removes a share
 * e·w·a_i of what is left of its symptom. So what remains of a symptom is ∏(1 − e·w·a_i) over its links.
 *
 * Symptoms are bricks, and everything is counted in them: of one symptom a fraction in [0, 1], of a problem's wall and
 * of the whole the sum. Every brick counts the same, because nothing in the text weighs one against another.
 */

/** The coding without its words: what the arithmetic needs, small enough to travel in a page. */
export interface ReliefShape {
  /** For each problem, how many symptoms it has; symptoms are numbered through. */
  symptomCounts: readonly number[];
  strategyCount: number;
  links: readonly ReliefLink[];
}

export interface ReliefLink {
  symptom: number;
  strategy: number;
  direct: boolean;
  /** Strategy k on problem k, the paper's own pairing. */
  paired: boolean;
}

export interface ReliefSettings {
  /** How far each strategy is carried out, a_i ∈ [0, 1]. */
  mix: readonly number[];
  /** How well a measure works at full effort: e ∈ [0, 1]. */
  effect: number;
  /** The weight of a partial link, in [0, 1]; a direct one weighs 1. */
  partialWeight: number;
  /** Only the paper's one-to-one pairs, or every link. */
  pairsOnly: boolean;
}

/** Everything but the mix: what stays the same while a slider moves. */
export type ReliefRules = Omit<ReliefSettings, 'mix'>;

export interface Relief {
  /** What is missing of each brick, as a fraction. */
  symptoms: number[];
  /** How many bricks are missing in each problem's wall. */
  problems: number[];
  /** How many are missing in all. */
  whole: number;
}

/** What a link removes at full effort: e·w; nothing when only pairs count and it is none. */
export function linkStrength(link: ReliefLink, { effect, partialWeight, pairsOnly }: ReliefRules): number {
  if (pairsOnly && !link.paired) return 0;
  return effect * (link.direct ? 1 : partialWeight);
}

/** factors[symptom][strategy]: what the strategy alone would leave of the symptom. */
export function strategyFactors(shape: ReliefShape, settings: ReliefSettings): number[][] {
  const factors = Array.from({ length: brickCount(shape) }, () => new Array<number>(shape.strategyCount).fill(1));
  for (const link of shape.links) {
    const row = factors[link.symptom];
    const before = row?.[link.strategy];
    if (!row || before === undefined) continue;
    row[link.strategy] = before * (1 - linkStrength(link, settings) * (settings.mix[link.strategy] ?? 0));
  }
  return factors;
}

export function relief(shape: ReliefShape, settings: ReliefSettings): Relief {
  const symptoms = strategyFactors(shape, settings).map((row) => row.reduce((left, factor) => left * factor, 1));
  return { symptoms, problems: problemSums(shape, symptoms), whole: sum(symptoms) };
}

/**
 * Each strategy's part in what a symptom has lost: its Shapley share, so that the parts add up to 1 − ∏ factors exactly
 * and strategies that do the same get the same.
 * @param factors what each strategy alone would leave, in [0, 1]
 */
export function shapleyShares(factors: readonly number[]): number[] {
  // A strategy that does nothing has no share and changes nobody's: leaving it out keeps the sets of strategies few.
  const players = factors.filter((factor) => factor !== 1);
  const shares = activeShares(players);
  let next = 0;
  return factors.map((factor) => (factor === 1 ? 0 : (shares[next++] ?? 0)));
}

function activeShares(factors: readonly number[]): number[] {
  const players = factors.length;
  const left = Array.from({ length: 1 << players }, (_, set) =>
    factors.reduce((product, factor, i) => (set & (1 << i) ? product * factor : product), 1),
  );
  const weights = Array.from({ length: players }, (_, size) => 1 / (players * binomial(players - 1, size)));
  return factors.map((_, i) => {
    let share = 0;
    for (let set = 0; set < left.length; set++) {
      if (set & (1 << i)) continue;
      const gain = (left[set] ?? 1) - (left[set | (1 << i)] ?? 1);
      share += (weights[bitCount(set)] ?? 0) * gain;
    }
    return share;
  });
}

/** Shares for every symptom: shares[symptom][strategy]. */
export function reliefShares(shape: ReliefShape, settings: ReliefSettings): number[][] {
  return strategyFactors(shape, settings).map(shapleyShares);
}

/** How many bricks each strategy lays in a problem's wall. */
export function problemShares(shape: ReliefShape, shares: readonly (readonly number[])[]): number[][] {
  const byStrategy = Array.from({ length: shape.strategyCount }, (_, strategy) =>
    problemSums(
      shape,
      shares.map((row) => row[strategy] ?? 0),
    ),
  );
  return shape.symptomCounts.map((_, problem) => byStrategy.map((row) => row[problem] ?? 0));
}

/**
 * The whole remainder as a function of the mix alone, with the links sorted out once: for searches that try many mixes.
 * @returns a function of a mix a_i ∈ [0, 1]; the same as `relief(…).whole`
 */
export function wholeRemainder(shape: ReliefShape, rules: ReliefRules): (mix: readonly number[]) => number {
  const links = shape.links
    .map((link) => ({ ...link, strength: linkStrength(link, rules) }))
    .filter(({ strength }) => strength > 0);
  const touched = [...group(links, ({ symptom }) => symptom).values()];
  const untouched = brickCount(shape) - touched.length;
  return (mix) => {
    let whole = untouched;
    for (const reaching of touched) {
      let left = 1;
      for (const { strategy, strength } of reaching) left *= 1 - strength * (mix[strategy] ?? 0);
      whole += left;
    }
    return whole;
  };
}

/** How many bricks there are in all. */
export function brickCount({ symptomCounts }: ReliefShape): number {
  return sum(symptomCounts);
}

/** What is added to the whole relief when strategy i goes `step` further (it stops at 1). */
export function marginalRelief(shape: ReliefShape, settings: ReliefSettings, strategy: number, step = 0.05): number {
  const left = wholeRemainder(shape, settings);
  const further = settings.mix.map((a, i) => (i === strategy ? Math.min(1, a + step) : a));
  return left(settings.mix) - left(further);
}

/** The span of the whole remainder when effect and partial weight vary between their bounds. It falls in both, so corners suffice. */
export function remainderRange(
  shape: ReliefShape,
  settings: ReliefSettings,
  bounds: { effect: readonly [number, number]; partialWeight: readonly [number, number] },
): [least: number, most: number] {
  const at = (corner: 0 | 1) =>
    relief(shape, { ...settings, effect: bounds.effect[corner], partialWeight: bounds.partialWeight[corner] }).whole;
  return [at(1), at(0)];
}

/** Sums over the symptoms of each problem. */
function problemSums({ symptomCounts }: ReliefShape, symptoms: readonly number[]): number[] {
  let next = 0;
  return symptomCounts.map((count) => sum(symptoms.slice(next, (next += count))));
}

function binomial(n: number, k: number): number {
  let result = 1;
  for (let i = 1; i <= k; i++) result = (result * (n - k + i)) / i;
  return result;
}

function bitCount(set: number): number {
  let count = 0;
  for (let rest = set; rest; rest &= rest - 1) count++;
  return count;
}
