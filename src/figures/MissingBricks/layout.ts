import type { WallSize } from './missingWall.ts';

/** Wide: three gaps a course. Narrow (a phone): two, so that a label keeps its size and a finger finds its brick. */
export type Layout = 'wide' | 'narrow';

export const MORTAR_PX = 6;

/** The grid of buttons in Wall.svelte says the same in CSS. */
export const SIZES: Record<Layout, WallSize> = {
  wide: { columns: 3, mortarPercent: 1.2, courseHeightPx: 58, mortarPx: MORTAR_PX },
  narrow: { columns: 2, mortarPercent: 1.8, courseHeightPx: 58, mortarPx: MORTAR_PX },
};

/** Above the wall: its name and how many bricks it lacks, beside each other or one under the other. */
export const HEADER_PX: Record<Layout, number> = { wide: 30, narrow: 48 };
/** Under the gaps: a low course of standing bricks, then the ground. */
export const FOOTING_PX = 12;
export const GROUND_PX = MORTAR_PX + FOOTING_PX + 6;

/** How wide a line of a label may be: what the narrowest brick (a phone of 320 px) holds. */
export const LABEL_EM = 7.4;
