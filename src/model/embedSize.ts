import type { SharedThing } from './addresses.ts';

/** px: what a frame is given where the host does not listen to the embed's own height. A section scrolls inside it. */
const FRAME_HEIGHT_PX: Record<SharedThing['kind'], number> = { f: 720, s: 900 };

/** px, the `width` that an oEmbed answer must name; the frame itself takes the host's column. */
export const FRAME_WIDTH_PX = 800;

export function frameHeightPx({ kind }: SharedThing): number {
  return FRAME_HEIGHT_PX[kind];
}
