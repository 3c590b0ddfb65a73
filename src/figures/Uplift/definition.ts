import { defineFigure, type FigureTable } from '../../model/figures/figure.ts';
import { frameData, type FrameData } from '../../model/figures/frame.ts';
import { texts, type WordsOf } from '../../model/figures/words.ts';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { formatQuantity } from '../../model/ledger/formatQuantity.ts';
import type { Language } from '../../model/text/language.ts';
import { assumptionInput, numberParameter, type AssumptionInput } from '../kit/assumptionInput.ts';
import { SQUARES } from './layout.ts';
import { decimalsOf, readUplift, type Reading, type Readings } from './readUplift.ts';
import type { ViewState } from '../../model/links/urlState.ts';

// prettier-ignore
const words = () => texts(
  'percent', 'points', 'percentSum', 'pointsSum', 'more', 'change', 'square', 'sentence', 'reading', 'rate',
  'buyers', 'moreBuyers', 'kind', 'beforeRow',
);
export type Words = WordsOf<typeof words>;

export interface UpliftData {
  frame: FrameData;
  lang: Language;
  /** The bare number of the paper's sentence. */
  uplift: number;
  visitors: AssumptionInput;
  base: AssumptionInput;
  kinds: { derived: string; assumption: string };
  words: Words;
}

export function parameters(data: UpliftData) {
  return { visitors: numberParameter(data.visitors), conversion: numberParameter(data.base) } as const;
}

export type UpliftParameters = ReturnType<typeof parameters>;

export const definition = defineFigure({
  name: 'uplift',
  words,
  hasBadge: true,
  parameters,
  data(context) {
    const { ledger, lang, common } = context;
    const { derived, assumption } = common.kinds;
    return {
      frame: frameData(context, 'uplift'),
      lang,
      uplift: ledger.value('recommendation-uplift'),
      visitors: assumptionInput(context, 'uplift-visitors'),
      base: assumptionInput(context, 'uplift-base-rate'),
      kinds: { derived, assumption },
      words: context.words,
    };
  },
  table,
  sentence,
});

export function table(data: UpliftData, { visitors, conversion }: ViewState<UpliftParameters>): FigureTable {
  const { words, kinds, lang } = data;
  const { before, percent, points } = readUplift(visitors, conversion, data.uplift);
  const row = (name: string, one: Reading, kind: string) => {
    const more = one === before ? '—' : people(one.more, lang);
    return [name, percentText(one.ratePercent, lang), people(one.buyers, lang), more, kind];
  };
  return {
    caption: data.frame.title,
    head: [words.reading, words.rate, words.buyers, words.moreBuyers, words.kind],
    rows: [
      row(words.beforeRow, before, kinds.assumption),
      row(words.percent, percent, kinds.derived),
      row(words.points, points, kinds.derived),
    ],
  };
}

export function sentence(data: UpliftData, { visitors, conversion }: ViewState<UpliftParameters>): string {
  return fillTemplate(data.words.sentence, stateWords(data, visitors, readUplift(visitors, conversion, data.uplift)));
}

/** Every value of a state as the reader sees it, for the places in the strings. */
export function stateWords(data: UpliftData, visitors: number, { before, percent, points, ratio }: Readings) {
  const { lang } = data;
  const roundRatio = ratio < 10 ? Math.round(ratio * 10) / 10 : Math.round(ratio);
  return {
    uplift: percentText(data.uplift, lang),
    visitors: people(visitors, lang),
    oneSquare: people(visitors / SQUARES, lang),
    baseRate: percentText(before.ratePercent, lang),
    percentRate: percentText(percent.ratePercent, lang),
    pointsRate: percentText(points.ratePercent, lang),
    buyers: people(before.buyers, lang),
    percentBuyers: people(percent.buyers, lang),
    pointsBuyers: people(points.buyers, lang),
    percentMore: people(percent.more, lang),
    pointsMore: people(points.more, lang),
    ratio: formatQuantity({ value: roundRatio, unit: 'times', decimals: decimalsOf(roundRatio) }, lang),
  };
}

function people(value: number, lang: Language): string {
  return formatQuantity({ value, unit: 'people', decimals: decimalsOf(value) }, lang);
}

function percentText(value: number, lang: Language): string {
  return formatQuantity({ value, unit: 'percent', decimals: decimalsOf(value) }, lang);
}
