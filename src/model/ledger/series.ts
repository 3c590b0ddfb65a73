import { z } from 'zod';
import { ContentError } from '../text/contentError.ts';
import { localized as inEveryLanguage } from '../text/localized.ts';
import { MAIN_LANGUAGE } from '../text/language.ts';
import type { Claim } from './ledger.ts';

/** What is written in `content/series.yaml`: the published figures that belong together, year by year. */

const series = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id in kebab-case'),
  /** What every entry of the series measures. */
  measures: inEveryLanguage(),
  /** External entries in the order of their years; where a publisher has revised a year, the last figure. */
  entries: z.array(z.string()).min(2),
  /** Figures for the same years that a later one replaced, or that were estimates at the time. */
  earlier: z.array(z.string()).default([]),
  /** Where newer years were looked for and not found; null where the newest is the last that can exist. */
  newer: inEveryLanguage().nullable().default(null),
});

export const seriesSchema = z.array(series);
export type Series = z.output<typeof series>;

const FILE = 'content/series.yaml';

/**
 * Holds every series together: known external entries with a year and one unit, in order, one value a year and
 * publisher.
 * @throws ContentError
 */
export function checkSeries(all: readonly Series[], get: (id: string) => Claim | undefined): void {
  for (const one of all) {
    const claims = one.entries.map((id) => published(one, get(id), id));
    for (const id of one.earlier) published(one, get(id), id);
    const seen = new Map<string, string>();
    let before = '';
    for (const claim of claims) {
      const publisher = claim.publisher[MAIN_LANGUAGE];
      const key = `${claim.year} ${publisher}`;
      const other = seen.get(key);
      if (other !== undefined) {
        throw new ContentError(FILE, one.id, `expected one value for ${claim.year} by ${publisher}, not ${other} and ${claim.id}`); // prettier-ignore
      }
      if (String(claim.year) < before)
        throw new ContentError(FILE, one.id, `expected ${claim.id} in the order of years`);
      if (claim.unit !== claims[0]?.unit)
        throw new ContentError(FILE, one.id, `expected ${claim.id} in ${claims[0]?.unit}, not ${claim.unit}`);
      seen.set(key, claim.id);
      before = String(claim.year);
    }
  }
}

type Published = Extract<Claim, { kind: 'external' }>;

function published({ id: series }: Series, claim: Claim | undefined, id: string): Published {
  if (claim?.kind !== 'external') throw new ContentError(FILE, series, `expected ${id} to be an external entry`);
  if (claim.year === null || claim.value === null)
    throw new ContentError(FILE, series, `expected ${id} to have a value and a year`);
  return claim;
}
