import { max, min } from 'd3';
import { defineFigure, type FigureTable } from '../../model/figures/figure.ts';
import { frameData, type FrameData } from '../../model/figures/frame.ts';
import { groups, texts, type WordsOf } from '../../model/figures/words.ts';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { joinSentences } from '../../model/text/joinSentences.ts';
import { formatQuantity } from '../../model/ledger/formatQuantity.ts';
import type { Language } from '../../model/text/language.ts';
import { EXAMPLE, policiesOf, START, yearsEarly, type Policy } from './policies.ts';
import type { ViewState } from '../../model/links/urlState.ts';

// prettier-ignore
const words = () => groups({
  ...texts(
    'since', 'yearNumber', 'early', 'dated', 'undated', 'isEarly', 'isInside', 'count', 'what', 'year', 'known',
    'where', 'printed', 'elsewhere', 'nowhere',
  ).shape,
  names: texts(
    'congress20', 'cityOpinion', 'cityNotice', 'congress19', 'notice', 'villages', 'ruralReport', 'actionPlan',
    'law', 'personalData', 'gdpr', 'dataSecurity', 'tradeRules',
  ),
});
export type Words = WordsOf<typeof words>;

export interface PolicyLineData {
  frame: FrameData;
  lang: Language;
  policies: Policy[];
  /** The years of the example, of the beginning that the text names, and the reach of the line. */
  example: number;
  start: number;
  first: number;
  last: number;
  words: Omit<Words, 'names'>;
}

export function parameters({ start, first, last }: PolicyLineData) {
  return { since: { type: 'number', default: start, min: first, max: last - 1, step: 1 } } as const;
}

export type PolicyLineParameters = ReturnType<typeof parameters>;

export const definition = defineFigure({
  name: 'policy-line',
  words,
  parameters,
  data(context) {
    const { lang } = context;
    const { names, ...words } = context.words;
    const policies = policiesOf(context, names);
    const years = policies.flatMap(({ year }) => (year === null ? [] : [year]));
    return {
      frame: frameData(context, 'policy-line'),
      lang,
      policies,
      example: yearOf(policies, EXAMPLE),
      start: yearOf(policies, START),
      first: (min(years) ?? 0) - 2,
      last: (max(years) ?? 0) + 1,
      words,
    };
  },
  table,
  sentence,
});

export function table(data: PolicyLineData): FigureTable {
  const { words } = data;
  return {
    caption: data.frame.title,
    head: [words.what, words.year, words.known, words.where],
    rows: data.policies.map(({ name, year, yearText, printed, at }) => [
      name,
      year === null ? '—' : yearText,
      year === null ? words.nowhere : printed ? words.printed : words.elsewhere,
      at,
    ]),
  };
}

export function sentence(data: PolicyLineData, { since }: ViewState<PolicyLineParameters>): string {
  const { words, policies, example, start, lang } = data;
  const early = yearsEarly(example, since);
  const values = {
    since: String(since),
    example: String(example),
    start: String(start),
    gap: gapText(early, lang),
    all: String(policies.length),
    printed: String(policies.filter((one) => one.printed).length),
  };
  const parts = [early > 0 ? words.isEarly : words.isInside, words.count];
  return joinSentences(parts.map((part) => fillTemplate(part, values)));
}

/** @throws Error when the policy has no year: the line could not be drawn */
function yearOf(policies: readonly Policy[], id: string): number {
  const year = policies.find((one) => one.id === id)?.year;
  if (year === undefined || year === null) throw new Error(`${id}: expected a year`);
  return year;
}

export function gapText(years: number, lang: Language): string {
  return formatQuantity({ value: years, unit: 'years', decimals: 0 }, lang);
}
