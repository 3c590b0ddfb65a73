/** Two shops, each a field of a thousand squares; side by side where there is room, one above the other on a phone. */
export interface UpliftLayout {
  width: number;
  height: number;
  /** px from one square to the next. */
  pitch: number;
  /** Left and top of the two shops. */
  shops: readonly [Place, Place];
}

export interface Place {
  x: number;
  y: number;
}

/** One square is one visitor in a thousand. */
export const SQUARES = 1000;
export const COLUMNS = 50;

/** From the top of a shop: its name, the sum, the finding, the squares' top; then what is left under the ground. */
export const LINES = { name: 16, sum: 42, more: 92, fieldTop: 112, end: 6 } as const;

function shopHeight(pitch: number): number {
  return LINES.fieldTop + (SQUARES / COLUMNS) * pitch + LINES.end;
}

/** Where the squares of a shop stand, from its top. */
export function groundOf(pitch: number): number {
  return LINES.fieldTop + (SQUARES / COLUMNS) * pitch;
}

const WIDE_PITCH = 5.88;
const NARROW_PITCH = 5.76;
const NARROW_GAP = 26;

export const WIDE: UpliftLayout = {
  width: 624,
  height: shopHeight(WIDE_PITCH),
  pitch: WIDE_PITCH,
  shops: [
    { x: 0, y: 0 },
    { x: 330, y: 0 },
  ],
};

export const NARROW: UpliftLayout = {
  width: 288,
  height: 2 * shopHeight(NARROW_PITCH) + NARROW_GAP,
  pitch: NARROW_PITCH,
  shops: [
    { x: 0, y: 0 },
    { x: 0, y: shopHeight(NARROW_PITCH) + NARROW_GAP },
  ],
};
