import { max, min, range, scaleLinear } from 'd3';
import { bondShift } from '../../model/walls/runningBond.ts';
import { layWall, wallExtent, type BrickSize } from '../bricks/wall.ts';
import type { Brick, LineMark, WallMark } from './marks.ts';

/**
 * Two layouts: one for a phone, one for a wide column. Within a layout a brick has one size in every step, so that all
 * walls of the story compare. It is the largest with which a guess of 80 and eleven years of walls both fit.
 */
export interface Layout {
  name: 'wide' | 'narrow';
  width: number;
  height: number;
  brick: BrickSize;
  /** Bricks a row of a standing wall. */
  columns: number;
  /** The ground on which walls stand. */
  groundY: number;
  /** Left edges of the wall of 2011 and of that of 2022. */
  startX: number;
  endX: number;
  /** Font sizes: the smallest stays at 12 px and more where the layout is used. */
  small: number;
  number: number;
  big: number;
  heading: number;
}

export const WIDE: Layout = {
  name: 'wide',
  width: 800,
  height: 580,
  brick: { width: 16.2, height: 9.4, gap: 1.4 },
  columns: 2,
  groundY: 522,
  startX: 8,
  endX: 748,
  small: 16,
  number: 36,
  big: 104,
  heading: 34,
};

export const NARROW: Layout = {
  name: 'narrow',
  width: 360,
  height: 320,
  brick: { width: 10.8, height: 6.4, gap: 1 },
  columns: 3,
  groundY: 268,
  startX: 8,
  endX: 311,
  small: 15,
  number: 27,
  big: 56,
  heading: 21,
};

const COURSES = 2;

/** A wall that stands on the ground. */
export function standing(layout: Layout, count: number, x: number): Brick[] {
  return layWall(count, layout.columns, layout.brick).map((brick) => ({
    x: brick.x + x,
    y: brick.y + layout.groundY,
    width: brick.width,
    height: brick.height,
  }));
}

/** A long low wall of two courses, laid along its length; its top edge is at `y`. On a phone, years stand in rows. */
export function lying(layout: Layout, count: number, x: number, y: number): Brick[] {
  const { width, height, gap } = layout.brick;
  const pitch = width + gap;
  return range(Math.ceil(count - 1e-9)).map((index) => {
    const course = index % COURSES;
    return {
      x: x + Math.floor(index / COURSES) * pitch + bondShift(course, pitch),
      y: y + (COURSES - 1 - course) * (height + gap),
      width: width * Math.min(1, count - index),
      height,
    };
  });
}

export function lyingHeight({ brick }: Layout): number {
  return COURSES * (brick.height + brick.gap) - brick.gap;
}

export function wallWidth({ columns, brick }: Layout): number {
  return wallExtent(columns + 1, columns, brick).width;
}

/** The top edge of a standing wall's highest row. */
export function topY(layout: Layout, count: number): number {
  return count > 0 ? layout.groundY - wallExtent(count, layout.columns, layout.brick).height : layout.groundY;
}

/** Bricks to px, as high as they would reach if rows could be cut: for lines across walls. */
export function levelScale({ groundY, columns, brick }: Layout) {
  return scaleLinear([0, columns], [groundY, groundY - (brick.height + brick.gap)]);
}

export function levelY(layout: Layout, count: number): number {
  return levelScale(layout)(count);
}

/** How many whole bricks a wall has that reaches up to `y`: the inverse of `levelY`. */
export function countAt(layout: Layout, y: number): number {
  return Math.round(levelScale(layout).invert(y));
}

/** The right edge of what has been laid. */
export function rightEdge(bricks: readonly Brick[]): number {
  return max(bricks, (brick) => brick.x + brick.width) ?? 0;
}

/** Bricks that are missing: dashed, one row of a standing wall or the beginning of a lying one. */
export function emptyBricks({ brick, columns, name }: Layout, x: number, y: number): string {
  const { width, height, gap } = brick;
  const one = (left: number, top: number) => `M${left.toFixed(1)} ${top.toFixed(1)}h${width}v${height}h-${width}z`;
  if (name === 'narrow') return one(x, y + height + gap) + one(x + (width + gap) / 2, y);
  return range(columns)
    .map((i) => one(x + i * (width + gap), y - height))
    .join('');
}

/** The dotted edge of a wall that somebody else published. */
export function dottedEdge({ id, bricks }: WallMark): LineMark {
  const [left, right] = [(min(bricks, ({ x }) => x) ?? 0) - 1.5, rightEdge(bricks) + 1.5];
  const top = (min(bricks, ({ y }) => y) ?? 0) - 1.5;
  const bottom = max(bricks, ({ y, height }) => y + height);
  return { id: `edge-${id}`, d: `M${left} ${bottom}V${top}H${right}V${bottom}`, look: 'external' };
}
