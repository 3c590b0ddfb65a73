/** Columns that embeds stand in, as hosts really have them. */

/** px: on a phone, in Moodle's text area and its page. */
export const PHONE_WIDTHS_PX = [340, 374] as const;
/** px: a blog's column, Moodle's text area (750) and page (784), and what is a little wider. */
export const COLUMN_WIDTHS_PX = [640, 750, 784, 830] as const;
/** px: narrower is a phone. */
const NARROWEST_COLUMN_PX = 480;

export type WidthRange = 'phone' | 'column';
/** px: the highest in each range of widths. */
export type Heights = Readonly<Record<WidthRange, number>>;

export const rangeOf = (widthPx: number): WidthRange => (widthPx < NARROWEST_COLUMN_PX ? 'phone' : 'column');

/** px: the widths of a range, from the narrowest to the widest. */
export function widthsOf(range: WidthRange): readonly [from: number, to: number] {
  return range === 'phone' ? [PHONE_WIDTHS_PX[0], PHONE_WIDTHS_PX[1]] : [COLUMN_WIDTHS_PX[0], COLUMN_WIDTHS_PX[3]];
}
