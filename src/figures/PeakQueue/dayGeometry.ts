import { line, range, scaleLinear, sum } from 'd3';
import { uprightsPath } from '../kit/compactPath.ts';
import type { DayCourse } from './simulation.ts';
import { roundTo } from '../../model/text/roundTo.ts';

/** The sale day as squares over and under a ground line. One square is the same number of orders everywhere. */
export interface DayLayout {
  width: number;
  height: number;
  /** Minutes of the day in one column of squares. */
  columnMinutes: number;
  /** From one square to the next, px. */
  pitch: number;
  /** y of the ground: orders stand on it. */
  ground: number;
  /** y under which those who wait hang. */
  roomTop: number;
  /** Hours from one that is named under the ground to the next. */
  hourStep: number;
}

export const WIDE_DAY: DayLayout = { width: 624, height: 364, columnMinutes: 12, pitch: 5.2, ground: 249, roomTop: 271, hourStep: 3 }; // prettier-ignore
export const NARROW_DAY: DayLayout = { width: 288, height: 420, columnMinutes: 30, pitch: 6, ground: 302, roomTop: 324, hourStep: 6 }; // prettier-ignore

/** Squares that fit over the ground; and under it, where a column may hang a little lower. */
export const ROWS_ABOVE = 41;
const ROWS_BELOW = 18;
/** Rows of squares in one course of the wall. */
const ROWS_A_COURSE = 2;
const GAP = 0.2;

/** Round numbers of orders a second that one row of squares may stand for. */
const RATES = [2.5, 5, 10, 20, 40, 80];

/** The finest scale on which both the highest flow and the longest queue fit. */
export function orderRatePerRow(highestPerS: number, mostWaiting: number): number {
  const fits = (rate: number) => highestPerS <= rate * ROWS_ABOVE && mostWaiting <= rate * 12 * 60 * ROWS_BELOW;
  return RATES.find(fits) ?? 80;
}

export interface DayDrawing {
  /** Paths of one dashed upright stroke a column: each dash is a square, the last one cut. */
  placed: string;
  gaveUp: string;
  waiting: string;
  /** The flow of those who come, as a line over the squares. */
  arrivals: string;
  strokeWidth: number;
  /** Dash and gap. */
  dash: string;
}

/**
 * @param course the day by minutes
 * @param perRow orders a second that one row of squares stands for
 */
export function drawDay(layout: DayLayout, course: DayCourse, perRow: number): DayDrawing {
  const { columnMinutes, pitch, ground, roomTop } = layout;
  /** Orders of one column to px. */
  const high = scaleLinear([0, perRow * 60 * columnMinutes], [0, pitch]);
  const size = pitch * (1 - GAP);
  const strokes: Record<'placed' | 'gaveUp' | 'waiting', { x: number; from: number; to: number }[]> = {
    placed: [],
    gaveUp: [],
    waiting: [],
  };
  for (let first = 0; first < course.arrived.length; first += columnMinutes) {
    const x = (first / columnMinutes + 0.5) * pitch;
    const last = first + columnMinutes;
    const placed = high(sum(course.placed.subarray(first, last)));
    const gaveUp = high(sum(course.gaveUp.subarray(first, last)));
    const waiting = high(course.waiting[last - 1] ?? 0);
    strokes.placed.push({ x, from: ground, to: ground - placed });
    strokes.gaveUp.push({ x, from: ground - placed, to: ground - placed - gaveUp });
    strokes.waiting.push({ x, from: roomTop, to: roomTop + waiting });
  }
  // Of every fourth minute while the flow changes fast, then of every twentieth.
  const minutes = [...range(0, 120, 4), ...range(120, course.arrived.length, 20)];
  const minuteX = scaleLinear([0, columnMinutes], [0, pitch]);
  const flowY = scaleLinear([0, perRow * 60], [ground, ground - pitch]);
  const arrivals = line<number>(
    (minute) => minuteX(minute),
    (minute) => flowY(course.arrived[minute] ?? 0),
  ).digits(1);
  const seen = (name: keyof typeof strokes) =>
    uprightsPath(strokes[name].filter(({ from, to }) => Math.abs(to - from) >= 0.3));
  return {
    placed: seen('placed'),
    gaveUp: seen('gaveUp'),
    waiting: seen('waiting'),
    arrivals: arrivals(minutes) ?? '',
    strokeWidth: roundTo(size, 1),
    dash: `${roundTo(size, 1)} ${roundTo(pitch - size, 1)}`,
  };
}

export interface WallRow {
  y: number;
  height: number;
  /** One stroke across the picture. */
  path: string;
}

/** y of a capacity; the wall ends where the picture does. */
export function wallTop({ ground, pitch }: DayLayout, capacityPerS: number, perRow: number): number {
  return roundTo(ground - Math.min(capacityPerS / perRow, ROWS_ABOVE + 1) * pitch, 1);
}

/** The courses of the wall between two capacities; a course that ends or begins in between is cut. */
export function layCourses(layout: DayLayout, fromPerS: number, toPerS: number, perRow: number): WallRow[] {
  const { width, ground, pitch } = layout;
  const perCourse = perRow * ROWS_A_COURSE;
  const courseHeight = pitch * ROWS_A_COURSE;
  const rows: WallRow[] = [];
  const top = Math.min(toPerS / perCourse, (ROWS_ABOVE + 1) / ROWS_A_COURSE);
  for (let course = Math.floor(fromPerS / perCourse + 1e-9); course < top - 1e-9; course++) {
    const [low, high] = [Math.max(course, fromPerS / perCourse), Math.min(course + 1, top)];
    const height = (high - low) * courseHeight - 1.5;
    if (height < 0.5) continue;
    const y = roundTo(ground - ((low + high) / 2) * courseHeight + 0.25, 1);
    rows.push({ y, height: roundTo(height, 1), path: `M0 ${y}H${width}` });
  }
  return rows;
}

/** Hours that are named under the ground. */
export function namedHours({ hourStep }: DayLayout): number[] {
  return range(0, 24 + hourStep, hourStep);
}
