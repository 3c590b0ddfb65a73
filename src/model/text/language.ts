/** The two languages of the site; neither is a translation of the other. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same thing said in both languages. */
export interface Localized {
  zh: string;
  en: string;
}

/** BCP 47 tags for `lang` and `hreflang`. */
export const LANGUAGE_TAGS: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

export function isLanguage(value: string | undefined): value is Language {
  return value === 'zh' || value === 'en';
}

export function otherLanguage(lang: Language): Language {
  return lang === 'zh' ? 'en' : 'zh';
}
