import type { SharedThing } from '../../model/links/addresses.ts';
import type { FrameData } from '../../model/figure.ts';
import { LANGUAGES, type Language } from '../../model/text/language.ts';
import { SECTION_IDS } from '../../model/chapters/sections.ts';
import { section as sourceOf } from './content.ts';
import { definitionOf, placedFigures, type FigureModules, type PlacedFigure } from './figureData.ts';
import { figureContext } from './figureRegistry.ts';
import { addresses } from '../chapter/renderSection.ts';

/** A section or a figure in one language, as it is shared, embedded, previewed and cited. */
export interface ShareItem extends SharedThing {
  lang: Language;
  /** A section's heading or a figure's finding. */
  title: string;
  /** One or two sentences: a section's summary or a figure's caption. */
  description: string;
  /** The section that it is or stands in. */
  section: string;
  /** Its address in the chapter, with the fragment, under the base path. */
  home: string;
  figure?: PlacedFigure;
}

/** Everything that travels, in one language: the sections, then the figures, in the order of reading. */
export function shareItems(lang: Language, modules: FigureModules): ShareItem[] {
  const sections = SECTION_IDS.map((id): ShareItem => {
    const { title, summary } = sourceOf(id, lang);
    return { kind: 's', id, lang, title, description: summary, section: id, home: addresses.to(lang, id) };
  });
  const figures = placedFigures().map((figure): ShareItem => {
    const { id, section } = figure;
    const { title, caption } = frameOf(figure, lang, modules);
    return { kind: 'f', id, lang, title, description: caption, section, home: addresses.to(lang, id), figure };
  });
  return [...sections, ...figures];
}

/** What the routes under `/{lang}/{kind}/{id}` are made for, in both languages. */
export function sharePaths(modules: FigureModules) {
  return LANGUAGES.flatMap((lang) =>
    shareItems(lang, modules).map((item) => ({ params: { lang, kind: item.kind, id: item.id }, props: { item } })),
  );
}

function frameOf(figure: PlacedFigure, lang: Language, modules: FigureModules): FrameData {
  const data = definitionOf(figure.name, modules).data(figureContext(figure.name, lang, figure.props));
  return (data as { frame: FrameData }).frame;
}
