import { MOST_SQUARES } from './spread.ts';

/** Two fields of squares side by side, at every width, so that they are compared at a glance. */
export interface DoubleElevenLayout {
  width: number;
  height: number;
  /** Left edges of the two fields. */
  fields: readonly [left: number, right: number];
  /** px from square to square. */
  pitch: number;
  numberSize: number;
  /** px from digit to digit. */
  digitPitch: number;
}

export const COLUMNS = 30;
const ROWS = MOST_SQUARES / COLUMNS;

/** From the top of a field: who says it, the number, what it counts, the squares' top. */
export const LINES = { who: 14, number: 51, what: 76, fieldTop: 92 } as const;
/** From the top of the digits: their heading, then a label and a row of digits, twice. */
export const DIGITS = { heading: 14, first: 30, rowPitch: 66, label: 13, cellTop: 22, cellHeight: 30 } as const;

export function groundOf(pitch: number): number {
  return LINES.fieldTop + ROWS * pitch;
}

function layout(width: number, gap: number, numberSize: number, digitPitch: number): DoubleElevenLayout {
  const fieldWidth = (width - gap) / 2;
  const pitch = fieldWidth / COLUMNS;
  return { width, height: groundOf(pitch) + 28, fields: [0, fieldWidth + gap], pitch, numberSize, digitPitch };
}

/** The two numbers written out, a picture of their own over the fields. */
export function digitsLayout({ width, digitPitch }: DoubleElevenLayout) {
  return { width, height: DIGITS.first + DIGITS.rowPitch + DIGITS.cellTop + DIGITS.cellHeight + 4, digitPitch };
}

export const NARROW = layout(288, 16, 21, 26);
export const WIDE = layout(624, 44, 36, 40);
