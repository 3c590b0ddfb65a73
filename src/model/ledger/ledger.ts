import type { ClaimEntry } from './claim.ts';
import type { Unit } from './units.ts';
import { ContentError } from '../text/contentError.ts';
import { derive, formula } from './derive.ts';
import { fillTemplate, placeholders } from '../text/fillTemplate.ts';
import { formatQuantity, type FormatOptions } from './formatQuantity.ts';
import { perLanguage, type Language, type Localized } from '../text/language.ts';
import { checkSeries, type Series } from './series.ts';
import { pagesById, type SourcePage } from './sourcePages.ts';
import { checkVerdict } from './verdicts.ts';

const FILE = 'content/claims.yaml';

/** An entry with its number worked out: derived ones computed by code, the others as written. */
export type Claim = ClaimEntry & {
  /** In `unit`; null for an entry that dates or names something. */
  value: number | null;
  unit: Unit | null;
  bound: 'exact' | 'at-least' | 'more-than' | 'about';
};

export interface Ledger {
  all: readonly Claim[];
  /** @throws ContentError for an id that the ledger does not have */
  get(id: string): Claim;
  has(id: string): boolean;
  /** The number alone, in `unit`. @throws ContentError if there is none */
  value(id: string): number;
  /** The number as the reader sees it: `42.30万亿元`. */
  format(id: string, lang: Language, options?: FormatOptions): string;
  /** The page on which an external entry was seen; undefined for other kinds. */
  page(id: string): SourcePage | undefined;
  /** Published figures year by year. */
  series: readonly Series[];
  /** The entries of a series in the order of their years. @throws ContentError for an id that no series has */
  seriesEntries(id: string): readonly string[];
  /** The formula of a derived entry as the reader sees it; undefined for other kinds. */
  formula(id: string, lang: Language): string | undefined;
  /** A text whose `{claim-id}` places are filled with formatted numbers. */
  fill(text: string, lang: Language): string;
  fillAll(text: Localized): Localized;
}

export interface LedgerSource {
  entries: readonly ClaimEntry[];
  pages?: readonly SourcePage[];
  series?: readonly Series[];
  /** Where an entry is written, for messages. */
  fileOf?: (id: string) => string;
}

/**
 * Builds the ledger from its entries, pages and series.
 * @throws ContentError for double ids, unknown ids, verdicts without their evidence, series that do not hold, circles
 */
export function buildLedger({ entries, pages = [], series = [], fileOf = () => FILE }: LedgerSource): Ledger {
  const pageOf = pagesById(pages);
  const byId = new Map<string, ClaimEntry>();
  for (const entry of entries) {
    if (byId.has(entry.id)) throw new ContentError(fileOf(entry.id), entry.id, 'expected each id once');
    byId.set(entry.id, entry);
  }
  for (const entry of entries)
    for (const former of 'was' in entry ? entry.was : [])
      if (byId.has(former)) throw new ContentError(fileOf(entry.id), entry.id, `was: ${former} is in use`);
  const resolved = new Map<string, Claim>();
  const resolving = new Set<string>();

  function get(id: string): Claim {
    const done = resolved.get(id);
    if (done) return done;
    const entry = byId.get(id);
    if (!entry) throw new ContentError(FILE, id, 'no such entry; expected an id of the ledger');
    if (resolving.has(id)) throw new ContentError(fileOf(id), id, 'is derived from itself');
    resolving.add(id);
    const claim: Claim =
      entry.kind === 'derived'
        ? { ...entry, value: deriveEntry(entry), bound: 'exact' }
        : entry.kind === 'assumption'
          ? { ...entry, bound: 'exact' }
          : entry;
    resolving.delete(id);
    resolved.set(id, claim);
    return claim;
  }

  function deriveEntry(entry: Extract<ClaimEntry, { kind: 'derived' }>): number {
    const inputs = entry.derive.from.map((from) => inTrillion(get(from), entry.id));
    try {
      const result = derive(entry.derive.op, inputs, entry.derive.years);
      return entry.unit === 'billion-yuan' ? result * 1000 : result;
    } catch (error) {
      throw new ContentError(fileOf(entry.id), entry.id, error instanceof Error ? error.message : String(error));
    }
  }

  const ledger: Ledger = {
    all: entries.map((entry) => get(entry.id)),
    get,
    has: (id) => byId.has(id),
    value(id) {
      const { value } = get(id);
      if (value === null) throw new ContentError(FILE, id, 'expected an entry with a value');
      return value;
    },
    format(id, lang, options) {
      const claim = get(id);
      if (claim.value === null || claim.unit === null) return claim.measures[lang];
      return formatQuantity({ value: claim.value, unit: claim.unit, decimals: claim.decimals }, lang, options);
    },
    page(id) {
      const claim = get(id);
      return claim.kind === 'external' ? pageOf.get(claim.page) : undefined;
    },
    series,
    seriesEntries(id) {
      const one = series.find((candidate) => candidate.id === id);
      if (!one) throw new ContentError('content/series.yaml', id, 'no such series');
      return one.entries;
    },
    formula(id, lang) {
      const claim = get(id);
      if (claim.kind !== 'derived') return undefined;
      const [a = '', b = ''] = claim.derive.from.map((from) => ledger.format(from, lang));
      return formula(claim.derive.op, a, b, claim.derive.years);
    },
    fill(text, lang) {
      const claims = placeholders(text).filter((name) => byId.has(name));
      return fillTemplate(text, Object.fromEntries(claims.map((id) => [id, ledger.format(id, lang)])));
    },
    fillAll: (text) => perLanguage((lang) => ledger.fill(text[lang], lang)),
  };
  const known = (id: string) => (byId.has(id) ? get(id) : undefined);
  for (const claim of ledger.all) {
    if (claim.kind === 'paper') checkVerdict(claim, known);
    if (claim.kind === 'external' && !pageOf.has(claim.page))
      throw new ContentError(FILE, claim.id, `expected a page of content/pages.yaml, not ${claim.page}`);
    if (claim.kind !== 'derived' && (claim.value === null) !== (claim.unit === null))
      throw new ContentError(FILE, claim.id, 'expected a value with a unit, or neither');
  }
  checkSeries(series, known);
  return ledger;
}

/** Money in one unit, so that entries printed in billions can meet entries printed in trillions. */
function inTrillion(claim: Claim, askedBy: string): number {
  if (claim.value === null) throw new ContentError(FILE, askedBy, `expected ${claim.id} to have a value`);
  return claim.unit === 'billion-yuan' ? claim.value / 1000 : claim.value;
}
