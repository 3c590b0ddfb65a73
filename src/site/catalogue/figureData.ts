import type { FigureTable } from '../../model/figure.ts';
import { claimUses, recordingLedger, type ClaimUses } from '../../model/ledger/claimUses.ts';
import { LANGUAGES, type Language } from '../../model/text/language.ts';
import { figureId } from '../../model/chapters/sectionSource.ts';
import { defaultState } from '../../model/links/urlState.ts';
import { ledger, sections } from './content.ts';
import { figureContext, folderOf, type FigureModule } from './figureRegistry.ts';

/** The definitions come from the page (`import.meta.glob`), because the site does not import figures. */
export type FigureModules = Record<string, FigureModule>;

export interface PlacedFigure {
  id: string;
  name: string;
  /** The section it stands in. */
  section: string;
  props: Record<string, unknown>;
}

/** Every figure of the site once a place, in the order of the sections. */
export function placedFigures(): PlacedFigure[] {
  return sections
    .filter((one) => one.lang === 'zh')
    .toSorted((a, b) => a.section.localeCompare(b.section))
    .flatMap((one) => one.figures.map((figure) => ({ ...figure, section: one.section })))
    .map((figure) => ({
      id: figureId(figure),
      name: figure.name,
      section: figure.section,
      props: figure.strategy === undefined ? {} : { strategy: figure.strategy },
    }));
}

/** The table of a figure's default state: what its CSV file holds. */
export function defaultTable(figure: PlacedFigure, lang: Language, modules: FigureModules): FigureTable {
  const definition = definitionOf(figure.name, modules);
  const data = definition.data(figureContext(figure.name, lang, figure.props));
  return definition.table(data, defaultState(definition.parameters(data)));
}

/** The names of all parameters that some figures take from the query. */
export function parameterNames(figures: readonly PlacedFigure[], lang: Language, modules: FigureModules): string[] {
  const names = figures.flatMap(({ name, props }) => {
    const definition = definitionOf(name, modules);
    return Object.keys(definition.parameters(definition.data(figureContext(name, lang, props))));
  });
  return [...new Set(names)];
}

/** Where every ledger entry is used, in the text and in the figures. */
export function usesOfClaims(modules: FigureModules): ClaimUses {
  const figureClaims = new Map(
    placedFigures().map((figure) => {
      const asked = new Set<string>();
      for (const lang of LANGUAGES) {
        const context = figureContext(figure.name, lang, figure.props);
        definitionOf(figure.name, modules).data({ ...context, ledger: recordingLedger(ledger, asked) });
      }
      return [figure.id, asked] as const;
    }),
  );
  return claimUses(sections, figureClaims);
}

/** @throws Error when the figure has no definition */
export function definitionOf(name: string, modules: FigureModules): FigureModule['definition'] {
  const found = Object.entries(modules).find(([path]) => path.endsWith(`/${folderOf(name)}/definition.ts`));
  if (!found) throw new Error(`figure ${name}: expected src/figures/${folderOf(name)}/definition.ts`);
  return found[1].definition;
}
