import { getContext } from 'svelte';
import type { Language } from '../model/text/language.ts';
import type { Ledger } from '../model/ledger/ledger.ts';

/** One word of the glossary, in one language. */
export interface GlossaryEntry {
  term: string;
  explanation: string;
}

/** The words that prose itself needs. */
export interface ProseWords {
  /** After a number, for a screen reader: which kind it is. */
  kinds: { paper: string; external: string; derived: string; assumption: string };
  bounds: { 'at-least': string; 'more-than': string; about: string; exact: string };
  linkToBlock: string;
  linkToStep: string;
  critical: string;
  explain: string;
}

/** What a section is rendered with. `numbers` and `terms` collect what it uses, in order, for the page to print. */
export interface ProseContext {
  lang: Language;
  section: string;
  /** The section stands alone in somebody else's page: no links to its parts, and stories step instead of scrolling. */
  embedded: boolean;
  ledger: Ledger;
  glossary: ReadonlyMap<string, GlossaryEntry>;
  words: ProseWords;
  numbers: Set<string>;
  terms: Set<string>;
}

export const PROSE_CONTEXT = 'prose';

export function proseContext(): ProseContext {
  return getContext<ProseContext>(PROSE_CONTEXT);
}
