import languages from '../../../content/languages.json' with { type: 'json' };

/**
 * The languages of the site; none is a translation of another. JSON, so that the code of pages has them without a parser
 * and types know their names; `checks/languageFiles.ts` says what a mistake in it is.
 */
export type Language = keyof typeof languages;

/** In the order in which they are offered. */
export const LANGUAGES = Object.keys(languages) as readonly Language[];

/** That of the paper: its sections are whole, others follow them, and what stands behind no language speaks it first. */
export const MAIN_LANGUAGE = 'zh' satisfies Language;

/** What faces, line breaks and punctuation hang on. */
export const SCRIPTS = ['han', 'latin'] as const;
export type Script = (typeof SCRIPTS)[number];

interface LanguageFacts {
  /** As it calls itself. */
  name: string;
  /** "Read this page in …", in this language. */
  readHere: string;
  /** BCP 47, for `lang` and `hreflang`. */
  tag: string;
  script: string;
  /** BCP 47 with a region, for how days are written. */
  dates: string;
  /** With a region, as Open Graph wants it. */
  openGraph: string;
  /** What LaTeX's languages call it. */
  latex: string;
  /** The language that says what is not there in this one yet. A language without this is whole. */
  standIn?: string;
}

const FACTS: Record<Language, LanguageFacts> = languages;

/** The same thing said in every language. */
export type Localized<Said = string> = Record<Language, Said>;

export function factsOf(lang: Language): LanguageFacts {
  return FACTS[lang];
}

export function scriptOf(lang: Language): Script {
  return FACTS[lang].script === 'han' ? 'han' : 'latin';
}

export function perLanguage<Value>(value: (lang: Language) => Value): Record<Language, Value> {
  return Object.fromEntries(LANGUAGES.map((lang) => [lang, value(lang)])) as Record<Language, Value>;
}

/** BCP 47 tags for `lang` and `hreflang`. */
export const LANGUAGE_TAGS: Localized = perLanguage((lang) => FACTS[lang].tag);

export function isLanguage(value: string | undefined): value is Language {
  return value !== undefined && Object.hasOwn(languages, value);
}

/** The language that says what this one does not say yet; undefined for one that is whole. */
export function standInOf(lang: Language): Language | undefined {
  const { standIn } = FACTS[lang];
  return isLanguage(standIn) ? standIn : undefined;
}

/** All but one. */
export function otherLanguages(lang: Language): Language[] {
  return LANGUAGES.filter((one) => one !== lang);
}
