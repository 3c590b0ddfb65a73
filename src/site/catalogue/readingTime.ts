import type { Chapter } from '../../model/chapters/sections.ts';
import { scriptOf, type Language } from '../../model/text/language.ts';
import { readingMinutes } from '../../model/text/readingMinutes.ts';
import { content, section } from './content.ts';

/** Minutes that a chapter takes, its figures included. */
export function minutesOf(chapter: Chapter, lang: Language): number {
  const sections = chapter.sections.map((id) => section(id, lang));
  const prose = sections.map((one) => one.prose).join('\n');
  return readingMinutes(prose, scriptOf(lang), sections.flatMap((one) => one.figures).length);
}

/** Minutes that the whole takes. */
export function minutesOfAll(lang: Language): number {
  return content.chapters[lang].reduce((sum, chapter) => sum + minutesOf(chapter, lang), 0);
}
