/** Two shops side by side at every width, each a field of a thousand squares, so that the contrast is in one view. */
export interface UpliftLayout {
  width: number;
  height: number;
  /** Squares a row, and px from one to the next. */
  columns: number;
  pitch: number;
  /** Left edges of the two shops. */
  shops: readonly [number, number];
  lines: Lines;
}

/** Baselines from the top of a shop (its name, the sum, how many more, what that is, from how many to how many), type sizes, and the squares' top. */
interface Lines {
  name: number;
  sum: number;
  more: number;
  moreOf: number;
  change: number;
  fieldTop: number;
  sumSize: number;
  nameSize: number;
  moreSize: number;
  /** What the added buyers are stands beside their number instead of under it. */
  beside: boolean;
}

/** One square is one visitor in a thousand. */
export const SQUARES = 1000;
/** px under the ground. */
export const END = 6;

/** Where the squares of a shop stand, from its top. */
export function groundOf({ columns, pitch, lines }: Pick<UpliftLayout, 'columns' | 'pitch' | 'lines'>): number {
  return lines.fieldTop + (SQUARES / columns) * pitch;
}

/** The outline of so many squares, row by row from the ground. */
export function fieldOutline(squares: number, layout: UpliftLayout): string {
  const { columns, pitch } = layout;
  const ground = groundOf(layout);
  const [rows, rest] = [Math.floor(squares / columns), squares % columns];
  const high = ground - rows * pitch;
  return `M0 ${high - (rest > 0 ? pitch : 0)}H${rest * pitch}V${high}H${columns * pitch}V${ground}`;
}

const WIDE_LINES: Lines = { name: 16, sum: 42, more: 92, moreOf: 74, change: 92, fieldTop: 112, sumSize: 14, nameSize: 15, moreSize: 36, beside: true }; // prettier-ignore
const NARROW_LINES: Lines = { name: 14, sum: 37, more: 92, moreOf: 118, change: 135, fieldTop: 146, sumSize: 12, nameSize: 13, moreSize: 32, beside: false }; // prettier-ignore

function layout(width: number, gap: number, columns: number, lines: Lines): UpliftLayout {
  const pitch = (width - gap) / 2 / columns;
  const height = groundOf({ columns, pitch, lines }) + END;
  return { width, height, columns, pitch, shops: [0, (width + gap) / 2], lines };
}

export const WIDE = layout(624, 36, 50, WIDE_LINES);
export const NARROW = layout(288, 18, 25, NARROW_LINES);
/** For a preview picture: lower, with room between the two. */
export const SMALL = layout(630, 70, 80, WIDE_LINES);
