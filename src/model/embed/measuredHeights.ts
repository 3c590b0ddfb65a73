import type { Language } from '../text/language.ts';
import type { SharedThing } from '../links/thingAddresses.ts';
import measured from './heights.json' with { type: 'json' };
import type { Heights } from './widthRanges.ts';

/** By `f.market-growth` or `s.2.4`, and language. */
type MeasuredHeights = Readonly<Record<string, Readonly<Partial<Record<string, Heights>>>>>;

const ALL: MeasuredHeights = measured;

/**
 * How high an embed is, by measurement: `npm run measure:heights` opens each in the states of its figures and in columns
 * that hosts really have, and keeps the highest.
 * @returns undefined for what was not measured yet: a figure just made, a language just added
 */
export function measuredHeights({ kind, id }: SharedThing, lang: Language): Heights | undefined {
  return ALL[`${kind}.${id}`]?.[lang];
}
