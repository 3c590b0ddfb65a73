import { cumsum, scaleLinear, type ScaleLinear } from 'd3';

/** Years one under the other on one scale, so that their ends compare. */
export interface RuralLayout {
  width: number;
  height: number;
  /** Trillion yuan to px; one is a brick, joint included. */
  x: ScaleLinear<number, number>;
  /** Tops of the rows. */
  rows: number[];
}

/** From the top of a row: its words, the bricks, the words on the second half. */
export const ROW = { label: 14, bricksTop: 24, bricksHeight: 26, under: 68 } as const;
/** Bold text is a little wider than the estimate. */
export const BOLD = 1.07;
const PLAIN_HEIGHT = 68;
const SPLIT_HEIGHT = 90;

/**
 * @param scaleEnd the longest row that may come, trillion yuan
 * @param split for each row, whether words on its second half stand under it
 */
export function layout(width: number, scaleEnd: number, split: readonly boolean[]): RuralLayout {
  const heights = split.map((one) => (one ? SPLIT_HEIGHT : PLAIN_HEIGHT));
  const tops = [0, ...cumsum(heights)];
  const height = (tops.at(-1) ?? 0) - 16;
  return { width, height, x: scaleLinear([0, scaleEnd], [0, width]), rows: tops.slice(0, -1) };
}
