import { figureId } from '../chapters/sectionSource.ts';
import { byReadingOrder } from '../chapters/sections.ts';
import { folderOf } from '../content/readContent.ts';
import { claimUses, recordingLedger, type ClaimUses } from '../ledger/claimUses.ts';
import { defaultState, type Parameters } from '../links/urlState.ts';
import { ContentError } from '../text/contentError.ts';
import { LANGUAGES, MAIN_LANGUAGE, perLanguage, type Language } from '../text/language.ts';
import { figureContext, type ContextOptions, type Site } from './context.ts';
import type { AnyFigureDefinition, FigureProps, FigureTable } from './figure.ts';
import type { FrameData } from './frame.ts';
import { sentenceRoomEm } from './sentenceRoom.ts';

/** A figure at its place in a section. */
export interface PlacedFigure {
  /** On the page and in addresses; one that stands in several places has one a place. */
  id: string;
  name: string;
  /** The section it stands in. */
  section: string;
  props: FigureProps;
}

/** A placed figure in one language. */
export interface Figure extends PlacedFigure {
  lang: Language;
  definition: AnyFigureDefinition;
  data: { frame: FrameData };
  parameters: Parameters;
}

/** All figures of the site; everything about one is worked out once a language. */
export interface Catalogue {
  /** In the order of reading, whether a language has their sections or not. */
  placed: readonly PlacedFigure[];
  /** Those in the sections that a language has. */
  placedIn: (lang: Language) => readonly PlacedFigure[];
  figure: (id: string, lang: Language) => Figure;
  /** What a component is given where it stands: in a story, in an embed, under a heading. */
  dataFor: (name: string, lang: Language, options: ContextOptions & { titleLevel?: 1 | 2 | 3 }) => { frame: FrameData };
  /** The table of its default state: what its CSV file holds. */
  defaultTable: (id: string, lang: Language) => FigureTable;
  /** Names of the parameters that these figures take from the query. */
  parameterNames: (figures: readonly PlacedFigure[], lang: Language) => string[];
  /** What it loads only when it is asked for; undefined for a figure that loads nothing. */
  deferredData: (id: string, lang: Language) => unknown;
  /** Where every ledger entry is used, in the text and in the figures. */
  claimUses: () => ClaimUses;
}

/**
 * @param definitions by folder, `MarketGrowth`
 * @throws ContentError when a folder holds a figure of another name
 */
export function createCatalogue(site: Site, definitions: ReadonlyMap<string, AnyFigureDefinition>): Catalogue {
  for (const [folder, { name }] of definitions)
    if (folderOf(name) !== folder)
      throw new ContentError(`src/figures/${folder}/definition.ts`, 'name', `expected that of its folder, not ${name}`);
  const placed = placedFigures(site);
  const inLanguage = perLanguage((lang) => {
    const there = new Set(site.content.chapters[lang].flatMap(({ sections }) => sections));
    return placed.filter(({ section }) => there.has(section));
  });
  const byId = new Map(placed.map((one) => [one.id, one]));
  const asked = new Map<string, Set<string>>();

  const definitionOf = (name: string): AnyFigureDefinition => {
    const found = definitions.get(folderOf(name));
    if (!found) throw new ContentError(`src/figures/${folderOf(name)}/definition.ts`, 'file', 'expected it to exist');
    return found;
  };
  const placeOf = (id: string): PlacedFigure => {
    const place = byId.get(id);
    if (!place) throw new Error(`no figure ${id} stands in a section`);
    return place;
  };
  const figure = memoised((id: string, lang: Language): Figure => {
    const place = placeOf(id);
    const definition = definitionOf(place.name);
    const noted = asked.get(id) ?? new Set();
    asked.set(id, noted);
    const ledger = recordingLedger(site.content.ledger, noted);
    const data = definition.data(figureContext(site, definition, lang, { props: place.props, ledger }));
    return { ...place, lang, definition, data, parameters: definition.parameters(data) };
  });
  const roomFor = memoised((name: string, lang: Language, props: FigureProps = {}) => {
    const definition = definitionOf(name);
    const data = definition.data(figureContext(site, definition, lang, { props }));
    return sentenceRoomEm(definition, data, definition.parameters(data));
  });
  const dataFor = memoised((name: string, lang: Language, options: ContextOptions & { titleLevel?: 1 | 2 | 3 }) => {
    const definition = definitionOf(name);
    const context = figureContext(site, definition, lang, options);
    const data = definition.data(options.titleLevel ? { ...context, titleLevel: options.titleLevel } : context);
    data.frame.sentenceEm = roomFor(name, lang, options.props);
    return data;
  });
  return {
    placed,
    placedIn: (lang) => inLanguage[lang],
    figure,
    dataFor,
    defaultTable(id, lang) {
      const { definition, data, parameters } = figure(id, lang);
      return definition.table(data, defaultState(parameters));
    },
    parameterNames: (figures, lang) => [
      ...new Set(figures.flatMap(({ id }) => Object.keys(figure(id, lang).parameters))),
    ],
    deferredData(id, lang) {
      const { props, definition } = figure(id, lang);
      return definition.deferredData?.(figureContext(site, definition, lang, { props }));
    },
    claimUses() {
      for (const lang of LANGUAGES) for (const { id } of inLanguage[lang]) figure(id, lang);
      return claimUses(site.content.sections, asked);
    },
  };
}

function placedFigures({ content }: Site): PlacedFigure[] {
  return content.sections
    .filter((one) => one.lang === MAIN_LANGUAGE)
    .toSorted(byReadingOrder)
    .flatMap((one) => one.figures.map((figure) => ({ ...figure, section: one.section })))
    .map((figure) => ({
      id: figureId(figure),
      name: figure.name,
      section: figure.section,
      props: figure.strategy === undefined ? {} : { strategy: figure.strategy },
    }));
}

/** The same result for the same arguments, which are told apart by what they say. */
function memoised<Arguments extends unknown[], Result>(work: (...args: Arguments) => Result) {
  const done = new Map<string, Result>();
  return (...args: Arguments): Result => {
    const key = JSON.stringify(args);
    const known = done.get(key);
    if (known !== undefined) return known;
    const result = work(...args);
    done.set(key, result);
    return result;
  };
}
