import { rectanglesPath, type Rectangle } from '../kit/compactPath.ts';
import type { BrickMark, Tone } from './marks.ts';
import type { Stage } from './stage.ts';
import type { Wall } from './walls.ts';

/** A brick where it is drawn: the same one from the first step to the last. */
export interface Placed extends Rectangle {
  wall: Wall;
  /** Which of its wall, from 0. */
  index: number;
  tone: Tone;
  opacity: number;
}

/** Steps of opacity: bricks that fade at about the same time share a path. */
const SHADES = 12;

/** What lies over what: the paper's end over the published wall on whose place it stands. */
const LAYERS: readonly Tone[] = ['external', 'paper', 'guess'];

/**
 * Bricks that look alike as one path; what the picture does not show is left out.
 * Hundreds of elements would cost a phone its frames.
 */
export function bundled(bricks: readonly Placed[], stage: Stage): BrickMark[] {
  const alike = new Map<string, { tone: Tone; opacity: number; bricks: Rectangle[] }>();
  for (const { tone, opacity, x, y, width, height } of bricks) {
    const shade = Math.round(opacity * SHADES) / SHADES;
    const seen = shade > 0 && y < stage.height && y + height > 0 && x < stage.width && x + width > 0;
    if (!seen) continue;
    const key = `${tone} ${shade}`;
    const bundle = alike.get(key) ?? { tone, opacity: shade, bricks: [] };
    // Cut at the foot, so that a saved picture is no higher than what is seen.
    bundle.bricks.push({ x, y, width, height: Math.min(height, stage.height - y) });
    alike.set(key, bundle);
  }
  const inOrder = [...alike.values()].sort((a, b) => LAYERS.indexOf(a.tone) - LAYERS.indexOf(b.tone));
  return inOrder.map((bundle) => ({
    tone: bundle.tone,
    opacity: bundle.opacity,
    d: rectanglesPath(bundle.bricks),
  }));
}
