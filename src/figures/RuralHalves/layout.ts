/** Years one under the other on one scale, so that their ends compare. */
export interface RuralLayout {
  width: number;
  height: number;
  /** px a trillion yuan: the width of one brick, joint included. */
  brickWidth: number;
  /** Tops of the rows. */
  rows: number[];
}

/** From the top of a row: its words, the bricks, the words on the second half. */
export const ROW = { label: 14, bricksTop: 24, bricksHeight: 26, under: 68 } as const;
const PLAIN_HEIGHT = 68;
const SPLIT_HEIGHT = 90;

/**
 * @param scaleEnd the longest row that may come, trillion yuan
 * @param split for each row, whether words on its second half stand under it
 */
export function layout(width: number, scaleEnd: number, split: readonly boolean[]): RuralLayout {
  const heights = split.map((one) => (one ? SPLIT_HEIGHT : PLAIN_HEIGHT));
  const rows = heights.map((_, i) => heights.slice(0, i).reduce((sum, height) => sum + height, 0));
  const height = heights.reduce((sum, one) => sum + one, 0) - 16;
  return { width, height, brickWidth: width / scaleEnd, rows };
}
