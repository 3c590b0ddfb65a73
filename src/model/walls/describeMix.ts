import { maxIndex } from 'd3';
import { FULL_POINTS } from './points.ts';
import { spentPoints } from './pointBudget.ts';
import { roundTo } from '../text/roundTo.ts';
import { fillTemplate } from '../text/fillTemplate.ts';
import { brickCount, problemShares, relief, reliefShares, type ReliefSettings, type ReliefShape } from './relief.ts';
import { wholeParts } from './wholeParts.ts';

/** A fraction as the length of a bar, in per cent to a tenth: less than that nobody sees. */
export function barPercent(fraction: number): number {
  return roundTo(fraction * 100, 1);
}

/** Bricks are told to a tenth: a number such as 18.2, and 27 where it is whole. */
export function toBricks(bricks: number): number {
  return roundTo(bricks, 1);
}

/** A fraction in whole per cent. */
export function toPercent(fraction: number): number {
  return Math.round(fraction * FULL_POINTS);
}

/** What things are called in the sentence, in the model's order. */
export interface MixNames {
  strategies: readonly string[];
  problems: readonly string[];
}

/**
 * The sentence's pieces, in one language: from a figure's strings, under `sentence`. A figure leaves out what cannot
 * happen in it, or what it does not tell.
 */
export interface MixWords {
  /** No strategy is pushed. Places: {full}, the number of bricks. */
  still: string;
  /** The whole sentence. Places: {mix} {whole} {full} {problem} {left} {count} {parts} {others} {unreached} {rules}. */
  relieved: string;
  /** Strategies are pushed, but no brick is laid. Places: {mix} {full} {unreached} {rules}. */
  unmoved: string;
  /** {mix} when every strategy stands at {percent}. */
  all?: string;
  /** {mix} otherwise: place {list}; its items: {strategy} {percent}. */
  some: string;
  item: string;
  /** {mix} when more than two are pushed: place {list}, the points of all in order. */
  many?: string;
  /** {parts}: how many bricks of the problem's wall a strategy lays. Places: {bricks} {strategy}. */
  part?: string;
  /** {others}: where else bricks are laid (place {list}), its items ({problem} {left}), and what to say if nowhere. */
  others?: { some: string; item: string; none: string };
  /** {unreached}: bricks that no measure reaches. Place: {count}. */
  unreached?: string;
  /** {rules}: how well measures work, and the weight of a partial link. Places: {effect} {partial}. */
  rules: string;
  /** Put before it when only the pairs count, or a budget holds. Places: {budget} {spent}. */
  pairsOnly?: string;
  budget?: string;
  /** Between items of a list, and before its last. */
  comma: string;
  and: string;
}

/**
 * Any state of the strategies in one sentence: for the screen, the live region, the table's caption, what is shared and
 * what is printed.
 * @param budgetPoints what may be spent in all; undefined without a budget
 */
export function describeMix(
  shape: ReliefShape,
  settings: ReliefSettings,
  names: MixNames,
  words: MixWords,
  budgetPoints?: number,
): string {
  const full = brickCount(shape);
  if (settings.mix.every((a) => a === 0)) return fillTemplate(words.still, { full });
  const { problems, whole } = relief(shape, settings);
  const parts = problemShares(shape, reliefShares(shape, settings));
  const laid = shape.symptomCounts.map((count, problem) => toBricks(count - toBricks(problems[problem] ?? count)));
  const most = maxIndex(laid);
  const eased = laid.flatMap((bricks, problem) => (problem !== most && bricks > 0 ? [problem] : []));
  const unreached = full - new Set(shape.links.map((link) => link.symptom)).size;
  const text = fillTemplate((laid[most] ?? 0) > 0 ? words.relieved : words.unmoved, {
    mix: mixWords(settings, names, words),
    whole: toBricks(whole),
    full,
    problem: names.problems[most] ?? '',
    left: toBricks(problems[most] ?? 0),
    count: shape.symptomCounts[most] ?? 0,
    parts: partWords(parts[most] ?? [], laid[most] ?? 0, names, words),
    others: otherWords(
      eased.map((i) => ({ problem: names.problems[i] ?? '', left: toBricks(problems[i] ?? 0) })),
      words,
    ),
    unreached: unreached === 0 ? '' : fillTemplate(words.unreached ?? '', { count: unreached }),
    rules: fillTemplate(words.rules, {
      effect: settings.effect.toFixed(2),
      partial: settings.partialWeight.toFixed(2),
    }),
  });
  const conditions = [
    settings.pairsOnly ? (words.pairsOnly ?? '') : '',
    budgetPoints === undefined
      ? ''
      : fillTemplate(words.budget ?? '', { budget: budgetPoints, spent: spentPoints(settings.mix.map(toPercent)) }),
  ];
  return sentenceCase(conditions.join('') + text);
}

/** So many strategies are named one by one. */
const FEW = 2;

function mixWords({ mix }: ReliefSettings, names: MixNames, words: MixWords): string {
  const percents = mix.map((a) => `${toPercent(a)}%`);
  if (words.all && new Set(percents).size === 1) return fillTemplate(words.all, { percent: percents[0] ?? '' });
  const pushed = percents.flatMap((percent, i) =>
    mix[i] ? [fillTemplate(words.item, { strategy: names.strategies[i] ?? '', percent })] : [],
  );
  if (words.many && pushed.length > FEW)
    return fillTemplate(words.many, { list: percents.map((percent) => percent.slice(0, -1)).join('-') });
  return fillTemplate(words.some, { list: listOf(pushed, words) });
}

/** Largest part first, in tenths that add up; parts that round to nothing are left out. */
function partWords(parts: readonly number[], bricks: number, names: MixNames, words: MixWords): string {
  const told = wholeParts(parts, Math.round(bricks * 10))
    .map((tenths, i) => ({ bricks: tenths / 10, strategy: names.strategies[i] ?? '' }))
    .filter((one) => one.bricks > 0)
    .sort((a, b) => b.bricks - a.bricks);
  return listOf(
    told.map((one) => fillTemplate(words.part ?? '', one)),
    words,
  );
}

function otherWords(eased: readonly { problem: string; left: number }[], words: MixWords): string {
  const { others } = words;
  if (!others) return '';
  if (eased.length === 0) return others.none;
  return fillTemplate(others.some, {
    list: listOf(
      eased.map((one) => fillTemplate(others.item, one)),
      words,
    ),
  });
}

function listOf(items: readonly string[], { comma, and }: MixWords): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(comma)}${and}${items.at(-1) ?? ''}`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
