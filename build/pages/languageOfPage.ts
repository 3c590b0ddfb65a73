import { LANGUAGE_TAGS, LANGUAGES, type Language } from '../../src/model/text/language.ts';

/** The language that a built page says it is in. @throws Error for one that says none of ours */
export function languageOfPage(html: string): Language {
  const tag = /<html lang="([^"]+)"/.exec(html)?.[1];
  const lang = LANGUAGES.find((one) => LANGUAGE_TAGS[one] === tag);
  if (!lang) throw new Error(`expected a page in one of ${Object.values(LANGUAGE_TAGS).join(', ')}, not ${tag}`);
  return lang;
}
