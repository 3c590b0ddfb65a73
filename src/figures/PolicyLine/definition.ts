import { max, min } from 'd3';
import { defineFigure, type FigureTable } from '../../model/figures/figure.ts';
import { frameData, type FrameData } from '../../model/figures/frame.ts';
import { groups, texts, type WordsOf } from '../../model/figures/words.ts';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { joinSentences } from '../../model/text/joinSentences.ts';
import { before, dated, policiesOf, START, type Policy } from './policies.ts';
import type { ViewState } from '../../model/links/urlState.ts';

// prettier-ignore
const words = () => groups({
  ...texts(
    'since', 'from', 'paperSince', 'list', 'yearNumber', 'dated', 'undated', 'earlier', 'noneEarlier', 'count', 'what', 'year', 'known', 'where',
    'printed', 'published', 'unknown',
  ).shape,
  names: texts(
    'congress20', 'cityOpinion', 'cityNotice', 'congress19', 'notice', 'villages', 'ruralReport', 'actionPlan',
    'law', 'personalData', 'gdpr', 'dataSecurity', 'tradeRules',
  ),
});
export type Words = WordsOf<typeof words>;

export interface PolicyLineData {
  frame: FrameData;
  policies: Policy[];
  /** The year from which the text counts, and the reach of the line. */
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
    const { names, ...words } = context.words;
    const policies = policiesOf(context, names);
    const years = policies.flatMap(({ year }) => (year === null ? [] : [year]));
    return {
      frame: frameData(context, 'policy-line'),
      policies,
      start: yearOf(policies, START),
      first: (min(years) ?? 0) - 1,
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
    rows: data.policies.map(({ name, year, yearText, known, at }) => [
      name,
      year === null ? '—' : yearText,
      words[known],
      at,
    ]),
  };
}

export function sentence(data: PolicyLineData, { since }: ViewState<PolicyLineParameters>): string {
  const { words, policies, start } = data;
  const { count, earliest } = before(policies, since);
  const values = {
    since: String(since),
    start: String(start),
    before: String(count),
    first: String(earliest?.year ?? ''),
    all: String(policies.length),
    dated: String(dated(policies).length),
    printed: String(policies.filter((one) => one.known === 'printed').length),
  };
  const parts = [count > 0 ? words.earlier : words.noneEarlier, words.count];
  return joinSentences(parts.map((part) => fillTemplate(part, values)));
}

/** @throws Error when the policy has no year: the line could not be drawn */
function yearOf(policies: readonly Policy[], id: string): number {
  const year = policies.find((one) => one.id === id)?.year;
  if (year === undefined || year === null) throw new Error(`${id}: expected a year`);
  return year;
}
