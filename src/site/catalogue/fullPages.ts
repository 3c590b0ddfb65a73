import { CHAPTERS } from '../../model/chapters/sections.ts';
import { LANGUAGE_TAGS, LANGUAGES, type Language } from '../../model/text/language.ts';
import { languagesOfChapter } from './pageLanguages.ts';

/** Every page that search engines should know, by its path behind the language, and the languages that have it. */
const PAGES: readonly (readonly [path: string, languages: readonly Language[]])[] = [
  ['', LANGUAGES],
  ...CHAPTERS.map((chapter) => [`${chapter.slug}/`, languagesOfChapter(chapter)] as const),
  ['figures/', LANGUAGES],
  ['data/', LANGUAGES],
  ['teach/', LANGUAGES],
  ['about/', LANGUAGES],
  ['glossary/', LANGUAGES],
];

export interface FullPage {
  /** Without the base: `zh/status/`; empty for the front door. */
  path: string;
  /** The same page by `hreflang`; the front door stands for "whatever the reader's language is". */
  alternates: { hreflang: string; path: string }[];
}

/** The front door and every page in every language: no embeds, no share pages, nothing that only says "not found". */
export function fullPages(): FullPage[] {
  const alternatesOf = (path: string, languages: readonly Language[]) => [
    ...languages.map((lang) => ({ hreflang: LANGUAGE_TAGS[lang], path: `${lang}/${path}` })),
    { hreflang: 'x-default', path: '' },
  ];
  return [
    { path: '', alternates: alternatesOf('', LANGUAGES) },
    ...PAGES.flatMap(([path, languages]) =>
      languages.map((lang) => ({ path: `${lang}/${path}`, alternates: alternatesOf(path, languages) })),
    ),
  ];
}
