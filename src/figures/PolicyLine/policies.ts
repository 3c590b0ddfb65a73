import type { FigureContext } from '../../model/figures/figure.ts';
import type { Words } from './definition.ts';

/** Something that the text names on the way: a law, a report, a notice. */
export interface Policy {
  id: string;
  name: string;
  /** Where it stands on the line, the first year of a span; null where neither the paper nor the ledger has a year. */
  year: number | null;
  /** `2021–2022`; empty without a year. */
  yearText: string;
  /** The sentence itself gives the year; otherwise it is known from elsewhere. */
  printed: boolean;
  at: string;
  href: string;
}

interface Source {
  id: keyof Words['names'];
  /** Ledger entries that date it or place it in the text. */
  claims?: readonly string[];
  /** The sentence, for what is no entry of the ledger. */
  locator?: string;
  /** The sentence gives the year. */
  printed?: boolean;
}

/** In the order of the text. What has no entry in the ledger has no year that we know. */
const SOURCES: readonly Source[] = [
  { id: 'congress20', claims: ['congress-20'] },
  { id: 'cityOpinion', locator: '1:11' },
  { id: 'cityNotice', locator: '1:11' },
  { id: 'congress19', claims: ['congress-19'] },
  { id: 'notice', claims: ['notice-2014'], printed: true },
  { id: 'villages', claims: ['villages'] },
  { id: 'ruralReport', claims: ['rural-retail-2021', 'rural-retail-2022h1'], printed: true },
  { id: 'actionPlan', claims: ['action-plan'] },
  { id: 'law', claims: ['ecommerce-law-2019'], printed: true },
  { id: 'personalData', locator: '3.2:4' },
  { id: 'gdpr', locator: '4.2:4' },
  { id: 'dataSecurity', locator: '4.2:7' },
  { id: 'tradeRules', locator: '4.2:7' },
];

/** The policy that the text gives as its example, and the one that it counts from. */
export const EXAMPLE = 'notice';
export const START = 'congress19';

/** @throws Error when a source has neither an entry of the paper nor a locator */
export function policiesOf({ ledger, href }: FigureContext, names: Words['names']): Policy[] {
  return SOURCES.map((source) => {
    const entries = (source.claims ?? []).map((id) => ledger.get(id));
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
      printed: source.printed ?? false,
      at: `§${at}`,
      href: href(at),
    };
  });
}

/** How many years the example comes before what it is an example of; 0 when it does not. */
export function yearsEarly(exampleYear: number, since: number): number {
  return Math.max(0, since - exampleYear);
}
