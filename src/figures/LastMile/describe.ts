import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { formatQuantity } from '../../model/ledger/formatQuantity.ts';
import type { Language } from '../../model/text/language.ts';
import type { LastMileSolution, LastMileState } from './definition.ts';

export interface MileWords {
  lang: Language;
  words: Record<
    | 'apart'
    | 'together'
    | 'leave'
    | 'plan'
    | 'join'
    | 'sentence'
    | 'walk'
    | 'next'
    | 'route'
    | 'share'
    | 'point'
    | 'done',
    string
  >;
}

export function yuanText(value: number, lang: Language, bare = false): string {
  return formatQuantity({ value, unit: 'yuan', decimals: 2 }, lang, { bare });
}

/** Two figures: the rule is a rough one. */
export function kilometresText(value: number, lang: Language): string {
  const decimals = value >= 10 ? 0 : value >= 1 ? 1 : 2;
  return formatQuantity({ value, unit: 'kilometres', decimals }, lang);
}

export function percentText(value: number, lang: Language): string {
  return formatQuantity({ value, unit: 'percent', decimals: 0 }, lang);
}

export function firmsText(count: number, lang: Language): string {
  return formatQuantity({ value: count, unit: 'couriers', decimals: 0 }, lang);
}

/** Savings under half a fen are none. */
const LEAST_YUAN = 0.005;

export function describe({ lang, words }: MileWords, state: LastMileState, solution: LastMileSolution): string {
  const { town, village, savings } = solution;
  const arranged = [
    state.lmfirms > 1 ? fillTemplate(words.apart, { firms: firmsText(state.lmfirms, lang) }) : words.together,
    ...(state.lmpick > 0 ? [fillTemplate(words.leave, { percent: percentText(state.lmpick, lang) })] : []),
    ...(state.lms4 > 0 ? [fillTemplate(words.plan, { percent: percentText(state.lms4, lang) })] : []),
  ].join(words.join);
  const best = (['route', 'share', 'point'] as const).reduce((a, b) => (savings[b] > savings[a] ? b : a));
  return fillTemplate(words.sentence, {
    arranged,
    village: yuanText(village.now.total, lang),
    town: yuanText(town.now.total, lang),
    share: percentText((village.now.road / village.now.total) * 100, lang),
    walk: village.now.walkKm > 0 ? fillTemplate(words.walk, { km: kilometresText(village.now.walkKm, lang) }) : '',
    next:
      savings[best] < LEAST_YUAN
        ? words.done
        : fillTemplate(words.next, { lever: words[best], yuan: yuanText(savings[best], lang) }),
  });
}
