import { z } from 'zod';
import { LANGUAGES, perLanguage, standInOf, type Language } from './language.ts';

/** The keys of what is said in every language: a language that is not whole yet may lack it. */
export function languageKeys<Output>(said: z.ZodType<Output>) {
  return perLanguage((lang) => (standInOf(lang) ? said.optional() : said));
}

/** What a language lacks is said by the one that stands in for it. */
export function withStandIns<Said>(all: Record<Language, Said | undefined>): Record<Language, Said> {
  const said = LANGUAGES.map((lang) => [lang, all[lang] ?? all[standInOf(lang) ?? lang]] as const);
  return Object.fromEntries(said) as Record<Language, Said>;
}

/** A text in every language, as content files hold it: `{ zh: 年份, en: year }`. */
export function localized() {
  return z.strictObject(languageKeys(z.string().min(1))).transform(withStandIns<string>);
}
