import { FULL_POINTS, STEP_POINTS } from '../../model/walls/points.ts';
import { describeMix } from '../../model/walls/describeMix.ts';
import { defineFigure, type FigureTable } from '../../model/figures/figure.ts';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { evenMix } from '../../model/walls/pointBudget.ts';
import { problemShares, relief, reliefShares } from '../../model/walls/relief.ts';
import { wholeParts } from '../../model/walls/wholeParts.ts';
import { numberParameter } from '../kit/assumptionInput.ts';
import { FIRST_BRICK, mixReadings, strategyMixData, words, type StrategyMixData } from './mixData.ts';
import { formerIds } from '../kit/formerIds.ts';
import { mixRules, mixShape, problemOf, shownMix, toFractions, type MixState } from './mixState.ts';

export function parameters(data: StrategyMixData) {
  const ids = data.symptoms.map((symptom) => symptom.id);
  // At first nothing is pushed. Once the budget was shared out evenly then, and links left that out.
  const formerDefault = evenMix(data.points.default, data.strategies.length);
  const still = formerDefault.map(() => 0);
  return {
    mix: { type: 'numbers', default: still, formerDefault, min: 0, max: FULL_POINTS, step: STEP_POINTS },
    links: { type: 'choice', default: 'all', values: ['all', 'pairs'] },
    budget: { type: 'choice', default: 'off', values: ['off', 'on'] },
    points: numberParameter(data.points),
    e: numberParameter(data.effect),
    partial: numberParameter(data.partial),
    brick: { type: 'choice', default: FIRST_BRICK, values: ids, was: formerIds(data.symptoms) },
  } as const;
}

export type StrategyMixParameters = ReturnType<typeof parameters>;

export const definition = defineFigure({
  name: 'strategy-mix',
  words,
  hasBadge: true,
  parameters,
  data: strategyMixData,
  deferredData: mixReadings,
  table,
  sentence,
});

export function sentence(data: StrategyMixData, state: MixState): string {
  return describeMix(
    mixShape(data),
    { ...mixRules(state), mix: toFractions(shownMix(state)) },
    { strategies: data.strategies.map((one) => one.short), problems: data.problems.map((one) => one.short) },
    data.sentence,
    state.budget === 'on' ? state.points : undefined,
  );
}

/** A row for every wall and for every brick: what is missing, and what each strategy lays, in bricks. */
export function table(data: StrategyMixData, state: MixState): FigureTable {
  const { words } = data;
  const shape = mixShape(data);
  const settings = { ...mixRules(state), mix: toFractions(shownMix(state)) };
  const { symptoms, problems } = relief(shape, settings);
  const shares = reliefShares(shape, settings);
  const laid = problemShares(shape, shares);
  const row = (
    problem: number,
    name: string,
    count: number,
    left: number,
    parts: readonly number[],
    measures: string,
  ) => {
    const hundredths = Math.round(left * 100);
    return [
      data.problems[problem]?.short ?? '',
      name,
      ...[hundredths, ...wholeParts(parts, count * 100 - hundredths)].map((one) => (one / 100).toFixed(2)),
      measures,
    ];
  };
  return {
    caption: sentence(data, state),
    head: [
      words.problem,
      words.symptom,
      words.leftHead,
      ...data.strategies.map((one) => fillTemplate(words.laidBy, { strategy: one.short })),
      words.measuresHead,
    ],
    rows: problems.flatMap((left, problem) => [
      row(problem, words.wall, shape.symptomCounts[problem] ?? 0, left, laid[problem] ?? [], ''),
      ...data.symptoms.flatMap((symptom, i) =>
        problemOf(data, i) === problem
          ? [row(problem, symptom.label, 1, symptoms[i] ?? 1, shares[i] ?? [], measuresOf(data, i))]
          : [],
      ),
    ]),
  };
}

function measuresOf({ links, strategies, words }: StrategyMixData, symptom: number): string {
  const reaching = links.filter((link) => link.symptom === symptom);
  if (reaching.length === 0) return words.noMeasure;
  return reaching
    .map(({ strategy, measure, direct, disputed }) =>
      fillTemplate(words.measureCell, {
        measure: strategies[strategy]?.measures[measure] ?? '',
        kind: (direct ? words.direct : words.partly) + (disputed ? words.comma + words.disputed : ''),
      }),
    )
    .join(words.semicolon);
}
