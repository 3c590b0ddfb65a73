import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { formatQuantity } from '../../model/ledger/formatQuantity.ts';
import type { Language } from '../../model/text/language.ts';
import { assumptionText, type AssumptionInput } from '../kit/assumptionInput.ts';
import type { PeakQueueSolution, PeakQueueState } from './definition.ts';
import { DAY_MINUTES, waitMinutes } from './simulation.ts';

/** What is needed to say a state in words. */
export interface DayWords {
  lang: Language;
  words: Record<'sentence' | 'sentenceCalm' | 'wallIs' | 'wallIsRaised' | 'helps' | 'turned' | 'enough', string>;
  /** Orders a second in one course. */
  course: number;
  worth: AssumptionInput;
}

/** Orders to three figures: the model knows no more. */
export function ordersText(count: number, lang: Language, bare = false): string {
  return formatQuantity({ value: Number(count.toPrecision(3)), unit: 'orders', decimals: 0 }, lang, { bare });
}

export function capacityText(perS: number, lang: Language): string {
  return formatQuantity({ value: perS, unit: 'orders-per-second', decimals: 0 }, lang);
}

export function shareText(share: number, lang: Language): string {
  return formatQuantity({ value: share * 100, unit: 'percent', decimals: share > 0 && share < 0.1 ? 1 : 0 }, lang);
}

export function waitText(solution: PeakQueueSolution, patienceMinutes: number, lang: Language): string {
  const minutes = waitMinutes(solution.totals.mostWaiting, solution.capacityPerS, patienceMinutes);
  return minutes < 1
    ? formatQuantity({ value: Math.max(1, Math.round(minutes * 60)), unit: 'seconds', decimals: 0 }, lang)
    : formatQuantity({ value: Math.round(minutes), unit: 'minutes', decimals: 0 }, lang);
}

/** A part of the day: in minutes while it is short. */
export function hoursText(minutes: number, lang: Language): string {
  return minutes < 120
    ? formatQuantity({ value: minutes, unit: 'minutes', decimals: 0 }, lang)
    : formatQuantity({ value: minutes / 60, unit: 'hours', decimals: 0 }, lang);
}

/** An hour of the day for a template, which takes `{hour}` (8) or `{hourOnClock}` (08:00). */
export function hourTexts<Name extends string>(name: Name, hour: number): Record<Name | `${Name}OnClock`, string> {
  const texts = { [name]: String(hour), [`${name}OnClock`]: `${String(hour).padStart(2, '0')}:00` };
  return texts as Record<Name | `${Name}OnClock`, string>;
}

/** Orders for a template, which takes `{orders}` with its unit or `{ordersAlone}` where the sentence says it. */
export function ordersOf<Name extends string>(name: Name, count: number, lang: Language) {
  const texts = { [name]: ordersText(count, lang), [`${name}Alone`]: ordersText(count, lang, true) };
  return texts as Record<Name | `${Name}Alone`, string>;
}

/** Share of what the wall could take in a day that is never asked of it. */
function idleShare({ totals, capacityPerS }: PeakQueueSolution): number {
  return 1 - totals.placed / (capacityPerS * DAY_MINUTES * 60);
}

export function describe(
  { lang, words, course, worth }: DayWords,
  state: PeakQueueState,
  solution: PeakQueueSolution,
): string {
  const { totals, capacityPerS, nextKeeps, turn } = solution;
  const rate = capacityText(capacityPerS, lang);
  const idle = shareText(idleShare(solution), lang);
  const wall = fillTemplate(state.pqs1 > 0 ? words.wallIsRaised : words.wallIs, {
    rate,
    before: capacityText(state.pqcap, lang),
    percent: formatQuantity({ value: state.pqs1, unit: 'percent', decimals: 0 }, lang),
  });
  const calm = totals.gaveUp < 1;
  const template = calm ? words.enough : turn === undefined || capacityPerS < turn ? words.helps : words.turned;
  const verdict = fillTemplate(template, {
    course: capacityText(course, lang),
    kept: ordersText(nextKeeps, lang),
    turn: capacityText(turn ?? 0, lang),
    worth: assumptionText(worth, state.pqworth, lang),
    idle,
  });
  return fillTemplate(calm ? words.sentenceCalm : words.sentence, {
    wall,
    arrived: ordersText(totals.arrived, lang),
    ...ordersOf('placed', totals.placed, lang),
    ...ordersOf('gaveUp', totals.gaveUp, lang),
    share: shareText(totals.gaveUp / totals.arrived, lang),
    ...ordersOf('waiting', totals.mostWaiting, lang),
    wait: waitText(solution, state.pqwait, lang),
    idle,
    verdict,
  });
}
