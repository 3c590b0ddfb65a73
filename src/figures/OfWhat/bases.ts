/** The same growth on bases of very different size. */
export const BASES = ['shop', 'county', 'nation'] as const;
export type BaseName = (typeof BASES)[number];

export interface BaseRow {
  key: BaseName | 'yours';
  name: string;
  /** Billion yuan. */
  base: number;
  /** What the growth adds, `+400,000 yuan`. */
  more: string;
  chosen: boolean;
}

export interface BaseLayout {
  ground: number;
  /** px: side of the largest square, its growth included. */
  largest: number;
  rowPitch: number;
  /** Billion yuan, growth included, that the largest square stands for. */
  most: number;
}

/** px under the ground for the rows, and the reader's own among them. */
const ROWS = 4;
const ROW_PITCH = 26;
/** Billion yuan that the largest square stands for. */
const MOST = 600;

export function baseLayout(width: number): BaseLayout & { width: number; height: number } {
  const largest = width < 400 ? 152 : 190;
  const ground = largest + 6;
  return { width, height: ground + ROWS * ROW_PITCH + 8, ground, largest, rowPitch: ROW_PITCH, most: MOST };
}

/** The side of a square whose area is so many billion yuan. */
export function sideOf({ largest, most }: BaseLayout, billion: number): number {
  return largest * Math.sqrt(billion / most);
}
