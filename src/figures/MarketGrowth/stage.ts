import { scaleBand, type ScaleBand } from 'd3';
import { BOND, courses } from './courses.ts';
import { GUESS_MAX } from './guess.ts';
import { PLACES, type Wall } from './walls.ts';

/**
 * A picture of a given size: where the ground is, how large a brick is from near and from far. From near the wall of
 * 2011 fills it, from far all years stand in it; the brick has the same shape in both.
 */
export interface Stage {
  /** px, as all that follows. */
  width: number;
  height: number;
  wide: boolean;
  groundY: number;
  /** The top edge of the wall of 2011, from near. */
  topY: number;
  /** How far up the top edge can be pulled. */
  travel: number;
  /** Where the top edge is held: the control lies there (`GuessControl.svelte` has the same shares). */
  gripX: number;
  near: Courses;
  far: Courses;
  /** From near, what lies right of the wall belongs to the ruler. */
  wallWidth: number;
  /** Left edges of the walls that stand there from far. */
  places: ScaleBand<Wall>;
  small: number;
  number: number;
  big: number;
}

/** Bricks laid in courses: from one to the next, and how many a course. */
export interface Courses {
  columns: number;
  pitchX: number;
  pitchY: number;
}

/** Sizes at which the server draws, before a browser can measure; paper and unrolled stories keep the narrow one. */
export const NARROW = { width: 360, height: 520 } as const;
export const WIDE = { width: 880, height: 720 } as const;
/** From here up bricks stand by threes near and by twos far. */
const WIDE_FROM = 600;
/** A picture that is smaller than this is laid out as if it were this large, and drawn smaller. */
const LEAST = { width: NARROW.width, height: 480 } as const;

/** Shares of the picture's height and width: where the top edge stands, how high it can be pulled, and where it is held. */
const TOP = 0.3;
const HIGHEST = 0.05;
const GRIP = 0.55;
const MARGIN = 8;
/** Above the highest wall, from far, for its number. */
const HEADROOM = 40;

/**
 * @param startBricks how many bricks the wall of 2011 has, which fills the picture from near
 * @param mostBricks of the highest wall, which just fits from far
 */
export function stageOf(width: number, height: number, startBricks: number, mostBricks: number): Stage {
  const wide = width >= WIDE_FROM;
  const [ruler, foot] = wide ? [52, 52] : [40, 46];
  const groundY = height - foot;
  const topY = height * TOP;
  const wallWidth = width - ruler;
  const columns = wide ? 3 : 2;
  const near = {
    columns,
    pitchX: wallWidth / (columns + BOND),
    pitchY: (groundY - topY) / (startBricks / columns),
  };
  const places = scaleBand<Wall>(PLACES, [MARGIN, width - MARGIN]).paddingInner(wide ? 0.05 : 0.14);
  const farColumns = wide ? 2 : 1;
  const wanted = places.bandwidth() / (farColumns + BOND);
  const fits = (groundY - HEADROOM) / courses(mostBricks, farColumns);
  const scale = Math.min(wanted / near.pitchX, fits / near.pitchY);
  return {
    width,
    height,
    wide,
    groundY,
    topY,
    travel: topY - height * HIGHEST,
    gripX: width * GRIP,
    near,
    far: { columns: farColumns, pitchX: near.pitchX * scale, pitchY: near.pitchY * scale },
    wallWidth,
    places,
    small: 15,
    number: wide ? 30 : 26,
    big: wide ? Math.min(96, width * 0.085) : 46,
  };
}

/** The size for which a picture is laid out, in its own px, in the proportion in which it is seen. */
export function sizeFor(width: number, height: number): { width: number; height: number } {
  const scale = Math.max(1, LEAST.width / width, LEAST.height / height);
  return { width: width * scale, height: height * scale };
}

/** How far the top edge has been pulled up for a guess, which may be none. */
export function pulled({ travel }: Stage, guess: number): number {
  return (guess / GUESS_MAX) * travel;
}
