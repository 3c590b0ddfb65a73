import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './cslJson.ts';
import { citedItem, type CitationFacts, type CitedView } from './facts.ts';
import { gbt7714 } from './gbt7714.ts';
import { ris } from './ris.ts';

/** The forms of citation, in the order in which they are offered. Their names are in `share.formats`. */
export const CITATION_FORMATS = ['gbt-2025', 'gbt-2015', 'apa', 'bibtex', 'ris', 'csl'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** Those that are files for reference managers; the others are text to copy. */
export const CITATION_FILES: Partial<Record<CitationFormat, { extension: string; mediaType: string }>> = {
  bibtex: { extension: 'bib', mediaType: 'application/x-bibtex' },
  ris: { extension: 'ris', mediaType: 'application/x-research-info-systems' },
  csl: { extension: 'json', mediaType: 'application/vnd.citationstyles.csl+json' },
};

/** A citation of one view in one form. Needs nothing but its arguments, so that it runs in the build and in the page. */
export function cite(format: CitationFormat, facts: CitationFacts, view: CitedView): string {
  const item = citedItem(facts, view);
  switch (format) {
    case 'gbt-2025':
      return gbt7714(item, 2025);
    case 'gbt-2015':
      return gbt7714(item, 2015);
    case 'apa':
      return apa(item);
    case 'bibtex':
      return bibtex(item);
    case 'ris':
      return ris(item);
    case 'csl':
      return cslJson(item);
  }
}
