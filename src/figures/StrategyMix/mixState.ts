import { FULL_POINTS } from '../../model/walls/points.ts';
import { fitToBudget } from '../../model/walls/pointBudget.ts';
import type { ReliefRules, ReliefShape } from '../../model/walls/relief.ts';
import { shapeOfLinks } from '../../model/walls/reliefShape.ts';
import type { ViewState } from '../../model/links/urlState.ts';
import type { StrategyMixParameters } from './definition.ts';
import type { StrategyMixData } from './mixData.ts';

export type MixState = ViewState<StrategyMixParameters>;

export function mixShape(data: StrategyMixData): ReliefShape {
  return shapeOfLinks(
    data.problems.map((problem) => problem.symptomCount),
    data.strategies.length,
    data.links,
  );
}

/** The mix that counts, in points: under a budget, what the link or the sliders ask for cut down to it. */
export function shownMix({ mix, budget, points }: Pick<MixState, 'mix' | 'budget' | 'points'>): number[] {
  return budget === 'on' ? fitToBudget(mix, points) : [...mix];
}

export function mixRules({ e, partial, links }: Pick<MixState, 'e' | 'partial' | 'links'>): ReliefRules {
  return { effect: e, partialWeight: partial, pairsOnly: links === 'pairs' };
}

/** Points to the fractions that the arithmetic takes. */
export function toFractions(mix: readonly number[]): number[] {
  return mix.map((points) => points / FULL_POINTS);
}

/** Which problem a symptom belongs to. */
export function problemOf({ problems }: StrategyMixData, symptom: number): number {
  let next = 0;
  return problems.findIndex(({ symptomCount }) => symptom < (next += symptomCount));
}

/** A brick on its wall. */
export interface WallBrick {
  id: string;
  label: string;
  wrapped?: string;
  /** Its number among the symptoms of all problems. */
  symptom: number;
  /** Some measure reaches it. */
  reached: boolean;
}

/** The bricks of every wall, in order. */
export function wallBricks(data: StrategyMixData): WallBrick[][] {
  const reached = new Set(data.links.map((link) => link.symptom));
  return data.problems.map((_, problem) =>
    data.symptoms.flatMap(({ id, label, wrapped }, symptom) =>
      problemOf(data, symptom) === problem
        ? [{ id, label, ...(wrapped && { wrapped }), symptom, reached: reached.has(symptom) }]
        : [],
    ),
  );
}

/** Takes over rows that have not changed, so that whoever draws them sees that nothing has. */
export function keepSameRows(before: readonly number[][], now: readonly number[][]): number[][] {
  return now.map((row, i) => {
    const old = before[i];
    return old?.length === row.length && row.every((value, k) => value === old[k]) ? old : row;
  });
}
