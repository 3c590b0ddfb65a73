import { sum } from 'd3';
import { defineFigure, type FigureContext, type FigureTable } from '../../model/figures/figure.ts';
import { frameData, type FrameData } from '../../model/figures/frame.ts';
import { texts, type WordsOf } from '../../model/figures/words.ts';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import type { Localized } from '../../model/text/language.ts';
import { linkEnds, touches, type End, type MapLink, type MapShape } from './map.ts';
import type { ViewState } from '../../model/links/urlState.ts';

export type Pair = 1 | 2 | 3 | 4 | 5;

/** A problem or a strategy: one of the map's ten ends. */
export interface MapEnd {
  /** `p1` or `s1`, as in links to this view. */
  id: string;
  name: string;
  short: string;
  section: string;
  href: string;
  /** Labels of its symptoms or measures. */
  parts: string[];
}

// prettier-ignore
const words = () => texts(
  'symptoms', 'measures', 'links', 'sides', 'invite', 'read', 'keyDirect', 'keyPartial', 'keyCross', 'noMeasure', 'sentence',
  'problem', 'problemBeyond', 'problemOwn', 'problemEmpty', 'problemFull', 'strategy', 'strategyBeyond',
  'strategyOwn', 'part', 'partAlone', 'comma', 'measure', 'symptom', 'kind', 'where', 'direct', 'partial',
);
export type Words = WordsOf<typeof words>;

export interface ArgumentMapData {
  frame: FrameData;
  problems: MapEnd[];
  strategies: MapEnd[];
  /** Measure and symptom numbered through, 1 for direct and 0 for partial, and where each of the two stands. */
  links: [measure: number, symptom: number, direct: 0 | 1, measureAt: string, symptomAt: string][];
  words: Words;
}

export const NO_FOCUS = 'none';
/** The end that is unfolded before anybody has touched the map: another strategy than its own reaches it too. */
export const FIRST = 'p1';

export function parameters(data: ArgumentMapData) {
  const ids = [...data.problems, ...data.strategies].map((end) => end.id);
  return { focus: { type: 'choice', default: NO_FOCUS, values: [NO_FOCUS, ...ids] } } as const;
}

export type ArgumentMapParameters = ReturnType<typeof parameters>;

/** What the geometry needs of the data. */
export function mapShape(data: ArgumentMapData): MapShape {
  return {
    symptomCounts: data.problems.map((end) => end.parts.length),
    measureCounts: data.strategies.map((end) => end.parts.length),
    links: data.links.map(([measure, symptom, direct]) => ({ measure, symptom, direct: direct === 1 })),
  };
}

/** The end that an id such as `s1` names; undefined for none. */
export function endOf(data: ArgumentMapData, id: string): End | undefined {
  const problem = data.problems.findIndex((end) => end.id === id);
  if (problem >= 0) return { side: 'problem', index: problem };
  const strategy = data.strategies.findIndex((end) => end.id === id);
  return strategy >= 0 ? { side: 'strategy', index: strategy } : undefined;
}

export const definition = defineFigure({
  name: 'argument-map',
  words,
  parameters,
  data(context) {
    const { lang, coding } = context;
    return {
      frame: frameData(context, 'argument-map'),
      problems: coding.problems.map((one) => mapEnd(context, one, one.symptoms)),
      strategies: coding.strategies.map((one) => mapEnd(context, one, one.measures)),
      links: linksOf(context),
      words: context.words,
    };

    function mapEnd(
      { href }: FigureContext,
      one: { id: string; name: Localized; short: Localized; section: string },
      parts: readonly { label: Localized }[],
    ): MapEnd {
      const { id, section } = one;
      return {
        id,
        section,
        name: one.name[lang],
        short: one.short[lang],
        href: href(section),
        parts: parts.map((part) => part.label[lang]),
      };
    }
  },
  table,
  sentence,
});

export function table(data: ArgumentMapData): FigureTable {
  const { words } = data;
  const symptoms = data.problems.flatMap((end) => end.parts);
  const measures = data.strategies.flatMap((end) => end.parts);
  return {
    caption: data.frame.title,
    head: [words.measure, words.symptom, words.kind, words.where],
    rows: data.links.map(([measure, symptom, direct, measureAt, symptomAt]) => [
      measures[measure] ?? '',
      symptoms[symptom] ?? '',
      direct ? words.direct : words.partial,
      `§${measureAt} → §${symptomAt}`,
    ]),
  };
}

export function sentence(data: ArgumentMapData, { focus }: ViewState<ArgumentMapParameters>): string {
  const end = endOf(data, focus);
  return end ? endSentence(data, end) : wholeSentence(data);
}

function wholeSentence(data: ArgumentMapData): string {
  const shape = mapShape(data);
  const crossing = shape.links.filter((link) => !isPaired(shape, link));
  return fillTemplate(data.words.sentence, {
    problems: data.problems.length,
    strategies: data.strategies.length,
    ...linkCounts(shape),
    crossDirect: crossing.filter((link) => link.direct).length,
  });
}

function endSentence(data: ArgumentMapData, end: End): string {
  const { words } = data;
  const shape = mapShape(data);
  const own = (end.side === 'problem' ? data.problems : data.strategies)[end.index];
  const others = end.side === 'problem' ? data.strategies : data.problems;
  const otherSide = end.side === 'problem' ? 'strategy' : 'problem';
  if (!own) return '';
  const links = shape.links.filter((link) => touches(shape, link, end));
  const paired = links.filter((link) => isPaired(shape, link)).length;
  const beyond = others
    .map((other, i) => ({
      name: other.name,
      count: i === end.index ? 0 : links.filter((link) => linkEnds(shape, link)[otherSide] === i).length,
    }))
    .filter(({ count }) => count > 0);
  const names = beyond
    .map((one) => fillTemplate(beyond.length === 1 ? words.partAlone : words.part, one))
    .join(words.comma);
  const first = sum((end.side === 'problem' ? shape.symptomCounts : []).slice(0, end.index));
  const empty = own.parts.filter((_, i) => !links.some((link) => link.symptom === first + i)).join(words.comma);
  return fillTemplate(words[end.side], {
    name: own.name,
    section: own.section,
    parts: own.parts.length,
    links: links.length,
    own: paired,
    beyond: names
      ? fillTemplate(words[`${end.side}Beyond`], { cross: links.length - paired, names })
      : words[`${end.side}Own`],
    empty: empty ? fillTemplate(words.problemEmpty, { labels: empty }) : words.problemFull,
  });
}

/** How many links there are, of which kind, and how many reach beyond their pair. */
export function linkCounts(shape: MapShape): Record<'links' | 'direct' | 'partial' | 'cross', number> {
  const direct = shape.links.filter((link) => link.direct).length;
  const cross = shape.links.filter((link) => !isPaired(shape, link)).length;
  return { links: shape.links.length, direct, partial: shape.links.length - direct, cross };
}

function isPaired(shape: MapShape, link: MapLink): boolean {
  const { problem, strategy } = linkEnds(shape, link);
  return problem === strategy;
}

function linksOf({ coding }: FigureContext): ArgumentMapData['links'] {
  const measures = coding.strategies.flatMap((strategy) => strategy.measures.map((measure) => measure.id));
  const symptoms = coding.problems.flatMap((problem) => problem.symptoms.map((symptom) => symptom.id));
  return coding.links.map(({ measure, symptom, kind, at }) => [
    measures.indexOf(measure),
    symptoms.indexOf(symptom),
    kind === 'direct' ? 1 : 0,
    at.measure,
    at.symptom,
  ]);
}
