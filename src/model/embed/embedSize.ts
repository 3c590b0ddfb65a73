import type { SharedThing } from '../links/addresses.ts';
import { rangeOf, type Heights } from './widthRanges.ts';

/** px: what a frame is given that was not measured, and in a host's answer to a pasted link, where a section scrolls inside it. */
const FRAME_HEIGHT_PX: Record<SharedThing['kind'], number> = { f: 720, s: 900, q: 560 };

/** px, the `width` that an oEmbed answer must name; the frame itself takes the host's column. */
export const FRAME_WIDTH_PX = 800;

export function frameHeightPx({ kind }: SharedThing): number {
  return FRAME_HEIGHT_PX[kind];
}

/** px: other devices set the same text a little higher, so a measured height gets this much room at most. */
const ROOM_PX = 10;

/** What is asked of the host for an embed that was measured: whole tens, upwards. */
export function roomyHeightPx(measuredPx: number): number {
  return Math.ceil(measuredPx / ROOM_PX) * ROOM_PX;
}

/**
 * px: what the code asks for, so that nothing scrolls twice: the highest of what the embed told and of what was measured
 * of it, in all its steps, in columns of that range.
 * @param heights undefined for what was not measured
 */
export function askedHeightPx(toldPx: number, heights: Heights | undefined, widthPx: number): number {
  return roomyHeightPx(Math.max(toldPx, heights?.[rangeOf(widthPx)] ?? 0));
}

/** px: of a slide of 16:9, so wide. */
export const slideHeightPx = (widthPx: number): number => Math.round((widthPx * 9) / 16);
