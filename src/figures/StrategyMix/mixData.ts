import { frameData, type FigureContext, type FrameData } from '../../model/figure.ts';
import type { MixWords } from '../../model/describeMix.ts';
import { wordGroup } from '../../model/words.ts';
import { assumptionInput, type AssumptionInput } from '../parts/assumptionInput.ts';

/** The model in one language, as the page needs it: every label and reason once, ends of links by number. */
export interface StrategyMixData {
  frame: FrameData;
  problems: MixProblem[];
  /** Of all problems, numbered through. */
  symptoms: MixSymptom[];
  strategies: MixStrategy[];
  links: MixLink[];
  /** Where the text explains a sentence of the paper: locator → address. */
  places: Record<string, string>;
  effect: AssumptionInput;
  partial: AssumptionInput;
  points: AssumptionInput;
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
  label: string;
  text: string;
  locators: string[];
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
  /** The sentence of the measure and that of the symptom. */
  at: [measure: string, symptom: string];
  reason: string;
}

/** `figures.strategy-mix.words` of the language's file. */
export type StrategyMixWords = Record<
  | 'left' | 'wholeLeft' | 'noMeasure' | 'brickName' | 'overview' | 'push' | 'links' | 'linksAll' | 'linksPairs'
  | 'budget' | 'points' | 'spent' | 'stopped' | 'fitted' | 'bestButton' | 'bestLeft' | 'isBest' | 'effect' | 'partial'
  | 'assumptions' | 'range' | 'rangeLabel' | 'flip' | 'flipLast' | 'noFlip' | 'flipSpent' | 'direct' | 'partly' | 'uncounted'
  | 'readingLeft' | 'readingPart' | 'readingWhole' | 'unreached' | 'measures' | 'comma'
  | 'problem' | 'symptom' | 'leftHead' | 'laidBy' | 'mean' | 'wall' | 'measuresHead' | 'measureCell' | 'semicolon',
  string
>; // prettier-ignore

export function strategyMixData(context: FigureContext): StrategyMixData {
  const { lang, model, href, strings } = context;
  const symptoms = model.problems.flatMap((problem) => problem.symptoms);
  const measures = new Map(
    model.strategies.flatMap((strategy, i) =>
      strategy.measures.map((one, k) => [one.id, { strategy: i, measure: k }] as const),
    ),
  );
  const links = model.links.map((link) => ({
    symptom: symptoms.findIndex((one) => one.id === link.symptom),
    strategy: measures.get(link.measure)?.strategy ?? 0,
    measure: measures.get(link.measure)?.measure ?? 0,
    direct: link.kind === 'direct',
    at: [link.at.measure, link.at.symptom] satisfies MixLink['at'] as MixLink['at'],
    reason: link.reason[lang],
  }));
  const locators = [...symptoms.flatMap((one) => one.locators), ...links.flatMap((link) => link.at)];
  return {
    frame: frameData(context, 'strategy-mix'),
    problems: model.problems.map((problem) => ({
      name: problem.name[lang],
      short: problem.short[lang],
      section: problem.section,
      href: href(problem.section),
      symptomCount: problem.symptoms.length,
    })),
    symptoms: symptoms.map(({ id, label, text, locators: at }) => ({
      id,
      label: label[lang],
      text: text[lang],
      locators: at,
    })),
    strategies: model.strategies.map((strategy) => ({
      name: strategy.name[lang],
      short: strategy.short[lang],
      href: href(strategy.section),
      measures: strategy.measures.map((measure) => measure.label[lang]),
    })),
    links,
    places: Object.fromEntries([...new Set(locators)].map((at) => [at, href(at)])),
    effect: assumptionInput(context, 'model-effect'),
    partial: assumptionInput(context, 'model-partial-weight'),
    points: assumptionInput(context, 'model-budget'),
    sentence: wordGroup(strings, 'sentence') as unknown as MixWords,
    words: wordGroup(strings, 'words') as unknown as StrategyMixWords,
  };
}
