import { FULL_POINTS, STEP_POINTS } from '../../model/walls/points.ts';
import type { WallAnswer } from '../../model/walls/wallAnswer.ts';

/** Positions of a slider: 0, 5, … 100. */
export const POSITIONS = FULL_POINTS / STEP_POINTS + 1;

/** counts[strategy][position]: how many put the slider there. */
export function positionCounts(answers: readonly WallAnswer[], strategyCount: number): number[][] {
  const counts = Array.from({ length: strategyCount }, () => new Array<number>(POSITIONS).fill(0));
  for (const { mix } of answers) {
    mix.forEach((points, strategy) => {
      const row = counts[strategy];
      const position = points / STEP_POINTS;
      if (row) row[position] = (row[position] ?? 0) + 1;
    });
  }
  return counts;
}

/** The median of every slider, taken one by one; for an even number the middle between the two in the middle. */
export function medianMix(answers: readonly WallAnswer[], strategyCount: number): number[] {
  return Array.from({ length: strategyCount }, (_, strategy) => median(answers.map(({ mix }) => mix[strategy] ?? 0)));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

export interface DotScale {
  /** How many answers one square stands for. */
  perSquare: number;
  /** From one square to the next, px; the square itself takes four fifths of it. */
  pitch: number;
}

/** Px: squares stay this large as long as the highest pile fits, and never get smaller than they can be told apart. */
const LARGEST_PITCH = 10;
const SMALLEST_PITCH = 4;

/**
 * The same squares for every row, so that the rows compare.
 * @param highest the largest number of answers at one position
 * @param height px that a pile may take
 */
export function dotScale(highest: number, height: number): DotScale {
  const perSquare = Math.max(1, Math.ceil((highest * SMALLEST_PITCH) / height));
  const squares = Math.max(1, Math.ceil(highest / perSquare));
  return { perSquare, pitch: Math.min(LARGEST_PITCH, height / squares) };
}
