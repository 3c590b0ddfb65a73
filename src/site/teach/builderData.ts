import { measuredHeights } from '../../model/embed/measuredHeights.ts';
import type { BuilderData, BuilderItem } from '../../model/embed/builder/setUp.ts';
import { MAIN_LANGUAGE, perLanguage, standInOf, type Language } from '../../model/text/language.ts';
import { wordGroup } from '../../model/text/words.ts';
import { content, words as allWords } from '../catalogue/content.ts';
import { figures } from '../catalogue/figures.ts';
import { addresses } from '../catalogue/addresses.ts';
import { itemsOf } from '../catalogue/items.ts';
import { languagesOfItem } from '../catalogue/pageLanguages.ts';

/** What the embed builder offers, in the order of reading: each section, then the figures in it. */
export function builderData(lang: Language): BuilderData {
  const titles = perLanguage((one) => new Map(itemsOf(one).map((item) => [item.kind + item.id, item.title])));
  const { placed } = figures;
  const items = itemsOf(MAIN_LANGUAGE)
    .map((item): BuilderItem => {
      const { kind, id, section, title } = item;
      const inIt = placed.filter((figure) => (kind === 'f' ? figure.id === id : figure.section === section));
      return {
        kind,
        id,
        section,
        title: perLanguage(
          (one) => titles[one].get(kind + id) ?? titles[standInOf(one) ?? one].get(kind + id) ?? title,
        ),
        languages: languagesOfItem(item),
        heights: perLanguage((one) => measuredHeights(item, one)),
        parameters: figures.parameterNames(inIt, languagesOfItem(item).includes(lang) ? lang : MAIN_LANGUAGE),
      };
    })
    // Stable: sections stand before figures as they come.
    .toSorted((a, b) => a.section.localeCompare(b.section));
  return {
    lang,
    root: addresses.path(''),
    origin: new URL(import.meta.env.SITE).origin,
    items,
    partNames: wordGroup(allWords[lang], 'chapterNames') as Record<string, string>,
    words: content.builder[lang],
  };
}
