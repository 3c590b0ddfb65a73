import type { FigureContext } from '../../model/figures/figure.ts';
import { frameData, type FrameData } from '../../model/figures/frame.ts';
import type { MixWords } from '../../model/walls/describeMix.ts';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { groups, texts, type WordsOf } from '../../model/figures/words.ts';
import type { MoveWords } from '../bricks/lastMove.svelte.ts';
import { labelBreak } from '../bricks/labelBreak.ts';
import { assumptionRange, assumptionText, type AssumptionRange } from '../kit/assumptionInput.ts';

/** The model in one language, as every view of it needs it: ends of links by number, and none of the long texts. */
export interface StrategyMixData {
  frame: FrameData;
  problems: MixProblem[];
  /** Of all problems, numbered through. */
  symptoms: MixSymptom[];
  strategies: MixStrategy[];
  links: MixLink[];
  /** Where the readings of all bricks stand, and the words of what is folded away. */
  deferredDataHref: string;
  effect: AssumptionRange;
  partial: AssumptionRange;
  points: AssumptionRange;
  sentence: MixWords;
  move: MoveWords;
  words: StrategyMixWords;
}

export interface MixProblem {
  name: string;
  short: string;
  section: string;
  href: string;
  symptomCount: number;
}

export interface MixSymptom {
  id: string;
  /** What it was called in old links. */
  was?: readonly string[];
  label: string;
  /** As it breaks into lines, if it is long. */
  wrapped?: string;
}

export interface MixStrategy {
  name: string;
  short: string;
  href: string;
  measures: string[];
}

export interface MixLink {
  symptom: number;
  strategy: number;
  /** Which of the strategy's measures. */
  measure: number;
  direct: boolean;
  /** Two codings differ on it. */
  disputed?: true;
}

/** What there is to read about a brick. */
export interface MixReading {
  text: string;
  places: Place[];
  /** Why each measure that reaches it is linked to it, in the order of the links. */
  reasons: { text: string; places: Place[] }[];
}

/** A sentence of the paper, and where the site's text explains it. */
export interface Place {
  at: string;
  href: string;
}

/** What a reader may ask for later. */
export interface MixReadings {
  /** By symptom. */
  bricks: Record<string, MixReading>;
  reading: ReadingWords;
  rules: RulesWords;
}

export type ReadingWords = Words['reading'];
export type RulesWords = Words['rules'];

/** The brick that a link which names none is about, as it always was. It is read once it is asked for. */
export const FIRST_BRICK = 'p2-leak';

// prettier-ignore
export const words = () => groups({
  sentence: texts(
    'still', 'relieved', 'unmoved', 'all', 'some', 'item', 'many', 'part', 'rules', 'pairsOnly', 'budget', 'comma', 'and',
  ),
  move: texts('cue', 'laid', 'taken', 'nothing'),
  words: texts(
    'whole', 'left', 'noMeasure', 'begin', 'beginFirst', 'beginEven', 'beginBest', 'beginAll', 'beginNone', 'brickName',
    'assumptions', 'notHere', 'stopped', 'fitted', 'direct', 'partly', 'disputed', 'comma', 'semicolon', 'problem',
    'symptom', 'leftHead', 'laidBy', 'wall', 'measuresHead', 'measureCell',
  ),
  rules: texts(
    'links', 'linksAll', 'linksPairs', 'budget', 'pointsLabel', 'spent', 'bestButton', 'bestLeft', 'isBest', 'effect',
    'partial', 'range', 'flip', 'flipLast', 'noFlip', 'flipSpent',
  ),
  reading: texts('left', 'part', 'uncounted', 'unreached', 'close'),
});
type Words = WordsOf<typeof words>;
export type StrategyMixWords = Words['words'];

export function strategyMixData(context: FigureContext<Words>): StrategyMixData {
  const { lang, coding, href, isDisputed } = context;
  const symptoms = coding.problems.flatMap((problem) => problem.symptoms);
  const measures = new Map(
    coding.strategies.flatMap((strategy, i) =>
      strategy.measures.map((one, k) => [one.id, { strategy: i, measure: k }] as const),
    ),
  );
  const links = coding.links.map((link) => ({
    symptom: symptoms.findIndex((one) => one.id === link.symptom),
    strategy: measures.get(link.measure)?.strategy ?? 0,
    measure: measures.get(link.measure)?.measure ?? 0,
    direct: link.kind === 'direct',
    ...(isDisputed(link.measure, link.symptom) && { disputed: true as const }),
  }));
  const effect = assumptionRange(context, 'model-effect');
  const partial = assumptionRange(context, 'model-partial-weight');
  const { words, move, sentence } = context.words;
  return {
    frame: frameData(context, 'strategy-mix'),
    problems: coding.problems.map((problem) => ({
      name: problem.name[lang],
      short: problem.short[lang],
      section: problem.section,
      href: href(problem.section),
      symptomCount: problem.symptoms.length,
    })),
    symptoms: symptoms.map(({ id, label, was }) => ({
      id,
      label: label[lang],
      ...labelBreak(label[lang]),
      ...(was.length > 0 && { was }),
    })),
    strategies: coding.strategies.map((strategy) => ({
      name: strategy.name[lang],
      short: strategy.short[lang],
      href: href(strategy.section),
      measures: strategy.measures.map((measure) => measure.label[lang]),
    })),
    links,
    deferredDataHref: context.deferredDataHref('strategy-mix'),
    effect,
    partial,
    points: assumptionRange(context, 'model-budget'),
    sentence,
    move,
    words,
  };
}

export function mixReadings(context: FigureContext<Words>): MixReadings {
  const { lang, coding, href, words } = context;
  const place = (at: string) => ({ at, href: href(at) });
  const bricks = coding.problems
    .flatMap((problem) => problem.symptoms)
    .map(({ id, text, locators }) => {
      const links = coding.links.filter((link) => link.symptom === id);
      const reasons = links.map(({ reason, at }) => ({
        text: reason[lang],
        places: [place(at.measure), place(at.symptom)],
      }));
      return [id, { text: text[lang], places: locators.map(place), reasons }] as const;
    });
  const ends = (name: string, range: AssumptionRange) => ({
    [`${name}Min`]: assumptionText(range, range.min, lang),
    [`${name}Max`]: assumptionText(range, range.max, lang),
  });
  const range = fillTemplate(words.rules.range, {
    ...ends('effect', assumptionRange(context, 'model-effect')),
    ...ends('partial', assumptionRange(context, 'model-partial-weight')),
  });
  return { bricks: Object.fromEntries(bricks), reading: words.reading, rules: { ...words.rules, range } };
}
