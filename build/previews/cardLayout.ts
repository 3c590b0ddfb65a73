import type { Script } from '../../src/model/text/language.ts';

/** Where things stand on a preview picture, px. */
export const CARD = { width: 1200, height: 630, marginX: 64 } as const;

/** The line that everything stands on, and the course of bits and bricks along the lower edge. */
export const GROUND_Y = 548;
export const COURSE = { y: 616, height: 14, bricksFrom: 640 } as const;

/** The site's mark and name. */
export const FOOT = { y: 570, markPx: 30, namePx: 26 } as const;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Title beside the figure, above one that is more than twice as wide as high, or alone. */
export type Arrangement = 'beside' | 'above' | 'section' | 'site';

export function arrangementOf({ width, height }: Pick<Box, 'width' | 'height'>): 'beside' | 'above' {
  return width > 2 * height ? 'above' : 'beside';
}

interface TitlePlace extends Box {
  /** From the largest; a smaller one is taken where it breaks better. */
  sizes: readonly number[];
  lines: number;
}

export const TITLE: Record<Arrangement, TitlePlace> = {
  beside: { x: CARD.marginX, y: 110, width: 408, height: 420, sizes: [58, 54, 50, 46, 42, 38], lines: 6 },
  above: { x: CARD.marginX, y: 104, width: 1072, height: 132, sizes: [60, 56, 52, 48, 44, 40, 36], lines: 3 },
  section: { x: CARD.marginX, y: 124, width: 1072, height: 212, sizes: [88, 80, 72, 66, 60], lines: 3 },
  site: { x: CARD.marginX, y: 84, width: 540, height: 260, sizes: [128, 112, 100, 92, 84], lines: 3 },
};

export const LINE_HEIGHT: Record<Script, number> = { han: 1.3, latin: 1.14 };

/**
 * The figure as large as its room lets it be: at the right edge beside a title, in the middle of the height; under a
 * title at the left.
 * @param titleHeight what the title takes
 */
export function placeFigure(size: Pick<Box, 'width' | 'height'>, titleHeight: number): Box & { scale: number } {
  const beside = arrangementOf(size) === 'beside';
  const top = beside ? 54 : TITLE.above.y + titleHeight + 34;
  const room = beside
    ? { x: 512, y: top, width: CARD.width - CARD.marginX - 512, height: 588 - top }
    : { x: CARD.marginX, y: top, width: CARD.width - 2 * CARD.marginX, height: 556 - top };
  const scale = Math.min(room.width / size.width, room.height / size.height);
  const [width, height] = [size.width * scale, size.height * scale];
  const spare = { x: room.width - width, y: room.height - height };
  return { x: room.x + (beside ? spare.x : 0), y: room.y + spare.y / 2, width, height, scale };
}
