import { layWall, type BrickSize, type LaidBrick } from '../bricks/wall.ts';

export interface NewModelsLayout {
  width: number;
  height: number;
  brick: BrickSize;
  years: YearBlock[];
}

/** One year of the cross-border line, from top to bottom. */
export interface YearBlock {
  year: number;
  top: number;
  /** The ground line. */
  ground: number;
  bricks: LaidBrick[];
}

/** The livestream course, from the top: heading, labels, numbers, bricks, flags under them. */
export const COURSE = { heading: 15, label: 42, number: 68, top: 84, flag: 22 } as const;
const YEARS_HEADING = 44;
const YEAR_LINE = 20;
const YEAR_GAP = 16;

/** Where the heading of the cross-border part stands. */
export function yearsTop(brick: BrickSize): number {
  return COURSE.top + brick.height + COURSE.flag + YEARS_HEADING;
}

/**
 * @param years every year of the span, in order
 * @param columns bricks a row, the same for the course and the walls, so that they compare
 */
export function layout(
  width: number,
  columns: number,
  years: readonly { year: number; trillionYuan: number }[],
): NewModelsLayout {
  const pitch = width / (columns + 0.5);
  const brick = { width: pitch - 3, height: Math.round(pitch * 0.4), gap: 3 };
  let y = yearsTop(brick) + YEAR_GAP;
  const blocks = years.map(({ year, trillionYuan }) => {
    const bricks = layWall(trillionYuan, columns, brick);
    const height = Math.ceil(bricks.length / columns) * (brick.height + brick.gap);
    const block = { year, top: y, ground: y + YEAR_LINE + height, bricks };
    y = block.ground + YEAR_GAP;
    return block;
  });
  return { width, height: y - YEAR_GAP + 3, brick, years: blocks };
}

export const NARROW = { width: 288, columns: 5 } as const;
export const WIDE = { width: 624, columns: 9 } as const;
