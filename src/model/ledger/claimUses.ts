import type { Ledger } from './ledger.ts';
import { placeholders } from '../text/fillTemplate.ts';
import { MAIN_LANGUAGE } from '../text/language.ts';
import { figureId, type SectionSource } from '../chapters/sectionSource.ts';
import { byReadingOrder } from '../chapters/sections.ts';

/** Claim id → the addresses (`2.4.p2`, `market-growth.record`, `strategy-mix`) at which it stands, in the order of the text. */
export type ClaimUses = ReadonlyMap<string, readonly string[]>;

/**
 * Where every entry is used: in the text (the same in every language) and in the figures.
 * @param figureClaims figure id → the entries that its data asked the ledger for
 */
export function claimUses(
  sections: readonly SectionSource[],
  figureClaims: ReadonlyMap<string, ReadonlySet<string>>,
): ClaimUses {
  const uses = new Map<string, Set<string>>();
  const add = (claim: string, address: string) => {
    const places = uses.get(claim) ?? new Set();
    uses.set(claim, places.add(address));
  };
  const ordered = sections.filter((one) => one.lang === MAIN_LANGUAGE).toSorted(byReadingOrder);
  for (const section of ordered) {
    for (const { of, place } of section.numbers)
      add(of, /^[a-z]\d+$/.test(place) ? `${section.section}.${place}` : place);
    for (const figure of section.figures) {
      for (const claim of figureClaims.get(figureId(figure)) ?? []) add(claim, figureId(figure));
    }
  }
  return new Map([...uses].map(([claim, places]) => [claim, [...places]]));
}

/** The same ledger, writing down which entries it is asked for. */
export function recordingLedger(ledger: Ledger, asked: Set<string>): Ledger {
  const noting =
    <Rest extends unknown[], Result>(method: (id: string, ...rest: Rest) => Result) =>
    (id: string, ...rest: Rest): Result => {
      asked.add(id);
      return method(id, ...rest);
    };
  const note = (text: string) => {
    for (const name of placeholders(text)) if (ledger.has(name)) asked.add(name);
  };
  return {
    ...ledger,
    get: noting(ledger.get),
    value: noting(ledger.value),
    format: noting(ledger.format),
    formula: noting(ledger.formula),
    fill(text, lang) {
      note(text);
      return ledger.fill(text, lang);
    },
    fillAll(text) {
      note(text[MAIN_LANGUAGE]);
      return ledger.fillAll(text);
    },
  };
}
