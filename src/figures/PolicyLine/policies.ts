import { least } from 'd3';
import type { FigureContext } from '../../model/figures/figure.ts';
import type { Words } from './definition.ts';

/** Something that the text names on the way: a law, a report, a notice. */
export interface Policy {
  id: string;
  name: string;
  /** Where it stands on the line, the first year of a span; null where we found no year. */
  year: number | null;
  /** `2021–2022`; empty without a year. */
  yearText: string;
  /** The sentence gives the year; others published it; nowhere found. */
  known: 'printed' | 'published' | 'unknown';
  at: string;
  href: string;
}

interface Source {
  id: keyof Words['names'];
  /** Ledger entries that date it. */
  claims: readonly string[];
  /** The sentence, where no entry of the paper says it. */
  locator?: string;
  /** The sentence gives the year. */
  printed?: boolean;
}

/** In the order of the text. */
const SOURCES: readonly Source[] = [
  { id: 'congress20', claims: ['congress-20'] },
  { id: 'cityOpinion', claims: ['demonstration-cities-opinion'], locator: '1:11' },
  { id: 'cityNotice', claims: ['demonstration-cities-notice'], locator: '1:11' },
  { id: 'congress19', claims: ['congress-19'] },
  { id: 'notice', claims: ['notice-2014'], printed: true },
  { id: 'villages', claims: ['villages'] },
  { id: 'ruralReport', claims: ['rural-retail-2021', 'rural-retail-2022h1'], printed: true },
  { id: 'actionPlan', claims: ['action-plan'] },
  { id: 'law', claims: ['ecommerce-law-2019'], printed: true },
  { id: 'personalData', claims: ['law-personal-information'], locator: '3.2:4' },
  { id: 'gdpr', claims: ['gdpr-2018'], locator: '4.2:4' },
  { id: 'dataSecurity', claims: ['law-data-security'], locator: '4.2:7' },
  { id: 'tradeRules', claims: ['measures-online-trading'], locator: '4.2:7' },
];

/** The policy from which the text counts. */
export const START = 'congress19';

/** @throws Error when a source has neither an entry of the paper nor a locator */
export function policiesOf({ ledger, href }: FigureContext, names: Words['names']): Policy[] {
  return SOURCES.map((source) => {
    const entries = source.claims.map((id) => ledger.get(id));
    const first = entries[0];
    const at = source.locator ?? (first?.kind === 'paper' ? first.locator : undefined);
    if (at === undefined) throw new Error(`${source.id}: expected an entry of the paper or a locator`);
    const years = entries.flatMap((entry) =>
      'year' in entry && entry.year !== null ? [parseInt(String(entry.year), 10)] : [],
    );
    return {
      id: source.id,
      name: names[source.id],
      year: years[0] ?? null,
      yearText: [...new Set(years)].join('–'),
      known: years.length === 0 ? 'unknown' : source.printed ? 'printed' : 'published',
      at: `§${at}`,
      href: href(at),
    };
  });
}

export type DatedPolicy = Policy & { year: number };

/** Those with a year, the earliest first. */
export function dated(policies: readonly Policy[]): DatedPolicy[] {
  return policies
    .flatMap((one) => (one.year === null ? [] : [{ ...one, year: one.year }]))
    .toSorted((a, b) => a.year - b.year);
}

/** How many are older than the year from which one counts, and the earliest of all. */
export function before(
  policies: readonly Policy[],
  since: number,
): { count: number; earliest: DatedPolicy | undefined } {
  const all = dated(policies);
  return { count: all.filter(({ year }) => year < since).length, earliest: least(all, ({ year }) => year) };
}
