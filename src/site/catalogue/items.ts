import type { PlacedFigure } from '../../model/figures/catalogue.ts';
import type { SharedThing } from '../../model/links/addresses.ts';
import { LANGUAGES, type Language } from '../../model/text/language.ts';
import { addresses } from './addresses.ts';
import { content, section as sourceOf } from './content.ts';
import { figures } from './figures.ts';

/** A section or a figure in one language, as it is shared, embedded, previewed and cited. */
export interface Item extends SharedThing {
  lang: Language;
  /** A section's subject or a figure's title. */
  title: string;
  /** One or two sentences: a section's summary or a figure's caption. */
  description: string;
  /** The section that it is or stands in. */
  section: string;
  /** Its address in the chapter, with the fragment, under the base path. */
  home: string;
  figure?: PlacedFigure;
}

const known = new Map<Language, readonly Item[]>();

/** Everything that is shared, in one language: the sections, then the figures, in the order of reading. */
export function itemsOf(lang: Language): readonly Item[] {
  const items = known.get(lang) ?? [...sectionItems(lang), ...figureItems(lang)];
  known.set(lang, items);
  return items;
}

/** What the routes under `/{lang}/{kind}/{id}` are made for, in every language. */
export function itemPaths() {
  return LANGUAGES.flatMap((lang) =>
    itemsOf(lang).map((item) => ({ params: { lang, kind: item.kind, id: item.id }, props: { item } })),
  );
}

function sectionItems(lang: Language): Item[] {
  return content.chapters[lang]
    .flatMap(({ sections }) => sections)
    .map((id) => {
      const { subject: title, summary } = sourceOf(id, lang);
      return { kind: 's', id, lang, title, description: summary, section: id, home: addresses.to(lang, id) };
    });
}

function figureItems(lang: Language): Item[] {
  return figures.placedIn(lang).map((figure) => {
    const { id, section } = figure;
    const { title, caption } = figures.figure(id, lang).data.frame;
    return { kind: 'f', id, lang, title, description: caption, section, home: addresses.to(lang, id), figure };
  });
}
