import type { ClaimUses } from './claimUses.ts';
import type { Ledger, Claim } from './ledger.ts';
import type { SourcePage } from './sourcePages.ts';
import { perLanguage, type Localized } from '../text/language.ts';

/** A ledger entry as `/data/claims.json` publishes it: everything we know, every language, where it is used. */
export type ClaimRecord = Omit<Claim, 'note' | 'reason' | 'page'> & {
  text: Localized;
  /** Where an external figure was seen. */
  page?: SourcePage;
  note?: Localized | null;
  reason?: Localized;
  formula?: Localized;
  used_in: readonly string[];
};

export function claimRecords(ledger: Ledger, uses: ClaimUses): ClaimRecord[] {
  return ledger.all.map((claim) => ({
    ...claim,
    page: ledger.page(claim.id),
    text: perLanguage((lang) => ledger.format(claim.id, lang)),
    ...('note' in claim && claim.note ? { note: ledger.fillAll(claim.note) } : {}),
    ...('reason' in claim ? { reason: ledger.fillAll(claim.reason) } : {}),
    ...(claim.kind === 'derived' ? { formula: perLanguage((lang) => ledger.formula(claim.id, lang) ?? '') } : {}),
    used_in: uses.get(claim.id) ?? [],
  }));
}

/** The columns of `/data/claims.csv`, the flat form: Chinese and English, whatever other languages there are. */
export const CLAIM_COLUMNS = [
  'id', 'kind', 'value', 'unit', 'bound', 'year', 'text_zh', 'text_en', 'measures_zh', 'measures_en', 'locator', 'printed',
  'named_source_zh', 'marker', 'standing', 'attribution', 'evidence', 'searched_on', 'searched_zh', 'searched_en',
  'publisher_zh', 'publisher_en', 'site_zh', 'site_en', 'origin', 'title', 'url', 'published', 'seen',
  'formula_en', 'from', 'min', 'max', 'step', 'note_zh', 'note_en', 'used_in',
] as const; // prettier-ignore

export function claimRow(record: ClaimRecord): string[] {
  const flat: Record<string, unknown> = {
    ...record,
    text_zh: record.text.zh,
    text_en: record.text.en,
    measures_zh: record.measures.zh,
    measures_en: record.measures.en,
    formula_en: record.formula?.en,
    note_zh: (record.note ?? record.reason)?.zh,
    note_en: (record.note ?? record.reason)?.en,
    used_in: record.used_in.join(' '),
    ...('named_source' in record ? { named_source_zh: (record.named_source as { zh: string } | null)?.zh } : {}),
    ...('publisher' in record
      ? { publisher_zh: (record.publisher as { zh: string }).zh, publisher_en: (record.publisher as { en: string }).en }
      : {}),
    ...('evidence' in record ? { evidence: (record.evidence as string[]).join(' ') } : {}),
    ...('searched' in record ? searchedCells(record.searched as Searched | null) : {}),
    ...(record.page && pageCells(record.page)),
    ...('derive' in record ? { from: (record.derive as { from: string[] }).from.join(' ') } : {}),
  };
  return CLAIM_COLUMNS.map((column) => {
    const value = flat[column];
    return value === null || value === undefined ? '' : String(value);
  });
}

interface Searched {
  on: string;
  places: Localized;
}

function searchedCells(searched: Searched | null): Record<string, string | undefined> {
  return { searched_on: searched?.on, searched_zh: searched?.places.zh, searched_en: searched?.places.en };
}

function pageCells({ site, origin, title, url, published, seen }: SourcePage): Record<string, string | null> {
  return { site_zh: site.zh, site_en: site.en, origin, title, url, published, seen };
}
