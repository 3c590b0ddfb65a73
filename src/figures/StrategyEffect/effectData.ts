import type { WorkshopProblem } from '../bricks/workshop.ts';
import type { MixWords } from '../../model/walls/describeMix.ts';
import type { FigureContext } from '../../model/figures/figure.ts';
import { frameData, type FrameData } from '../../model/figures/frame.ts';
import { groups, texts, type WordsOf } from '../../model/figures/words.ts';
import { labelBreak } from '../bricks/labelBreak.ts';
import { assumptionRange, assumptionText } from '../kit/assumptionInput.ts';

/** The part of the model that concerns one strategy, in one language. */
export interface StrategyEffectData {
  frame: FrameData;
  /** 1 to 5 */
  strategy: Pair;
  name: string;
  short: string;
  walls: EffectWall[];
  /** The wall of its own problem. */
  wall: WorkshopProblem;
  /** The symptoms it reaches, those of its own problem first. */
  reached: ReachedSymptom[];
  /** Symptoms of its own problem that it does not reach. */
  missed: string[];
  rules: { effect: number; partialWeight: number };
  /** The two assumptions as the reader sees them, and where they can be changed. */
  assumptions: { effect: string; partial: string; href: string | undefined };
  sentence: MixWords;
  words: StrategyEffectWords;
}

export type Pair = 1 | 2 | 3 | 4 | 5;

export interface EffectWall {
  name: string;
  short: string;
  symptomCount: number;
}

export interface ReachedSymptom {
  /** Its number among the symptoms of all problems. */
  symptom: number;
  /** 1 to 5 */
  problem: Pair;
  label: string;
  /** As it breaks into lines, if it is long. */
  wrapped?: string;
  links: EffectLink[];
}

export interface EffectLink {
  measure: string;
  direct: boolean;
  /** Two codings differ on it. */
  disputed: boolean;
  /** The sentence of the measure, where the text explains it, and the sentence of the symptom. */
  at: string;
  href: string;
  symptomAt: string;
  reason: string;
}

// prettier-ignore
export const words = () => groups({
  titles: texts('s1', 's2', 's3', 's4', 's5'),
  sentence: groups({
    ...texts('still', 'relieved', 'unmoved', 'some', 'item', 'rules', 'comma', 'and').shape,
    others: texts('some', 'item', 'none'),
  }),
  words: texts(
    'left', 'noMeasure', 'details', 'own', 'beyond', 'noBeyond', 'missed', 'missing', 'direct', 'partly', 'disputed',
    'comma', 'assumed', 'change', 'problem', 'symptom', 'leftHead', 'measureHead', 'kindHead', 'reasonHead', 'atHead',
  ),
});
type Words = WordsOf<typeof words>;
export type StrategyEffectWords = Words['words'];

/** @throws Error when the author has not said which strategy */
export function strategyOf(props: Readonly<Record<string, unknown>>): Pair {
  const { strategy } = props;
  if (strategy === 1 || strategy === 2 || strategy === 3 || strategy === 4 || strategy === 5) return strategy;
  throw new Error(`figure strategy-effect: expected strategy={1} to {5}, not ${String(strategy)}`);
}

export function effectId(strategy: Pair): string {
  return `strategy-effect-${strategy}`;
}

export function strategyEffectData(context: FigureContext<Words>): StrategyEffectData {
  const { lang, coding } = context;
  const { titles, sentence, words } = context.words;
  const strategy = strategyOf(context.props);
  const { name, short } = coding.strategies[strategy - 1] ?? { name: undefined, short: undefined };
  const [effect, partial] = [
    assumptionRange(context, 'model-effect'),
    assumptionRange(context, 'model-partial-weight'),
  ];
  const reached = reachedBy(context, strategy);
  const problem = coding.problems[strategy - 1];
  if (!problem) throw new Error(`model.yaml: expected a problem ${strategy}`);
  return {
    frame: {
      ...frameData(context, effectId(strategy)),
      // Each strategy has a finding of its own.
      title: titles[`s${strategy}`],
    },
    strategy,
    name: name?.[lang] ?? '',
    short: short?.[lang] ?? '',
    walls: coding.problems.map((problem) => ({
      name: problem.name[lang],
      short: problem.short[lang],
      symptomCount: problem.symptoms.length,
    })),
    wall: {
      name: problem.name[lang],
      href: context.href(problem.section),
      bricks: problem.symptoms.map(({ label }) => ({
        label: label[lang],
        ...labelBreak(label[lang]),
        reached: reached.some((one) => one.problem === strategy && one.label === label[lang]),
      })),
    },
    reached: [...reached].sort(
      (a, b) => Number(b.problem === strategy) - Number(a.problem === strategy) || a.symptom - b.symptom,
    ),
    missed: problem.symptoms
      .map((symptom) => symptom.label[lang])
      .filter((label) => !reached.some((one) => one.problem === strategy && one.label === label)),
    rules: { effect: effect.default, partialWeight: partial.default },
    assumptions: {
      effect: assumptionText(effect, effect.default, lang),
      partial: assumptionText(partial, partial.default, lang),
      href: context.figureHref('strategy-mix'),
    },
    sentence,
    words,
  };
}

function reachedBy({ lang, coding, href, isDisputed }: FigureContext, strategy: Pair): ReachedSymptom[] {
  const measures = new Map(
    coding.strategies[strategy - 1]?.measures.map((measure) => [measure.id, measure.label[lang]]),
  );
  return coding.problems
    .flatMap((problem, i) => problem.symptoms.map((symptom) => ({ ...symptom, problem: (i + 1) as Pair })))
    .map(({ id, label, problem }, symptom) => ({
      symptom,
      problem,
      label: label[lang],
      ...labelBreak(label[lang]),
      links: coding.links
        .filter((link) => link.symptom === id && measures.has(link.measure))
        .map((link) => ({
          measure: measures.get(link.measure) ?? '',
          direct: link.kind === 'direct',
          disputed: isDisputed(link.measure, id),
          at: link.at.measure,
          href: href(link.at.measure),
          symptomAt: link.at.symptom,
          reason: link.reason[lang],
        })),
    }))
    .filter(({ links }) => links.length > 0);
}
