import { max } from 'd3';
import { groundSideKm, type Place } from './simulation.ts';
import { DOORS, nearest, planRound, POINTS, type Stop } from './round.ts';
import { roundTo } from '../../model/text/roundTo.ts';

/** Town and village as two windows on one scale, and under them what one parcel costs, in blocks. */
export interface MilesLayout {
  width: number;
  height: number;
  /** Side of a window, px, and where the two stand. */
  window: number;
  windowTop: number;
  windowX: readonly [town: number, village: number];
  /** px of a door where it is not drawn to scale. */
  door: number;
  /** Top of the first cost row, and from row to row. */
  rowTop: number;
  rowPitch: number;
  block: { width: number; height: number; gap: number };
}

export const WIDE: MilesLayout = {
  width: 624,
  height: 436,
  window: 288,
  windowTop: 28,
  windowX: [0, 336],
  door: 8,
  rowTop: 368,
  rowPitch: 46,
  block: { width: 29, height: 14, gap: 2 },
};

export const NARROW: MilesLayout = {
  width: 288,
  height: 330,
  window: 136,
  windowTop: 46,
  windowX: [0, 152],
  door: 6,
  rowTop: 248,
  rowPitch: 64,
  block: { width: 12, height: 10, gap: 1.5 },
};

/** How many parcels of a round the windows show. */
export const SHOWN = DOORS.length;

/** The order in which doors give way to the pick-up point: near ones and far ones mixed. */
const LEFT_ORDER = [4, 7, 1, 9, 5, 2, 8, 0, 6, 3];

export interface Ground {
  /** Doors that the courier still calls at, and those whose parcels wait at a point, in unit squares. */
  doors: Stop[];
  fetched: { door: Stop; point: Stop }[];
  points: Stop[];
  /** The closed round. */
  round: Stop[];
}

/** What a courier's next ten parcels look like. */
export function groundOf(place: Place, firms: number, pickUpShare: number): Ground {
  const left = new Set(LEFT_ORDER.slice(0, Math.round(pickUpShare * SHOWN)));
  const doors = DOORS.filter((_, i) => !left.has(i));
  const near = Math.round((place.pickUpPoints * SHOWN * firms) / place.parcels);
  const candidates = POINTS[Math.min(POINTS.length, Math.max(1, near)) - 1] ?? [];
  const fetched = DOORS.filter((_, i) => left.has(i)).map((door) => ({ door, index: nearest(door, candidates) }));
  const points = candidates.filter((_, i) => fetched.some(({ index }) => index === i));
  return {
    doors,
    points,
    fetched: fetched.flatMap(({ door, index }) => {
      const point = candidates[index];
      return point ? [{ door, point }] : [];
    }),
    round: planRound([...doors, ...points]),
  };
}

/** px under a ground for the label of its side. */
const LABEL_ROOM = 18;

/** px a kilometre, so that the larger of the grounds of unshared rounds fills its window. */
export function pixelsPerKm(layout: MilesLayout, places: readonly Place[], firms: number): number {
  return (
    (layout.window - 2 * layout.door - LABEL_ROOM) / (max(places, (place) => groundSideKm(place, firms, SHOWN)) ?? 1)
  );
}

/** A ground smaller than this part of its window is shown under a lens as well. */
const LENS_BELOW = 0.3;

export interface Square {
  x: number;
  y: number;
  side: number;
}

/** Where the ground lies in its window, and where the lens, if it needs one. */
export function placeGround(layout: MilesLayout, windowX: number, sidePx: number): { ground: Square; lens?: Square } {
  const { window, windowTop, door } = layout;
  if (sidePx >= LENS_BELOW * window) {
    const inset = (window - sidePx) / 2;
    return { ground: { x: windowX + inset, y: windowTop + inset - LABEL_ROOM / 2, side: sidePx } };
  }
  const side = window * 0.56;
  const inset = door + 4;
  return {
    ground: { x: windowX + inset * 2, y: windowTop + inset * 2, side: sidePx },
    lens: { x: windowX + window - side - inset, y: windowTop + window - side - inset - LABEL_ROOM / 2, side },
  };
}

/** A closed path through stops of the unit square. */
export function pathOf(stops: readonly Stop[], { x, y, side }: Square): string {
  if (stops.length < 2) return '';
  return `M${stops.map(([u, v]) => `${roundTo(x + u * side, 1)} ${roundTo(y + v * side, 1)}`).join('L')}Z`;
}

/** Round amounts that one block may stand for, yuan. */
const BLOCK_YUAN = [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];
const MOST_BLOCKS = 16;

/** The finest amount with which the dearest parcel fits in its row. */
export function yuanPerBlock(dearestYuan: number): number {
  return BLOCK_YUAN.find((yuan) => dearestYuan <= yuan * MOST_BLOCKS) ?? 10;
}
