import { getContext } from 'svelte';
import type { Language } from '../model/text/language.ts';
import type { ProseWords } from '../model/content/siteWords.ts';
import type { Ledger } from '../model/ledger/ledger.ts';

/** One word of the glossary, in one language. */
export interface GlossaryEntry {
  term: string;
  explanation: string;
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
