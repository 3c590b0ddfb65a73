import type { Chapter } from '../../model/chapters/sections.ts';
import { LANGUAGES, type Language } from '../../model/text/language.ts';
import { content } from './content.ts';
import { itemsOf, type Item } from './items.ts';

/** The languages that have a chapter, or something of it. */
export function languagesOfChapter({ part }: Chapter): readonly Language[] {
  return LANGUAGES.filter((lang) => content.chapters[lang].some((one) => one.part === part));
}

/** The languages that have a section or a figure. */
export function languagesOfItem({ kind, id }: Item): readonly Language[] {
  return LANGUAGES.filter((lang) => itemsOf(lang).some((one) => one.kind === kind && one.id === id));
}
