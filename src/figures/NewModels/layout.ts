import { layWall, type BrickSize, type LaidBrick } from '../bricks/wall.ts';

/** The livestream course, from the top: heading, labels, numbers, bricks, flags under them. */
export const COURSE = { heading: 15, label: 42, number: 68, top: 84, flag: 22 } as const;

export const NARROW = { width: 288, columns: 5 } as const;
export const WIDE = { width: 624, columns: 9 } as const;

/** @param columns bricks in the course */
export function courseLayout({ width, columns }: { width: number; columns: number }) {
  const pitch = width / (columns + 0.5);
  const brick: BrickSize = { width: pitch - 3, height: Math.max(28, Math.round(pitch * 0.4)), gap: 3 };
  return { width, height: COURSE.top + brick.height + COURSE.flag + 12, brick };
}

/** One year of the cross-border line: its words, and its bricks in one course on the ground. */
export interface YearBlock {
  year: number;
  top: number;
  ground: number;
  bricks: LaidBrick[];
}

const YEAR = { line: 20, brick: 13, pitch: 50 } as const;
const GAP = 2;

/** Every year one course, at every width: none of them is broken, so that their ends compare. */
export function yearsLayout(width: number, years: readonly { year: number; trillionYuan: number }[]) {
  const most = Math.ceil(Math.max(...years.map(({ trillionYuan }) => trillionYuan)));
  const brick: BrickSize = { width: width / most - GAP, height: YEAR.brick, gap: GAP };
  return {
    width,
    height: (years.length - 1) * YEAR.pitch + YEAR.line + YEAR.brick + 3,
    years: years.map(({ year, trillionYuan }, i): YearBlock => {
      const top = i * YEAR.pitch;
      return { year, top, ground: top + YEAR.line + YEAR.brick, bricks: layWall(trillionYuan, most, brick) };
    }),
  };
}
