import type { FigureContext } from '../../model/figures/figure.ts';
import { frameData, type FrameData } from '../../model/figures/frame.ts';
import type { MixWords } from '../../model/walls/describeMix.ts';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { groups, texts, type WordsOf } from '../../model/figures/words.ts';
import { assumptionRange, assumptionText, type AssumptionRange } from '../kit/assumptionInput.ts';

/** The model in one language, as every view of it needs it: ends of links by number, and none of the long texts. */
export interface StrategyMixData {
  frame: FrameData;
  problems: MixProblem[];
  /** Of all problems, numbered through. */
  symptoms: MixSymptom[];
  strategies: MixStrategy[];
  links: MixLink[];
  /** Of the brick that is open at first. */
  firstReading: MixReading;
  /** Where the readings of all bricks stand. */
  deferredDataHref: string;
  effect: AssumptionRange;
  partial: AssumptionRange;
  points: AssumptionRange;
  sentence: MixWords;
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
  budget: BudgetWords;
}

export type BudgetWords = Words['budget'];

/** The brick that is open at first: the chapter's text speaks of it, and another strategy than its own answers it. */
export const FIRST_BRICK = 'p1-order-surge';

// prettier-ignore
export const words = () => groups({
  sentence: texts(
    'still', 'relieved', 'unmoved', 'all', 'some', 'item', 'part', 'unreached', 'rules', 'pairsOnly', 'budget',
    'comma', 'and',
  ),
  words: texts(
    'left', 'wholeLeft', 'noMeasure', 'brickName', 'links', 'linksAll', 'linksPairs', 'budget', 'stopped',
    'fitted', 'effect', 'partial', 'assumptions', 'range', 'flip', 'flipLast', 'noFlip', 'flipSpent', 'direct',
    'partly', 'disputed', 'uncounted', 'readingLeft', 'readingPart', 'unreached', 'comma', 'semicolon', 'problem', 'symptom',
    'leftHead', 'laidBy', 'mean', 'measuresHead', 'measureCell',
  ),
  budget: texts('points', 'spent', 'bestButton', 'bestLeft', 'isBest'),
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
  const { words, sentence } = context.words;
  const ends = (name: string, range: AssumptionRange) => ({
    [`${name}Min`]: assumptionText(range, range.min, lang),
    [`${name}Max`]: assumptionText(range, range.max, lang),
  });
  const firstReading = mixReadings(context).bricks[FIRST_BRICK];
  if (!firstReading) throw new Error(`model.yaml: expected a symptom ${FIRST_BRICK}`);
  return {
    frame: frameData(context, 'strategy-mix'),
    problems: coding.problems.map((problem) => ({
      name: problem.name[lang],
      short: problem.short[lang],
      section: problem.section,
      href: href(problem.section),
      symptomCount: problem.symptoms.length,
    })),
    symptoms: symptoms.map(({ id, label, was }) => ({ id, label: label[lang], ...(was.length > 0 && { was }) })),
    strategies: coding.strategies.map((strategy) => ({
      name: strategy.name[lang],
      short: strategy.short[lang],
      href: href(strategy.section),
      measures: strategy.measures.map((measure) => measure.label[lang]),
    })),
    links,
    firstReading,
    deferredDataHref: context.deferredDataHref('strategy-mix'),
    effect,
    partial,
    points: assumptionRange(context, 'model-budget'),
    sentence,
    words: { ...words, range: fillTemplate(words.range, { ...ends('effect', effect), ...ends('partial', partial) }) },
  };
}

export function mixReadings({ lang, coding, href, words }: FigureContext<Words>): MixReadings {
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
  return { bricks: Object.fromEntries(bricks), budget: words.budget };
}
