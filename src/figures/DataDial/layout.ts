import { max, range, scaleLinear } from 'd3';
import { textWidthEm } from '../kit/textWidth.ts';
import { MAX_FIELDS, type DialInput, type DialResult } from './simulation.ts';

/** Sizes in px of one layout of the picture. */
export interface DialLayout {
  width: number;
  height: number;
  /** From one field to the next. */
  pitch: number;
  /** Where the columns stand; the bricks hang under the band of field numbers. */
  ground: number;
  band: number;
  /** Fields whose number is written. */
  numbered: readonly number[];
  /** Size of the two large numbers. */
  numberSize: number;
}

const every = (step: number) => range(1, MAX_FIELDS + 1).filter((n) => n === 1 || n % step === 0);

export const WIDE: DialLayout = {
  width: 624,
  height: 322,
  pitch: 26,
  ground: 202,
  band: 20,
  numbered: every(1),
  numberSize: 26,
};

export const NARROW: DialLayout = {
  width: 288,
  height: 350,
  pitch: 12,
  ground: 212,
  band: 20,
  numbered: every(6),
  numberSize: 21,
};

const TEXT = 13;
const TALLEST = 132;
const DEEPEST = 66;
/** A point is never taller than this, so that squares stay squares. */
const SQUARE = 8.2;
/** Round heights. */
const HIGH = [20, 25, 30, 40, 60, 80, 100, 150, 200, 300, 400];

/** How many points of service the picture is high: so many that columns and courses fit. */
export function pointsHigh({ added, costPerField }: DialResult): number {
  const most = Math.max(TALLEST / SQUARE, added[0] ?? 1, (costPerField * TALLEST) / DEEPEST);
  return HIGH.find((points) => most <= points) ?? most;
}

/** Points of service to px, the same above and below the ground, so that columns and blocks can be compared. */
export function pointScale(high: number) {
  return scaleLinear([0, high], [0, TALLEST]);
}

export type FieldFate = 'worth' | 'not-worth' | 'dropped' | 'not-asked';

/** What becomes of field number `n`. */
export function fateOf(n: number, { fields }: DialInput, { kept, worth }: DialResult): FieldFate {
  if (n > fields) return 'not-asked';
  if (n > kept) return 'dropped';
  return n > worth ? 'not-worth' : 'worth';
}

/** Fields that are asked for though they add less than they risk: `from` the first of them `to` the last. */
export function notWorthFields({ kept, worth }: DialResult): { from: number; to: number } | undefined {
  return worth < kept ? { from: worth + 1, to: kept } : undefined;
}

/**
 * The baseline of a label over the columns and the dashed line.
 * @param from left edge of the label
 */
export function labelY(
  { pitch, ground }: DialLayout,
  { added, costPerField }: DialResult,
  high: number,
  from: number,
): number {
  const points = pointScale(high);
  const highest = max(added.slice(Math.max(0, Math.floor(from / pitch)))) ?? 0;
  return ground - points(Math.max(costPerField, highest)) - 12;
}

/** About how wide a label is, in px. */
export function labelWidth(text: string): number {
  return textWidthEm(text) * TEXT;
}
