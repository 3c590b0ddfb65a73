/** A figure on a slide: laid out as wide as fits best, then made larger or smaller as a whole. */

interface Size {
  width: number;
  height: number;
}

/** px: the widths that a figure is tried at. Its layouts change between a phone's column and a whole page. */
export const SLIDE_LAYOUTS_PX = [480, 560, 640, 720, 800, 900, 1000, 1120, 1280, 1440] as const;

/**
 * The layout that can be shown largest.
 * @param layouts px: as wide, and as high as that makes it
 * @param room px: of the slide
 * @returns the layout and its scale
 * @throws RangeError without a layout
 */
export function bestFit(layouts: readonly Size[], room: Size): { width: number; scale: number } {
  const scaled = layouts.map(({ width, height }) => ({
    width,
    scale: Math.min(room.width / width, room.height / height),
  }));
  const best = scaled.reduce<(typeof scaled)[number] | undefined>(
    (most, one) => (most && most.scale >= one.scale ? most : one),
    undefined,
  );
  if (!best) throw new RangeError('a figure has a layout');
  return best;
}
