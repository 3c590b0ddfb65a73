import { linePath, uprightsPath } from '../kit/compactPath.ts';
import type { DayCourse } from './simulation.ts';

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
  /** px from brick to brick; a course is two squares high. */
  brick: number;
  /** Hours of the day that are named under the ground. */
  hours: readonly number[];
}

export const WIDE_DAY: DayLayout = { width: 624, height: 364, columnMinutes: 12, pitch: 5.2, ground: 249, roomTop: 271, brick: 26, hours: [0, 3, 6, 9, 12, 15, 18, 21, 24] }; // prettier-ignore
export const NARROW_DAY: DayLayout = { width: 288, height: 420, columnMinutes: 30, pitch: 6, ground: 302, roomTop: 324, brick: 28, hours: [0, 6, 12, 18, 24] }; // prettier-ignore

/** Squares that fit over the ground; and under it, where a column may hang a little lower. */
export const ROWS_ABOVE = 41;
const ROWS_BELOW = 18;
/** Rows of squares in one course of bricks. */
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
  const ordersPerSquare = perRow * 60 * columnMinutes;
  const size = pitch * (1 - GAP);
  const strokes: Record<'placed' | 'gaveUp' | 'waiting', { x: number; from: number; to: number }[]> = {
    placed: [],
    gaveUp: [],
    waiting: [],
  };
  for (let first = 0; first < course.arrived.length; first += columnMinutes) {
    const x = (first / columnMinutes + 0.5) * pitch;
    const last = first + columnMinutes;
    const placed = (sum(course.placed, first, last) / ordersPerSquare) * pitch;
    const gaveUp = (sum(course.gaveUp, first, last) / ordersPerSquare) * pitch;
    const waiting = ((course.waiting[last - 1] ?? 0) / ordersPerSquare) * pitch;
    strokes.placed.push({ x, from: ground, to: ground - placed });
    strokes.gaveUp.push({ x, from: ground - placed, to: ground - placed - gaveUp });
    strokes.waiting.push({ x, from: roomTop, to: roomTop + waiting });
  }
  const minuteX = columnMinutes / pitch;
  const line = [...course.arrived.entries()].filter(([minute]) => minute % (minute < 120 ? 3 : 12) === 0);
  const seen = (name: keyof typeof strokes) =>
    uprightsPath(strokes[name].filter(({ from, to }) => Math.abs(to - from) >= 0.3));
  return {
    placed: seen('placed'),
    gaveUp: seen('gaveUp'),
    waiting: seen('waiting'),
    arrivals: linePath(
      line.map(([minute, orders]) => [minute / minuteX, ground - (orders / 60 / perRow) * pitch] as const),
    ),
    strokeWidth: round(size),
    dash: `${round(size)} ${round(pitch - size)}`,
  };
}

export interface WallRow {
  y: number;
  height: number;
  /** One dashed stroke: bricks of a course, every second course shifted by half a brick. */
  path: string;
}

/** y of a capacity; the wall ends where the picture does. */
export function wallTop({ ground, pitch }: DayLayout, capacityPerS: number, perRow: number): number {
  return round(ground - Math.min(capacityPerS / perRow, ROWS_ABOVE + 1) * pitch);
}

/** The courses of bricks between two capacities; a course that ends or begins in between is cut. */
export function layCourses(layout: DayLayout, fromPerS: number, toPerS: number, perRow: number): WallRow[] {
  const { width, ground, pitch, brick } = layout;
  const perCourse = perRow * ROWS_A_COURSE;
  const courseHeight = pitch * ROWS_A_COURSE;
  const rows: WallRow[] = [];
  const top = Math.min(toPerS / perCourse, (ROWS_ABOVE + 1) / ROWS_A_COURSE);
  for (let course = Math.floor(fromPerS / perCourse + 1e-9); course < top - 1e-9; course++) {
    const [low, high] = [Math.max(course, fromPerS / perCourse), Math.min(course + 1, top)];
    const height = (high - low) * courseHeight - 1.5;
    if (height < 0.5) continue;
    const y = round(ground - ((low + high) / 2) * courseHeight + 0.25);
    const start = course % 2 ? `M0 ${y}H${brick / 2 - 1.5}M${brick / 2} ${y}` : `M0 ${y}`;
    rows.push({ y, height: round(height), path: `${start}H${width}` });
  }
  return rows;
}

function sum(values: Float64Array, from: number, to: number): number {
  let total = 0;
  for (let i = from; i < to; i++) total += values[i] ?? 0;
  return total;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
