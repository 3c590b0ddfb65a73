import { FULL_POINTS, STEP_POINTS } from '../../model/walls/points.ts';
import { describeMix } from '../../model/walls/describeMix.ts';
import { defineFigure, type FigureTable } from '../../model/figures/figure.ts';
import { relief, type ReliefSettings, type ReliefShape } from '../../model/walls/relief.ts';
import { shapeOfLinks } from '../../model/walls/reliefShape.ts';
import { strategyEffectData, words, type StrategyEffectData } from './effectData.ts';
import type { ViewState } from '../../model/links/urlState.ts';

/** Well on its way but not complete, so that the slider has room both ways. */
const START = 60;

/** One slider, with the strategy's number in its name: five of these figures may stand on one page. */
export function parameters({ strategy }: StrategyEffectData) {
  const slider = { type: 'number', default: START, min: 0, max: FULL_POINTS, step: STEP_POINTS } as const;
  return { [`effect${strategy}`]: slider } as Record<`effect${1 | 2 | 3 | 4 | 5}`, typeof slider>;
}

export type StrategyEffectParameters = ReturnType<typeof parameters>;

export const definition = defineFigure({
  name: 'strategy-effect',
  words,
  hasBadge: true,
  parameters,
  data: strategyEffectData,
  table,
  sentence,
});

export function sentence(data: StrategyEffectData, state: ViewState<StrategyEffectParameters>): string {
  const strategies = data.walls.map((_, i) => (i === data.strategy - 1 ? data.short : ''));
  const names = { strategies, problems: data.walls.map((wall) => wall.short) };
  return describeMix(effectShape(data), effectSettings(data, state[`effect${data.strategy}`]), names, data.sentence);
}

/** Only this strategy's links. */
export function effectShape(data: StrategyEffectData): ReliefShape {
  const links = data.reached.flatMap(({ symptom, links: all }) =>
    all.map(({ direct }) => ({ symptom, direct, strategy: data.strategy - 1 })),
  );
  return shapeOfLinks(
    data.walls.map((wall) => wall.symptomCount),
    data.walls.length,
    links,
  );
}

/** Only this strategy pushed, the others at rest. */
export function effectSettings(data: StrategyEffectData, points: number): ReliefSettings {
  const mix = data.walls.map((_, i) => (i === data.strategy - 1 ? points / FULL_POINTS : 0));
  return { ...data.rules, pairsOnly: false, mix };
}

/** A row a link: what it leaves of its symptom together with the strategy's other links, why, and where it stands. */
export function table(data: StrategyEffectData, state: Record<`effect${1 | 2 | 3 | 4 | 5}`, number>): FigureTable {
  const { words, walls, reached } = data;
  const { symptoms } = relief(effectShape(data), effectSettings(data, state[`effect${data.strategy}`]));
  return {
    caption: sentence(data, state),
    head: [
      words.symptom,
      words.problem,
      words.leftHead,
      words.measureHead,
      words.kindHead,
      words.reasonHead,
      words.atHead,
    ],
    rows: reached.flatMap(({ symptom, problem, label, links }) =>
      links.map((link) => [
        label,
        walls[problem - 1]?.name ?? '',
        (symptoms[symptom] ?? 1).toFixed(2),
        link.measure,
        (link.direct ? words.direct : words.partly) + (link.disputed ? words.comma + words.disputed : ''),
        link.reason,
        `§${link.at} ↔ §${link.symptomAt}`,
      ]),
    ),
  };
}
