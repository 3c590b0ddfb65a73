import type { z } from 'zod';
import type { Coding } from '../chapters/coding.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Parameters, ViewState } from '../links/urlState.ts';
import type { Language } from '../text/language.ts';
import type { FrameData } from './frame.ts';
import type { CommonWords, FrameTexts } from './words.ts';

/** What the author wrote in `<Figure …>`, without the name. */
export type FigureProps = Readonly<Record<string, unknown>>;

/** Content in one language and addresses, from which a figure makes its data. Build time only. */
export interface FigureContext<Words = unknown> {
  lang: Language;
  ledger: Ledger;
  /** The coding of the paper: problems, strategies and the links between them. */
  coding: Coding;
  /** Whether two codings differ on this link. */
  isDisputed: (measure: string, symptom: string) => boolean;
  /** This figure's strings as its `words` schema has parsed them, with claims filled in. */
  words: Words;
  /** Its title, caption and label. */
  frameTexts: FrameTexts;
  /** Strings that figures share. */
  common: CommonWords;
  /**
   * The address of a section, block, figure, step or sentence (`3.1`, `2.4.p2`, `market-growth.record`, `3.1:2`).
   * @throws when nothing on the site has that id
   */
  href: (id: string) => string;
  /** The address of another figure, which the site may not have. */
  figureHref: (id: string) => string | undefined;
  /** Where the CSV of a figure's default state stands, by the figure's id on the page. */
  csvHref: (id: string) => string;
  /** Where a figure's `deferredData` stands, by its id on the page. */
  deferredDataHref: (id: string) => string;
  /** The ledger's page, which offers all data. */
  dataHref: string;
  /** Where the figure is shared and asked about, by its id on the page; undefined for what stands in no section. */
  addresses: (id: string) => FigureAddresses | undefined;
  /** It stands in somebody else's page. */
  embedded: boolean;
  /** The level of its title among the page's headings, where that is not what the place suggests. */
  titleLevel?: 1 | 2 | 3;
  props: FigureProps;
}

/** Addresses on this site, under its base path, of a figure that is shared. */
export interface FigureAddresses {
  share: string;
  /** What the share panel needs to know, as JSON. */
  shareInfo: string;
  /** Of a figure in a chapter: where it stands alone. */
  alone?: string;
}

/** A table that says the same as the picture. Cells are already formatted. */
export interface FigureTable {
  caption: string;
  head: string[];
  rows: string[][];
}

/** A figure declares itself once: its address, its words, its parameters, its data, its sentence for any state. */
export interface FigureDefinition<Data extends { frame: FrameData }, P extends Parameters, Words> {
  /** Kebab-case, as in `#market-growth`; its folder has the same name in Pascal case. */
  name: string;
  /** The schema of `words.{lang}.yaml` without title, caption and badge. A function, so that no page ships schemas. */
  words: () => z.ZodType<Words>;
  /** Its file of words has a `badge`, such as "illustration: the weights are our assumptions". */
  hasBadge?: boolean;
  /** Parameters of buttons that open more of the figure: its sentence keeps no room for what they add to it. */
  opening?: readonly string[];
  parameters(data: Data): P;
  data(context: FigureContext<Words>): Data;
  /** What is long and read only when asked for: a file of its own, so that it does not weigh on every page. */
  deferredData?(context: FigureContext<Words>): unknown;
  table(data: Data, state: ViewState<P>): FigureTable;
  /** One sentence for any state. */
  sentence(data: Data, state: ViewState<P>): string;
}

/** Any figure's definition, for those who go through all of them. */
export type AnyFigureDefinition = FigureDefinition<{ frame: FrameData }, Parameters, unknown>;

/** Declares a figure; what it returns is what it was given, with its types inferred. Pages that need no more drop it. */
/* @__NO_SIDE_EFFECTS__ */
export function defineFigure<Data extends { frame: FrameData }, P extends Parameters, Words>(
  definition: FigureDefinition<Data, P, Words>,
): FigureDefinition<Data, P, Words> {
  return definition;
}
