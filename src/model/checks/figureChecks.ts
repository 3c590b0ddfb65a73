import type { Catalogue } from '../figures/catalogue.ts';
import { figureContext, type Site } from '../figures/context.ts';
import type { AnyFigureDefinition, FigureTable } from '../figures/figure.ts';
import { defaultState } from '../links/urlState.ts';
import { ContentError } from '../text/contentError.ts';
import { placeholders } from '../text/fillTemplate.ts';
import { LANGUAGES, standInOf, type Language } from '../text/language.ts';

/**
 * Works every figure out in every language, as the build will: its words are all there and all asked for, its claims,
 * measures and links exist, and its default state leaves no place of a template open.
 * @param definitions by folder
 * @throws ContentError naming the figure and the first mistake
 */
export function checkFigures(
  site: Site,
  catalogue: Catalogue,
  definitions: ReadonlyMap<string, AnyFigureDefinition>,
): void {
  for (const [folder, definition] of definitions)
    for (const lang of LANGUAGES) {
      const places = catalogue.placedIn(lang).filter(({ name }) => name === definition.name);
      // The context alone, for one that stands nowhere yet: its data may want what only a place gives.
      if (places.length === 0 && !standInOf(lang)) inFigure(folder, lang, () => figureContext(site, definition, lang));
      for (const { id } of places) inFigure(folder, lang, () => checkDefaultState(catalogue, folder, id, lang));
    }
}

function checkDefaultState(catalogue: Catalogue, folder: string, id: string, lang: Language): void {
  const { definition, data, parameters } = catalogue.figure(id, lang);
  const state = defaultState(parameters);
  for (const text of [definition.sentence(data, state), ...textsOf(definition.table(data, state))]) {
    const [open] = placeholders(text);
    if (open) throw new ContentError(definitionFile(folder), `${id} (${lang})`, `nothing fills {${open}} in “${text}”`);
  }
  catalogue.deferredData(id, lang);
}

/** A mistake that does not say where it is, said to be in this figure. */
function inFigure(folder: string, lang: Language, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (error instanceof ContentError) throw error;
    throw new ContentError(definitionFile(folder), lang, error instanceof Error ? error.message : String(error));
  }
}

function textsOf({ caption, head, rows }: FigureTable): string[] {
  return [caption, ...head, ...rows.flat()];
}

function definitionFile(folder: string): string {
  return `src/figures/${folder}/definition.ts`;
}
