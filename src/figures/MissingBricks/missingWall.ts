import { range } from 'd3';
import { bondShift } from '../../model/walls/runningBond.ts';

/**
 * A wall of gaps in running bond, read like a page: the first symptom is the first gap of the top course.
 * Every course is half a brick longer than its gaps; a standing half brick (a closer) fills the end, right in even
 * courses and left in odd ones, so that the wall has straight sides.
 * Across, everything is in per cent of the wall's width, so that text keeps its size when the wall grows;
 * down, in px.
 */

export interface WallSize {
  /** Gaps a course. */
  columns: number;
  /** Mortar between two bricks, in per cent of the wall's width. */
  mortarPercent: number;
  courseHeightPx: number;
  mortarPx: number;
}

export interface Place {
  /** Left edge and width in per cent; top edge and height in px, from the top of the wall. */
  x: number;
  width: number;
  y: number;
  height: number;
}

export interface MissingWallShape {
  gaps: Place[];
  closers: Place[];
  heightPx: number;
}

export function shapeMissingWall(count: number, size: WallSize): MissingWallShape {
  const { columns, mortarPercent, courseHeightPx: height, mortarPx } = size;
  const pitch = (100 + mortarPercent) / (columns + 0.5);
  const courses = Math.ceil(count / columns);
  const top = (course: number) => course * (height + mortarPx);
  const gaps = range(count).map((i) => {
    const course = Math.floor(i / columns);
    return {
      x: (i % columns) * pitch + bondShift(course, pitch),
      width: pitch - mortarPercent,
      y: top(course),
      height,
    };
  });
  const closers = range(courses)
    .map((course) => ({
      x: bondShift(course, pitch) > 0 ? 0 : columns * pitch,
      width: pitch / 2 - mortarPercent,
      y: top(course),
      height,
    }))
    .filter((_, course) => course % 2 === 1 || (course + 1) * columns <= count);
  return { gaps, closers, heightPx: Math.max(0, top(courses) - mortarPx) };
}

/**
 * The low course under the gaps, standing bricks laid so that no joint meets a joint of the course above. It says
 * nothing, it carries.
 */
export function footingOf(count: number, { columns, mortarPercent }: WallSize): Pick<Place, 'x' | 'width'>[] {
  const pitch = (100 + mortarPercent) / (columns + 0.5);
  const half = pitch / 2 - mortarPercent;
  const wholeFirst = Math.ceil(count / columns) % 2 === 0;
  const wholes = range(columns).map((i) => ({
    x: i * pitch + (wholeFirst ? 0 : pitch / 2),
    width: pitch - mortarPercent,
  }));
  return wholeFirst ? [...wholes, { x: columns * pitch, width: half }] : [{ x: 0, width: half }, ...wholes];
}
