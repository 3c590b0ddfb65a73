import { interpolateNumber, scaleLinear } from 'd3';
import type { Brick } from './marks.ts';

/** Share of the time that one brick is on its way; the rest is the order in which they go. */
const FLIGHT = 0.3;
/** A brick that is laid comes from so far above. */
const DROP = 14;

/**
 * Laying, taking down and moving bricks, one after the other in the order of the wall.
 * @returns the bricks to draw at time t in [0, 1]; at 0 they are `from`, at 1 `to`
 */
export function bricksBetween(from: readonly Brick[], to: readonly Brick[]): (t: number) => readonly Brick[] {
  const count = Math.max(from.length, to.length);
  return (t) => {
    if (t >= 1) return to;
    const drawn: Brick[] = [];
    for (let i = 0; i < count; i++) {
      const [a, b] = [from[i], to[i]];
      // Taking down goes from the last brick to the first.
      const order = (b ? i : count - 1 - i) / count;
      const begins = order * (1 - FLIGHT);
      const part = scaleLinear([begins, begins + FLIGHT], [0, 1]).clamp(true)(t);
      if (a && b) drawn.push(mix(a, b, part));
      else if (b && part > 0) drawn.push(mix({ ...b, y: b.y - DROP }, b, part));
      else if (a && part === 0) drawn.push(a);
    }
    return drawn;
  };
}

function mix(a: Brick, b: Brick, t: number): Brick {
  return {
    x: interpolateNumber(a.x, b.x)(t),
    y: interpolateNumber(a.y, b.y)(t),
    width: interpolateNumber(a.width, b.width)(t),
    height: interpolateNumber(a.height, b.height)(t),
  };
}
