import { FULL_POINTS } from '../../model/walls/points.ts';
import type { FigureContext } from '../../model/figures/figure.ts';
import { evenMix } from '../../model/walls/pointBudget.ts';
import { relief, reliefShares, type Relief, type ReliefRules, type ReliefShape } from '../../model/walls/relief.ts';
import { reliefShapeOf } from '../../model/walls/reliefShape.ts';
import { labelBreak } from './labelBreak.ts';
import { assumptionRange, assumptionText } from '../kit/assumptionInput.ts';

/** The model with its assumptions fixed, in one language: what a figure needs to lay five walls from any mix. */
export interface WallModel {
  problems: WallProblemText[];
  strategies: { name: string; short: string }[];
  shape: ReliefShape;
  rules: ReliefRules;
  /** How far the two assumptions could be moved. */
  bounds: { effect: [least: number, most: number]; partialWeight: [least: number, most: number] };
  budgetPoints: number;
  /** The budget shared out alike. */
  even: number[];
  /** The two assumptions as the reader sees them. */
  effectText: string;
  partialText: string;
}

export interface WallProblemText {
  name: string;
  short: string;
  href: string;
  bricks: {
    label: string;
    /** As it breaks into lines, if it is long. */
    wrapped?: string;
    /** Some measure reaches it. */
    reached: boolean;
  }[];
}

/** What it is made from: a figure's context has it, and so has any page. */
export type WallSource = Pick<FigureContext, 'coding' | 'ledger' | 'lang' | 'href'>;

export function wallModel(context: WallSource): WallModel {
  const { coding, lang, href } = context;
  const effect = assumptionRange(context, 'model-effect');
  const partial = assumptionRange(context, 'model-partial-weight');
  const budgetPoints = assumptionRange(context, 'model-budget').default;
  const reached = new Set(coding.links.map((link) => link.symptom));
  return {
    problems: coding.problems.map(({ name, short, section, symptoms }) => ({
      name: name[lang],
      short: short[lang],
      href: href(section),
      bricks: symptoms.map(({ id, label }) => ({
        label: label[lang],
        ...labelBreak(label[lang]),
        reached: reached.has(id),
      })),
    })),
    strategies: coding.strategies.map(({ name, short }) => ({ name: name[lang], short: short[lang] })),
    shape: reliefShapeOf(coding),
    rules: { effect: effect.default, partialWeight: partial.default, pairsOnly: false },
    bounds: { effect: [effect.min, effect.max], partialWeight: [partial.min, partial.max] },
    budgetPoints,
    even: evenMix(budgetPoints, coding.strategies.length),
    effectText: assumptionText(effect, effect.default, lang),
    partialText: assumptionText(partial, partial.default, lang),
  };
}

/** Five walls as a mix lays them. */
export interface LaidWalls extends Relief {
  /** For each problem and each of its bricks, what each strategy lays of it, as fractions. */
  bricks: number[][][];
}

/** @param mix points of 100, one a strategy; medians may lie between steps */
export function layWalls({ shape, rules }: Pick<WallModel, 'shape' | 'rules'>, mix: readonly number[]): LaidWalls {
  const settings = { ...rules, mix: mix.map((points) => points / FULL_POINTS) };
  const shares = reliefShares(shape, settings);
  let next = 0;
  const bricks = shape.symptomCounts.map((count) => shares.slice(next, (next += count)));
  return { ...relief(shape, settings), bricks };
}

/** How many bricks are missing, with one decimal, for comparisons: `16.6`. */
export function missingText(bricks: number): string {
  return bricks.toFixed(1);
}

/** A mix as it stands in links and in texts: `80-20-50-0-100`. */
export function mixText(mix: readonly number[]): string {
  return mix.join('-');
}
