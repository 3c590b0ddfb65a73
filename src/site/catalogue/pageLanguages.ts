import type { Chapter } from '../../model/chapters/sections.ts';
import { LANGUAGES, type Language } from '../../model/text/language.ts';
import { content } from './content.ts';
import { itemsOf, questionsOf, type Item } from './items.ts';

/** The languages that have a chapter, or something of it. */
export function languagesOfChapter({ part }: Chapter): readonly Language[] {
  return LANGUAGES.filter((lang) => content.chapters[lang].some((one) => one.part === part));
}

/** The languages that have a section, a figure or a question. */
export function languagesOfItem({ kind, id }: Item): readonly Language[] {
  const all = kind === 'q' ? questionsOf : itemsOf;
  return LANGUAGES.filter((lang) => all(lang).some((one) => one.kind === kind && one.id === id));
}
