import type { Language } from './text/language.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { Coding } from './chapters/coding.ts';
import { word, wordGroup, type Words } from './text/words.ts';
import type { Parameters, ViewState } from './links/urlState.ts';

/** What a figure's wrapper is given: content in one language, and how to link to things. Build time only. */
export interface FigureContext {
  lang: Language;
  ledger: Ledger;
  model: Coding;
  /** This figure's strings (`figures.{name}` of the language's file). */
  strings: Words;
  /** Strings that figures share (`figures.common`). */
  common: Words;
  /** The address of a section, block, figure, step or sentence (`3.1`, `2.4.p2`, `market-growth.3`, `3.1:2`). */
  href: (id: string) => string;
  /** Where the CSV of a figure's default state stands, by the figure's id on the page. */
  csvHref: (id: string) => string;
  /** Where a figure's `readings` stand, by its id on the page. */
  deferredDataHref: (id: string) => string;
  /** The ledger's page, which offers all data. */
  dataHref: string;
  /** Where the figure is read, shared and embedded, by its id on the page. */
  addresses: (id: string) => FigureAddresses | undefined;
  /** It stands in somebody else's page. */
  embedded: boolean;
  /** The level of its title among the page's headings, where that is not what the place suggests. */
  titleLevel?: 1 | 2 | 3;
  /** What the author wrote in `<Figure …>`, without the name. */
  props: Readonly<Record<string, unknown>>;
}

/** Addresses on this site, under its base path, of a figure that travels. */
export interface FigureAddresses {
  /** In its chapter, with the fragment. */
  home: string;
  share: string;
  embed: string;
  /** What the share panel needs to know, as JSON. */
  shareInfo: string;
}

/** A table that says the same as the picture. Cells are already formatted. */
export interface FigureTable {
  caption: string;
  head: string[];
  rows: string[][];
}

/** What the frame around every figure shows and needs, in one language. */
export interface FrameData {
  /** The figure's id on the page and in addresses. */
  id: string;
  lang: Language;
  title: string;
  caption: string;
  /** Where the caption leads on to. */
  captionLink?: { text: string; href: string } | undefined;
  /** A label such as "illustration: the weights are our assumptions", or undefined. */
  badge?: string | undefined;
  /** Where the CSV of the default state stands. */
  csvHref: string;
  /** The ledger's page, which offers all data. */
  dataHref: string;
  /** Undefined for a working part that stands in no section, such as the box for a class. */
  addresses: FigureAddresses | undefined;
  /** It stands in somebody else's page: links open beside that, and links to it lead to the site. */
  embedded: boolean;
  /** Among the page's headings: alone in an embed, its title is the page's. */
  titleLevel: 1 | 2 | 3;
  /** One line under a saved picture: where it is from. */
  source: string;
  words: FrameWords;
}

/** The words of the tools, from `figures.common.frame`. */
export interface FrameWords {
  table: string;
  csv: string;
  allData: string;
  svg: string;
  png: string;
  share: string;
  shareFailed: string;
  copyLink: string;
  copied: string;
  copyFailed: string;
  saveFailed: string;
  linkTo: string;
  reset: string;
  badParameter: string;
  tools: string;
}

/** The frame's data from a figure's strings (`title`, `caption`, perhaps `badge`) and the shared ones. */
export function frameData(context: FigureContext, id: string): FrameData {
  const { lang, ledger, strings, common } = context;
  const text = (key: string) => ledger.fill(word(strings, key), lang);
  return {
    id,
    lang,
    title: text('title'),
    caption: text('caption'),
    badge: 'badge' in strings ? text('badge') : undefined,
    csvHref: context.csvHref(id),
    dataHref: context.dataHref,
    addresses: context.addresses(id),
    embedded: context.embedded,
    titleLevel: context.titleLevel ?? (context.embedded ? 1 : 3),
    source: word(common, 'source'),
    words: wordGroup(common, 'frame') as unknown as FrameWords,
  };
}

/** A figure declares itself once: its address, its parameters, its data, its words for any state. */
export interface FigureDefinition<Data, P extends Parameters> {
  /** Kebab-case, as in `#market-growth`. */
  name: string;
  /** The id on the page; a figure that stands in several places has one a place. */
  id: (props: Readonly<Record<string, unknown>>) => string;
  parameters: (data: Data) => P;
  data: (context: FigureContext) => Data;
  /** What is long and read only when asked for: a file of its own, so that it does not weigh on every page. */
  readings?: (context: FigureContext) => unknown;
  table: (data: Data, state: ViewState<P>) => FigureTable;
  /** One sentence for any state. */
  sentence: (data: Data, state: ViewState<P>) => string;
}
