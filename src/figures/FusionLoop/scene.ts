import { range } from 'd3';
import { bondShift } from '../../model/walls/runningBond.ts';
import { textWidthEm } from '../kit/textWidth.ts';

/** Where things stand in one layout of the scene, px. Groups are drawn about their lower left corner. */
export interface SceneLayout {
  width: number;
  height: number;
  textSize: number;
  hill: Placed;
  city: Placed;
  sorter: Placed;
  /** Where the dealer's cart waits, and where it stands once the sorter has its place. */
  cart: Placed;
  cartLater: Placed;
  /** The keeper of the orders; the keeper of the trees is on the hill until they meet. */
  orderKeeper: Placed;
  treeKeeperLater: Placed;
  log: { x: number; y: number };
  sizes: { x: number; y: number };
  /** Ground line and road. */
  ground: string;
  road: string;
  parcels: readonly { x: number; y: number }[];
  /** Streams of bits: plots to log, city to sizes, orders to trees, tastes to trees. */
  streams: Record<Stream, string>;
  /** The head at each stream's end. */
  heads: Record<Stream, string>;
  /** Label of what is new at each step. */
  labels: readonly Label[];
  chain: {
    digital: { x: number; y: number };
    changes: { x: number; y: number };
    arrow: string;
    brickWidth: number;
    gap: number;
  };
}

export type Stream = 'plots' | 'demand' | 'orders' | 'taste';

interface Placed {
  x: number;
  y: number;
  scale: number;
}

interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

export const WIDE: SceneLayout = {
  width: 624,
  height: 322,
  textSize: 13,
  hill: { x: 0, y: 228, scale: 1 },
  city: { x: 500, y: 228, scale: 1 },
  sorter: { x: 304, y: 228, scale: 1 },
  cart: { x: 312, y: 228, scale: 1 },
  cartLater: { x: 409, y: 228, scale: 1 },
  orderKeeper: { x: 487, y: 228, scale: 1 },
  treeKeeperLater: { x: 473, y: 228, scale: 1 },
  log: { x: 318, y: 24 },
  sizes: { x: 420, y: 24 },
  ground: 'M0 228.5H624',
  road: 'M290 233H500',
  parcels: [
    { x: 408, y: 228 },
    { x: 428, y: 228 },
    { x: 448, y: 228 },
  ],
  streams: {
    plots: 'M150 98V40H308',
    demand: 'M548 118V58H502',
    orders: 'M340 94V122H242V134',
    taste: 'M560 242H14V238',
  },
  heads: {
    plots: 'M309 35l5 5l-5 5',
    demand: 'M501 53l-5 5l5 5',
    orders: 'M237 136l5 5l5 -5',
    taste: 'M9 238l5 -5l5 5',
  },
  labels: [
    { x: 312, y: 176, anchor: 'start' },
    { x: 318, y: 16, anchor: 'start' },
    { x: 420, y: 16, anchor: 'start' },
    { x: 304, y: 172, anchor: 'start' },
    { x: 352, y: 132, anchor: 'start' },
    { x: 296, y: 260, anchor: 'start' },
  ],
  chain: {
    digital: { x: 0, y: 306 },
    changes: { x: 316, y: 306 },
    arrow: 'M290 301.5h16m-5 -5l5 5l-5 5',
    brickWidth: 16,
    gap: 10,
  },
};

export const NARROW: SceneLayout = {
  width: 288,
  height: 396,
  textSize: 12.5,
  hill: { x: 0, y: 318, scale: 0.68 },
  city: { x: 196, y: 152, scale: 0.76 },
  sorter: { x: 200, y: 318, scale: 0.88 },
  cart: { x: 206, y: 318, scale: 1 },
  cartLater: { x: 206, y: 228, scale: 1 },
  orderKeeper: { x: 187, y: 152, scale: 1 },
  treeKeeperLater: { x: 173, y: 152, scale: 1 },
  log: { x: 0, y: 24 },
  sizes: { x: 100, y: 24 },
  ground: 'M0 318.5H288M160 152.5H288',
  road: 'M270 314V156',
  parcels: [
    { x: 263, y: 240 },
    { x: 263, y: 214 },
    { x: 263, y: 188 },
  ],
  streams: {
    plots: 'M104 226V176H70V100',
    demand: 'M222 70V48H182',
    orders: 'M24 94V198',
    taste: 'M244 161H148V242',
  },
  heads: {
    plots: 'M65 99l5 -5l5 5',
    demand: 'M181 43l-5 5l5 5',
    orders: 'M19 199l5 5l5 -5',
    taste: 'M143 244l5 5l5 -5',
  },
  labels: [
    { x: 288, y: 268, anchor: 'end' },
    { x: 0, y: 16, anchor: 'start' },
    { x: 100, y: 16, anchor: 'start' },
    { x: 288, y: 256, anchor: 'end' },
    { x: 112, y: 198, anchor: 'start' },
    { x: 156, y: 184, anchor: 'start' },
  ],
  chain: { digital: { x: 0, y: 352 }, changes: { x: 0, y: 386 }, arrow: '', brickWidth: 15, gap: 12 },
};

const BRICK_PITCH = { x: 20, y: 9 };

/** Courses of the hill, from the ground up: three terraces, each four courses high. */
export const HILL_COURSES = range(12).map((i) => ({
  y: -(i + 0.5) * BRICK_PITCH.y,
  width: 280 - Math.floor(i / 4) * 80,
  offset: bondShift(i, BRICK_PITCH.x),
}));

/** Foot of each tree, and the apples that an order asks for there: columns and rows of the crown. */
export const TREES = [
  { x: 34, y: -108, ordered: [[1, 2]] },
  { x: 86, y: -108, ordered: [[3, 1]] },
  { x: 146, y: -72, ordered: [] },
  { x: 184, y: -72, ordered: [[0, 2]] },
  { x: 222, y: -36, ordered: [[3, 1]] },
  { x: 260, y: -36, ordered: [[1, 2], [2, 0]] },
] as const; // prettier-ignore

/** Squares of a crown: row by row from the top, the first and last column of each. */
const CROWN = [
  [1, 2],
  [0, 3],
  [0, 3],
  [1, 2],
] as const;
export const CROWN_SQUARE = 8;

/** Ripe apples in the crown. */
export const APPLES = [
  [1, 2],
  [3, 1],
  [0, 2],
  [2, 0],
] as const;

/** Left and top of a crown's square, from the tree's foot. */
export function crownSquare(column: number, row: number): { x: number; y: number } {
  return { x: (column - 2) * CROWN_SQUARE, y: -12 - (4 - row) * CROWN_SQUARE };
}

/** A crown's squares as one hairline path. */
export const CROWN_PATH = CROWN.flatMap(([first, last], row) =>
  Array.from({ length: last - first + 1 }, (_, i) => {
    const { x, y } = crownSquare(first + i, row);
    return squarePath(x, y, CROWN_SQUARE);
  }),
).join('');

/** Houses of the city: left, width, height. */
export const HOUSES = [
  { x: 0, width: 28, height: 72 },
  { x: 32, width: 24, height: 104 },
  { x: 60, width: 32, height: 56 },
  { x: 96, width: 26, height: 86 },
] as const;

/** Windows of all houses; every third one has somebody ordering. */
export const WINDOWS = HOUSES.flatMap((house) => {
  const columns = Math.floor((house.width - 4) / 8);
  const rows = Math.floor((house.height - 22) / 12);
  return range(columns * rows).map((i) => ({
    x: house.x + (house.width - columns * 8 + 3) / 2 + (i % columns) * 8,
    y: -house.height + 8 + Math.floor(i / columns) * 12,
  }));
}).map((at, i) => ({ ...at, orders: i % 3 === 1 }));

export function squarePath(x: number, y: number, size: number): string {
  return `M${x} ${y}h${size}v${size}h${-size}z`;
}

export interface FlowItem<Name> {
  name: Name;
  label: string;
  x: number;
}

/** Marks with their labels set one after the other. */
export function flow<Name extends string>(
  items: readonly { name: Name; label: string }[],
  from: number,
  markWidth: number,
  textSize: number,
  gap: number,
): FlowItem<Name>[] {
  let x = from;
  return items.map((item) => {
    const placed = { ...item, x };
    x += markWidth + 5 + textWidthEm(item.label) * textSize + gap;
    return placed;
  });
}
