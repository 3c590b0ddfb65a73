import { range, scaleLinear } from 'd3';
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
  /** The hundred squares of service at the upper right: from one to the next. */
  squarePitch: number;
  /** Size of the two large numbers, and right edge of the words beside the squares. */
  numberSize: number;
}

const every = (step: number) => range(1, MAX_FIELDS + 1).filter((n) => n === 1 || n % step === 0);

export const WIDE: DialLayout = {
  width: 624,
  height: 336,
  pitch: 26,
  ground: 216,
  band: 20,
  numbered: every(1),
  squarePitch: 10,
  numberSize: 26,
};

export const NARROW: DialLayout = {
  width: 288,
  height: 368,
  pitch: 12,
  ground: 232,
  band: 20,
  numbered: every(6),
  squarePitch: 8,
  numberSize: 21,
};

const TEXT = 13;
const TALLEST = 150;
const DEEPEST = 66;
/** A point is never taller than this, so that squares stay squares. */
const SQUARE = 8.2;

/** Points of service to px, the same above and below the ground, so that columns and bricks can be compared. */
export function pointScale({ added, costPerField }: DialResult) {
  const pixelsPerPoint = Math.min(SQUARE, TALLEST / (added[0] ?? 1), DEEPEST / costPerField);
  return scaleLinear([0, 1], [0, pixelsPerPoint]);
}

export type FieldFate = 'worth' | 'not-worth' | 'dropped' | 'not-asked';

/** What becomes of field number `n`. */
export function fateOf(n: number, { fields }: DialInput, { kept, worth }: DialResult): FieldFate {
  if (n > fields) return 'not-asked';
  if (n > kept) return 'dropped';
  return n > worth ? 'not-worth' : 'worth';
}

export interface LabelPlace {
  x: number;
  /** The baseline. */
  y: number;
}

/**
 * Where the two labels over the columns stand: clear of the columns, of the dashed line and of each other.
 * @param eachAdds starts beside the first columns
 * @param line ends at the right edge, over the dashed line
 */
export function placeLabels(
  layout: DialLayout,
  result: DialResult,
  eachAdds: string,
  line: string,
): Record<'eachAdds' | 'line', LabelPlace> {
  const { width, pitch, ground } = layout;
  const points = pointScale(result);
  const lineY = ground - points(result.costPerField);
  const topAt = (x: number) => ground - points(result.added[Math.max(0, Math.floor(x / pitch))] ?? 0);
  const lineX = width - textWidthEm(line) * TEXT;
  const y = Math.min(lineY, topAt(lineX)) - 7;
  const x = 5 * pitch + 4;
  let addsY = topAt(x) - 10;
  if (lineY > addsY - TEXT && lineY < addsY + 7) addsY = lineY - 7;
  const besideEachOther = x + textWidthEm(eachAdds) * TEXT < lineX;
  if (!besideEachOther && Math.abs(addsY - y) < TEXT * 1.4) addsY = y - TEXT * 1.4;
  return { eachAdds: { x, y: addsY }, line: { x: width, y } };
}
