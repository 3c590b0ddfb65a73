import { max } from 'd3';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { formatQuantity } from '../../model/ledger/formatQuantity.ts';
import type { Language } from '../../model/text/language.ts';
import { assumptionText, type AssumptionInput } from '../kit/assumptionInput.ts';
import type { TalentPoolSolution, TalentPoolState } from './definition.ts';
import { HORIZON_YEARS, missingPerHundred } from './simulation.ts';

export interface PoolWords {
  lang: Language;
  words: Record<
    | 'withoutLever' | 'withLever' | 'peaks' | 'widens' | 'narrows' | 'endShort' | 'endOver' | 'closes' | 'enough' | 'needs' | 'never' | 'sentence',
    string
  >; // prettier-ignore
  delay: AssumptionInput;
}

export function percentText(value: number, lang: Language): string {
  return formatQuantity({ value, unit: 'percent', decimals: 0 }, lang);
}

/** People or posts, rounded: the model counts no halves of a person. */
export function peopleText(value: number, lang: Language): string {
  return formatQuantity({ value: Math.round(value), unit: 'people', decimals: 0 }, lang);
}

export function describe(
  { lang, words, delay }: PoolWords,
  state: TalentPoolState,
  solution: TalentPoolSolution,
): string {
  const missing = solution.years.map(missingPerHundred);
  const [first = 0, last = 0] = [missing[0], missing.at(-1)];
  const worst = max(missing) ?? 0;
  const worstYear = missing.indexOf(worst);
  const lever = fillTemplate(state.tps5 > 0 ? words.withLever : words.withoutLever, {
    percent: percentText(state.tps5, lang),
    delay: assumptionText(delay, state.tpdelay, lang),
  });
  const values = {
    first: peopleText(first, lang),
    worst: peopleText(worst, lang),
    worstYear,
    last: peopleText(Math.abs(last), lang),
    horizon: HORIZON_YEARS,
    closes: solution.closes ?? 0,
    needed: percentText(solution.needed ?? 0, lang),
  };
  const end = fillTemplate(last >= 0 ? words.endShort : words.endOver, values);
  const course = worstYear === 0 ? words.narrows : worstYear === HORIZON_YEARS ? words.widens : words.peaks;
  const verdict =
    solution.closes === 0
      ? words.enough
      : solution.closes !== undefined
        ? words.closes
        : solution.needed === undefined
          ? words.never
          : words.needs;
  return fillTemplate(words.sentence, {
    lever,
    course: fillTemplate(course, { ...values, end }),
    verdict: fillTemplate(verdict, values),
  });
}
