import { sum } from 'd3';
import { defineFigure, type FigureTable } from '../../model/figures/figure.ts';
import { FULL_POINTS } from '../../model/walls/points.ts';
import { describeMix } from '../../model/walls/describeMix.ts';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { fitToBudget, spentPoints } from '../../model/walls/pointBudget.ts';
import type { ViewState } from '../../model/links/urlState.ts';
import { wallParameters } from '../../model/walls/wallParameters.ts';
import { layWalls, missingText, type LaidWalls } from '../bricks/wallModel.ts';
import { compareMix } from './compareMix.ts';
import { words, yourWallData, type YourWallData } from './wallData.ts';

export type YourWallParameters = ReturnType<typeof wallParameters>;
export type YourWallState = ViewState<YourWallParameters>;

export const definition = defineFigure({
  name: 'your-wall',
  words,
  hasBadge: true,
  opening: ['shown'],
  parameters,
  data: yourWallData,
  deferredData: ({ words: { sheet, file } }) => ({ sheet, file }),
  sentence,
  table,
});

export function parameters({ wall }: YourWallData) {
  return wallParameters(wall.even);
}

export function sentence(data: YourWallData, state: ViewState<YourWallParameters>): string {
  const { shape, rules, strategies, problems, budgetPoints } = data.wall;
  const mix = spentMix(data, state);
  const own = describeMix(
    shape,
    { ...rules, mix: mix.map((points) => points / FULL_POINTS) },
    { strategies: strategies.map((one) => one.short), problems: problems.map((one) => one.short) },
    data.sentence,
    budgetPoints,
  );
  return state.shown === 'yes' ? own + compareMix(data, mix) : own;
}

export function table(data: YourWallData, state: ViewState<YourWallParameters>): FigureTable {
  const { wall, words } = data;
  const mixes = shownMixes(data, state);
  const { head, rows } = mixTable(data, mixes);
  const bricks = wall.problems.flatMap((problem, i) =>
    problem.bricks.map((brick, k) => [
      fillTemplate(words.brickLeft, { problem: problem.short, brick: brick.label }),
      ...mixes.map(({ laid }) => leftOfBrick(laid.bricks[i]?.[k] ?? [])),
    ]),
  );
  return { caption: sentence(data, state), head, rows: [...rows, ...bricks] };
}

/** The mix that counts: what a link asks for, cut down to the budget. */
export function spentMix({ wall }: YourWallData, state: Pick<YourWallState, 'wall'>): number[] {
  return fitToBudget(state.wall, wall.budgetPoints);
}

export interface ShownMix {
  key: 'mine' | 'best' | 'even';
  name: string;
  mix: readonly number[];
  laid: LaidWalls;
}

/** The reader's mix and, once asked for, the two that it is compared with. */
export function shownMixes(data: YourWallData, state: Pick<YourWallState, 'wall' | 'shown'>): ShownMix[] {
  return [ownMix(data, spentMix(data, state)), ...(state.shown === 'yes' ? otherMixes(data) : [])];
}

export function ownMix({ wall, words }: YourWallData, mix: readonly number[]): ShownMix {
  return { key: 'mine', name: words.mine, mix, laid: layWalls(wall, mix) };
}

/** They stay the same whatever the reader does. */
export function otherMixes({ wall, best, words }: YourWallData): ShownMix[] {
  return [
    { key: 'best', name: words.best, mix: best, laid: layWalls(wall, best) },
    { key: 'even', name: words.even, mix: wall.even, laid: layWalls(wall, wall.even) },
  ];
}

/** Points and missing bricks, a column a mix. */
export function mixTable(
  { wall, words }: YourWallData,
  mixes: readonly ShownMix[],
): Pick<FigureTable, 'head' | 'rows'> {
  return {
    head: [words.what, ...mixes.map((one) => one.name)],
    rows: [
      ...wall.strategies.map(({ short }, i) => [
        fillTemplate(words.pointsOn, { strategy: short }),
        ...mixes.map(({ mix }) => String(mix[i] ?? 0)),
      ]),
      [words.spent, ...mixes.map(({ mix }) => String(spentPoints(mix)))],
      ...wall.problems.map(({ short }, i) => [
        fillTemplate(words.leftOf, { problem: short }),
        ...mixes.map(({ laid }) => missingText(laid.problems[i] ?? 0)),
      ]),
      [words.missing, ...mixes.map(({ laid }) => missingText(laid.whole))],
    ],
  };
}

function leftOfBrick(shares: readonly number[]): string {
  return (1 - sum(shares)).toFixed(2);
}
