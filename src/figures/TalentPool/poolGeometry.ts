import { max, range, scaleLinear } from 'd3';
import { rectanglesPath, type Rectangle } from '../kit/compactPath.ts';
import { HORIZON_YEARS, type PoolMonth } from './simulation.ts';
import { roundTo } from '../../model/text/roundTo.ts';

/** The pool year by year: a pillar of posts over the ground, those in training under it. */
export interface PoolLayout {
  width: number;
  height: number;
  /** Years that have a pillar. */
  every: number;
  /** y of the ground. */
  ground: number;
  /** y under which the trainees hang. */
  schoolTop: number;
  /** From pillar to pillar, and the width of one. */
  pitch: number;
  pillar: number;
  /** Height of a course of blocks, its joint included. */
  course: number;
  /** Size of a trainee's square, its gap included. */
  square: number;
}

export const WIDE: PoolLayout = { width: 624, height: 376, every: 1, ground: 244, schoolTop: 266, pitch: 48.4, pillar: 42, course: 9, square: 7 }; // prettier-ignore
export const NARROW: PoolLayout = { width: 288, height: 430, every: 2, ground: 286, schoolTop: 308, pitch: 41.4, pillar: 37.6, course: 9, square: 6.25 }; // prettier-ignore

const JOINT = 1.6;
const BLOCKS_A_COURSE = 2;
const MOST_COURSES = 22;
/** Posts (and trainees) that one block or square may stand for. */
const POSTS_A_BRICK = [5, 10, 20, 50];

/** The finest scale on which posts and people of every year fit. */
export function postsPerBlock(years: readonly PoolMonth[]): number {
  const most = max(years.flatMap(({ posts, people }) => [posts, people])) ?? 0;
  return POSTS_A_BRICK.find((posts) => most <= posts * BLOCKS_A_COURSE * MOST_COURSES) ?? 50;
}

export interface Pillar {
  year: number;
  x: number;
  /** Filled posts, those among them filled through the added places, posts without anybody, people without a post. */
  people: string;
  added: string;
  missing: string;
  surplus: string;
  trainees: string;
  addedTrainees: string;
  /** y of as many posts as there are. */
  postsY: number;
  /** y of the top of it all. */
  topY: number;
}

export function buildPillars(layout: PoolLayout, years: readonly PoolMonth[], perBlock: number): Pillar[] {
  const left = scaleLinear([0, layout.every], [0, layout.pitch]);
  const blocks = scaleLinear([0, perBlock], [0, 1]);
  const courseY = scaleLinear([0, BLOCKS_A_COURSE], [layout.ground, layout.ground - layout.course]);
  return range(0, HORIZON_YEARS + 1, layout.every).flatMap((year) => {
    const one = years[year];
    if (!one) return [];
    const x = left(year);
    const inPost = Math.min(one.people, one.posts);
    const usual = Math.min(one.people - one.addedPeople, one.posts);
    const lay = (from: number, to: number) => layBlocks(layout, x, blocks(from), blocks(to));
    const usualTrainees = blocks(one.trainees - one.addedTrainees);
    return {
      year,
      x,
      people: lay(0, usual),
      added: lay(usual, inPost),
      missing: lay(inPost, one.posts),
      surplus: lay(one.posts, Math.max(one.posts, one.people)),
      trainees: hangSquares(layout, x, 0, usualTrainees),
      addedTrainees: hangSquares(layout, x, usualTrainees, blocks(one.trainees)),
      postsY: roundTo(courseY(blocks(one.posts)), 1),
      topY: roundTo(
        layout.ground - Math.ceil(blocks(Math.max(one.posts, one.people)) / BLOCKS_A_COURSE) * layout.course,
        1,
      ),
    };
  });
}

/** The outline of filled posts, a step a pillar: what they were at the start stays in the picture. */
export function filledOutline(layout: PoolLayout, years: readonly PoolMonth[], perBlock: number): string {
  return range(0, HORIZON_YEARS + 1, layout.every)
    .map((year) => {
      const { people = 0, posts = 0 } = years[year] ?? {};
      const blocks = Math.min(people, posts) / perBlock / BLOCKS_A_COURSE;
      const x = (year / layout.every) * layout.pitch;
      return `M${roundTo(x - 1, 1)} ${roundTo(layout.ground - blocks * layout.course, 1)}h${roundTo(layout.pillar + 2, 1)}`;
    })
    .join('');
}

/** Blocks number `from` to `to` of a pillar, two a course, one above the other. */
export function layBlocks(layout: PoolLayout, x: number, from: number, to: number): string {
  const { pillar, course, ground } = layout;
  const block = pillar / BLOCKS_A_COURSE;
  const height = course - JOINT;
  const laid: Rectangle[] = [];
  for (let row = Math.floor(from / BLOCKS_A_COURSE); row * BLOCKS_A_COURSE < to - 1e-6; row++) {
    const first = Math.max(0, from - row * BLOCKS_A_COURSE);
    const last = Math.min(BLOCKS_A_COURSE, to - row * BLOCKS_A_COURSE);
    const y = ground - (row + 1) * course + JOINT / 2;
    const joints = range(0, BLOCKS_A_COURSE + 1);
    for (let i = 0; i + 1 < joints.length; i++) {
      const left = Math.max(joints[i] ?? 0, first);
      const right = Math.min(joints[i + 1] ?? 0, last);
      const width = (right - left) * block - JOINT;
      if (width < 0.4) continue;
      laid.push({ x: x + left * block + JOINT / 2, y, width, height });
    }
  }
  return rectanglesPath(laid);
}

/** Squares number `from` to `to` under the ground, row by row; the first and the last may be cut. */
export function hangSquares(layout: PoolLayout, x: number, from: number, to: number): string {
  const { pillar, square, schoolTop } = layout;
  const columns = Math.floor(pillar / square);
  const size = square - JOINT;
  const laid: Rectangle[] = [];
  for (let i = Math.floor(from); i < to - 1e-6; i++) {
    const cutLeft = Math.max(0, from - i) * size;
    const width = Math.min(1, to - i) * size - cutLeft;
    if (width < 0.4) continue;
    const left = x + (i % columns) * square + JOINT / 2 + cutLeft;
    const y = schoolTop + Math.floor(i / columns) * square;
    laid.push({ x: left, y, width, height: size });
  }
  return rectanglesPath(laid);
}

/** Rows of squares that those in training need at most. */
export function schoolRows({ pillar, square }: PoolLayout, years: readonly PoolMonth[], perBlock: number): number {
  const most = max(years, ({ trainees }) => trainees) ?? 0;
  return Math.ceil(most / perBlock / Math.floor(pillar / square));
}

/** x of the middle of a year's pillar, between pillars for years without one. */
export function yearX({ every, pitch, pillar }: PoolLayout, year: number): number {
  return roundTo(scaleLinear([0, every], [pillar / 2, pitch + pillar / 2])(year), 1);
}
