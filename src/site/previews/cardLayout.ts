/** Where things stand on a preview picture, px. */
export const CARD = { width: 1200, height: 630, marginX: 64, top: 58 } as const;

/** The line that everything stands on, and the course of bits and bricks along the lower edge. */
export const GROUND_Y = 556;
export const COURSE = { y: 612, height: 18 } as const;

/** The site's mark and name. */
export const FOOT = { y: 574, markPx: 30, namePx: 26 } as const;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Title beside the figure, or above one that is more than twice as wide as high. */
export type Arrangement = 'beside' | 'above';

export function arrangementOf({ width, height }: Pick<Box, 'width' | 'height'>): Arrangement {
  return width > 2 * height ? 'above' : 'beside';
}

/** The place of the title's lines, and how large they may be: the first size at which they fit. */
export const TITLE = {
  beside: { x: CARD.marginX, y: 112, width: 404, sizes: [58, 54, 50, 46, 42, 38], lines: 6, height: 396 },
  above: { x: CARD.marginX, y: 108, width: 1072, sizes: [56, 52, 48, 44, 40, 36], lines: 3, height: 130 },
  section: { x: CARD.marginX, y: 136, width: 1072, sizes: [88, 80, 72, 64, 58], lines: 3, height: 212 },
  site: { x: CARD.marginX, y: 96, width: 620, sizes: [136, 120, 104, 92, 84], lines: 2, height: 260 },
} as const;

/** The room of a figure in each arrangement. */
export const FIGURE: Record<Arrangement, Box> = {
  beside: { x: 512, y: 58, width: 624, height: 528 },
  above: { x: CARD.marginX, y: 240, width: 1072, height: 316 },
};

export const LINE_HEIGHT = { zh: 1.3, en: 1.14 } as const;

/** The figure as large as its room lets it be, at the left and, beside a title, in the middle of the height. */
export function placeFigure(size: Pick<Box, 'width' | 'height'>): Box & { scale: number } {
  const arrangement = arrangementOf(size);
  const room = FIGURE[arrangement];
  const scale = Math.min(room.width / size.width, room.height / size.height);
  const [width, height] = [size.width * scale, size.height * scale];
  return {
    x: arrangement === 'beside' ? room.x + (room.width - width) : room.x,
    y: room.y + (room.height - height) / 2,
    width,
    height,
    scale,
  };
}
