import { maxIndex, sum } from 'd3';

/** Differences below this do not show as a hundredth of a brick. */
const SEEN = 0.005;

/** The brick that a move changed most. */
export interface BrickChange {
  symptom: number;
  /** What is laid of it more than before, as a fraction of the brick; less where it is negative. */
  laid: number;
}

/**
 * @param before what each strategy laid of each brick, as fractions: before[symptom][strategy]
 * @returns undefined where nothing changed that could be seen
 */
export function biggestChange(
  before: readonly (readonly number[])[],
  now: readonly (readonly number[])[],
): BrickChange | undefined {
  const laid = now.map((shares, symptom) => sum(shares) - sum(before[symptom] ?? []));
  const symptom = maxIndex(laid, Math.abs);
  const most = laid[symptom] ?? 0;
  return Math.abs(most) >= SEEN ? { symptom, laid: most } : undefined;
}
