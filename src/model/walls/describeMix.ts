import { minIndex } from 'd3';
import { spentPoints } from './pointBudget.ts';
import { roundTo } from '../text/roundTo.ts';
import { fillTemplate } from '../text/fillTemplate.ts';
import { problemShares, relief, reliefShares, type ReliefSettings, type ReliefShape } from './relief.ts';
import { wholeParts } from './wholeParts.ts';

/** A fraction as the length of a bar, in per cent to a tenth: less than that nobody sees. */
export function barPercent(fraction: number): number {
  return roundTo(fraction * 100, 1);
}

/** Remainders are told as whole numbers of 100: 100 is a problem as the paper describes it. */
export const FULL = 100;

export function toHundred(fraction: number): number {
  return Math.round(fraction * FULL);
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
  /** No strategy is pushed. Places: {full}. */
  still: string;
  /** The whole sentence. Places: {mix} {whole} {full} {problem} {left} {parts} {others} {unreached} {rules}. */
  relieved: string;
  /** Strategies are pushed, but nothing gives way. Places: {mix} {whole} {full} {unreached} {rules}. */
  unmoved: string;
  /** {mix} when every strategy stands at {percent}. */
  all?: string;
  /** {mix} otherwise: place {list}; its items: {strategy} {percent}. */
  some: string;
  item: string;
  /** {parts}: which strategy took how much of the problem. Places: {points} {strategy}. */
  part?: string;
  /** {others}: what else gave way (place {list}), its items ({problem} {left}), and what to say if nothing did. */
  others?: { some: string; item: string; none: string };
  /** {unreached}: bricks that no measure reaches. Places: {count} {full}. */
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
  if (settings.mix.every((a) => a === 0)) return fillTemplate(words.still, { full: FULL });
  const { problems, whole, symptoms } = relief(shape, settings);
  const parts = problemShares(shape, reliefShares(shape, settings));
  const most = minIndex(problems);
  const left = toHundred(problems[most] ?? 1);
  const eased = problems.flatMap((remainder, problem) =>
    problem !== most && toHundred(remainder) < FULL ? [problem] : [],
  );
  const reached = new Set(shape.links.map((link) => link.symptom));
  const unreached = symptoms.filter((_, symptom) => !reached.has(symptom)).length;
  const text = fillTemplate(left < FULL ? words.relieved : words.unmoved, {
    mix: mixWords(settings, names, words),
    whole: toHundred(whole),
    full: FULL,
    problem: names.problems[most] ?? '',
    left,
    parts: partWords(parts[most] ?? [], FULL - left, names, words),
    others: otherWords(
      eased.map((i) => ({ problem: names.problems[i] ?? '', left: toHundred(problems[i] ?? 1) })),
      words,
    ),
    unreached: unreached === 0 ? '' : fillTemplate(words.unreached ?? '', { count: unreached, full: FULL }),
    rules: fillTemplate(words.rules, {
      effect: settings.effect.toFixed(2),
      partial: settings.partialWeight.toFixed(2),
    }),
  });
  const conditions = [
    settings.pairsOnly ? (words.pairsOnly ?? '') : '',
    budgetPoints === undefined
      ? ''
      : fillTemplate(words.budget ?? '', { budget: budgetPoints, spent: spentPoints(settings.mix.map(toHundred)) }),
  ];
  return sentenceCase(conditions.join('') + text);
}

function mixWords({ mix }: ReliefSettings, names: MixNames, words: MixWords): string {
  const percents = mix.map((a) => `${toHundred(a)}%`);
  if (words.all && new Set(percents).size === 1) return fillTemplate(words.all, { percent: percents[0] ?? '' });
  const pushed = percents.flatMap((percent, i) =>
    mix[i] ? [fillTemplate(words.item, { strategy: names.strategies[i] ?? '', percent })] : [],
  );
  return fillTemplate(words.some, { list: listOf(pushed, words) });
}

/** Largest part first; parts that round to nothing are left out. */
function partWords(parts: readonly number[], total: number, names: MixNames, words: MixWords): string {
  const told = wholeParts(parts, total)
    .map((points, i) => ({ points, strategy: names.strategies[i] ?? '' }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
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
