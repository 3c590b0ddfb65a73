import { bin, median, range } from 'd3';
import { FULL_POINTS, STEP_POINTS } from '../../model/walls/points.ts';
import type { WallAnswer } from '../../model/walls/wallAnswer.ts';

/** counts[strategy][position]: how many put the slider there. */
export function positionCounts(answers: readonly WallAnswer[], strategyCount: number): number[][] {
  const positions = bin<WallAnswer, number>()
    .domain([0, FULL_POINTS + STEP_POINTS])
    .thresholds(range(STEP_POINTS, FULL_POINTS + STEP_POINTS, STEP_POINTS));
  return range(strategyCount).map((strategy) =>
    positions
      .value(({ mix }) => mix[strategy] ?? 0)(answers)
      .map(({ length }) => length),
  );
}

/** The median of every slider, taken one by one; for an even number the middle between the two in the middle. */
export function medianMix(answers: readonly WallAnswer[], strategyCount: number): number[] {
  return range(strategyCount).map((strategy) => median(answers, ({ mix }) => mix[strategy] ?? 0) ?? 0);
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
