import { roundTo } from '../../model/text/roundTo.ts';

/**
 * SVG paths in steps from one point to the next, in tenths of a px, which is less than anybody sees. Even spaces become
 * equal steps, and what repeats weighs little in a page.
 */

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Closed boxes as one path. */
export function rectanglesPath(rectangles: readonly Rectangle[]): string {
  let [x, y] = [0, 0];
  return rectangles
    .map((one, i) => {
      const [left, top, width, height] = [tenths(one.x), tenths(one.y), tenths(one.width), tenths(one.height)];
      const start = `${i === 0 ? 'M' : 'm'}${(left - x) / 10} ${(top - y) / 10}`;
      [x, y] = [left, top];
      return `${start}h${width / 10}v${height / 10}h${-width / 10}z`;
    })
    .join('');
}

/** Upright strokes as one path; each begins its dashes anew. */
export function uprightsPath(strokes: readonly { x: number; from: number; to: number }[]): string {
  let [x, y] = [0, 0];
  return strokes
    .map((stroke, i) => {
      const [at, from, to] = [tenths(stroke.x), tenths(stroke.from), tenths(stroke.to)];
      const start = `${i === 0 ? 'M' : 'm'}${(at - x) / 10} ${(from - y) / 10}`;
      [x, y] = [at, to];
      return `${start}v${(to - from) / 10}`;
    })
    .join('');
}

/** A number for an attribute. */
export function roundPx(value: number): number {
  return roundTo(value, 2);
}

/** A length of dashes, finer: over a long row its error adds up. */
export function roundDash(value: number): number {
  return roundTo(value, 4);
}

/** Whole tenths: steps between them add up exactly. */
function tenths(value: number): number {
  return Math.round(value * 10);
}
