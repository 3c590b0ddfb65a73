import { easeCubicInOut, interpolateNumber, interpolateZoom, scaleLinear } from 'd3';
import type { Rectangle } from '../kit/compactPath.ts';
import { begun, bricksOf } from './courses.ts';
import { placeX, standing } from './farView.ts';
import { nearAt } from './nearView.ts';
import type { Placed } from './placed.ts';
import type { Stage } from './stage.ts';
import { claimOf, END, PUBLISHED, SAME, START, type StorySource, type Wall } from './walls.ts';

/**
 * From the second step to the third: the camera draws back from the wall, its bricks flow into the years, and the
 * paper's end moves to the year in which the ministry counts it.
 */

/** Shares of the way: drawing back, the paper's own walls, the years one after the other, the move. */
const BACK = [0, 0.36] as const;
const OWN = [0.36, 0.52] as const;
const YEARS = [0.4, 0.86] as const;
const MOVE = [0.86, 1] as const;
/** Of the time for the years, that one brick takes. */
const FLIGHT = 0.4;

const during = ([from, to]: readonly [number, number], t: number) =>
  easeCubicInOut(scaleLinear([from, to], [0, 1]).clamp(true)(t));

/** A rectangle of the near picture as the camera sees it that draws back to where the paper's end stands. */
export function drawnBack(t: number, stage: Stage, source: StorySource): (near: Rectangle) => Rectangle {
  const { width, height, groundY, near, far } = stage;
  const { camera } = nearAt(1, 0, stage, source);
  const scale = far.pitchX / near.pitchX;
  const last = width / scale;
  // At the end the wall's left edge is at the place of the paper's end, its foot on the ground.
  const to = [
    (width / 2 - placeX(stage, END)) / scale,
    groundY + camera - (groundY - height / 2) / scale,
    last,
  ] as const;
  const [x, y, seen] = interpolateZoom([width / 2, height / 2, width], [...to])(during(BACK, t));
  const k = width / seen;
  return (one) => ({
    x: (one.x - x) * k + width / 2,
    y: (one.y - y) * k + height / 2,
    width: one.width * k,
    height: one.height * k,
  });
}

/** @param t from the second step, 0, to the third, 1 */
export function bricksSteppingBack(t: number, stage: Stage, source: StorySource): Placed[] {
  const seen = drawnBack(t, stage, source);
  const { camera } = nearAt(1, 0, stage, source);
  const tower = bricksOf(claimOf(source, END).value, stage.near, 0, stage.groundY + camera).map(seen);
  const towerAt = (i: number) => tower[i % tower.length] as Rectangle;
  const placed: Placed[] = [];
  PUBLISHED.forEach((wall, order) => {
    const starts = order / PUBLISHED.length;
    const flows = scaleLinear(YEARS, [0, 1 + FLIGHT])(t) - starts;
    placed.push(...flowing(wall, wall, flows / FLIGHT, towerAt, stage, source));
  });
  const own = during(OWN, t);
  placed.push(...flowing(START, START, own * 2, towerAt, stage, source));
  const labelled = standing(END, END, stage, source);
  const moved = standing(END, SAME, stage, source);
  const moves = during(MOVE, t);
  labelled.forEach((brick, i) => {
    const from = mix(towerAt(i), brick, own);
    placed.push({ ...brick, ...mix(from, moved[i] ?? brick, moves) });
  });
  return placed;
}

/** A wall whose bricks come out of the tower one after the other; at 0 none has. */
function flowing(
  wall: Wall,
  at: Wall,
  t: number,
  from: (i: number) => Rectangle,
  stage: Stage,
  source: StorySource,
): Placed[] {
  if (t <= 0) return [];
  const bricks = standing(wall, at, stage, source);
  const count = begun(claimOf(source, wall).value);
  return bricks.flatMap((brick, i) => {
    const own = Math.min(1, Math.max(0, t * 1.5 - (i / count) * 0.5));
    return own > 0 ? [{ ...brick, ...mix(from(i), brick, easeCubicInOut(own)) }] : [];
  });
}

export function mix(a: Rectangle, b: Rectangle, t: number): Rectangle {
  const between = (key: keyof Rectangle) => interpolateNumber(a[key], b[key])(t);
  return { x: between('x'), y: between('y'), width: between('width'), height: between('height') };
}
