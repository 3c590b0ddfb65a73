import { LANGUAGE_TAGS, LANGUAGES } from '../../model/text/language.ts';
import { CHAPTERS } from '../../model/chapters/sections.ts';

/** Paths behind the language of every page that search engines should know; each exists in both languages. */
const PATHS = ['', ...CHAPTERS.map(({ slug }) => `${slug}/`), 'figures/', 'data/', 'teach/'] as const;

export interface FullPage {
  /** Without the base: `zh/status/`; empty for the front door. */
  path: string;
  /** The same page by `hreflang`; the front door stands for "whatever the reader's language is". */
  alternates: { hreflang: string; path: string }[];
}

/** The front door and every page in both languages: no embeds, no share pages, nothing that only says "not found". */
export function fullPages(): FullPage[] {
  const alternatesOf = (path: string) => [
    ...LANGUAGES.map((lang) => ({ hreflang: LANGUAGE_TAGS[lang], path: `${lang}/${path}` })),
    { hreflang: 'x-default', path: '' },
  ];
  return [
    { path: '', alternates: alternatesOf('') },
    ...PATHS.flatMap((path) => LANGUAGES.map((lang) => ({ path: `${lang}/${path}`, alternates: alternatesOf(path) }))),
  ];
}
