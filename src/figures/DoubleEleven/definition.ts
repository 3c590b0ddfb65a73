import { defineFigure, type FigureTable } from '../../model/figures/figure.ts';
import { frameData, type FrameData } from '../../model/figures/frame.ts';
import { groups, texts, type WordsOf } from '../../model/figures/words.ts';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { formatQuantity } from '../../model/ledger/formatQuantity.ts';
import type { Language } from '../../model/text/language.ts';
import { compare, READINGS, significant, type Published, type Reading } from './spread.ts';
import type { ViewState } from '../../model/links/urlState.ts';

// prettier-ignore
const words = () => groups({
  ...texts(
    'choose', 'paper', 'alibaba', 'cloud', 'orders', 'averaged', 'atPeak', 'square', 'alike',
    'paperRow', 'cloudRow', 'ordersUnit', 'rateUnit', 'what', 'number', 'besidePeak', 'kind', 'picture',
  ).shape,
  readings: texts('total', 'day', 'hour', 'second'),
  sentences: texts('total', 'day', 'hour', 'second'),
});
export type Words = WordsOf<typeof words>;

export interface DoubleElevenData {
  frame: FrameData;
  lang: Language;
  published: Published;
  /** The numbers as the ledger prints them. */
  text: { orders: string; peak: string; yearly: string };
  /** Alibaba’s order totals year by year, and the parcels of the day: for the table. */
  others: [what: string, number: string][];
  kinds: { paper: string; external: string; derived: string };
  words: Omit<Words, 'readings' | 'sentences'>;
  /** The choice and the sentence of each reading. */
  readings: Record<Reading, { name: string; sentence: string }>;
}

const OTHERS = [
  'double-eleven-orders-2015',
  'double-eleven-orders-2016',
  'double-eleven-orders-2017',
  'double-eleven-orders-2018',
  'double-eleven-orders-2019',
  'double-eleven-parcels-2022',
] as const;

export const parameters = { spread: { type: 'choice', default: 'total', values: READINGS } } as const;

export const definition = defineFigure({
  name: 'double-eleven',
  words,
  parameters: () => parameters,
  data(context) {
    const { ledger, lang, common } = context;
    const { readings, sentences, ...words } = context.words;
    const { paper, external, derived } = common.kinds;
    return {
      frame: frameData(context, 'double-eleven'),
      lang,
      published: {
        orders: ledger.value('double-eleven-orders'),
        peakPerSecond: ledger.value('double-eleven-peak-2020'),
        yearly: ledger.value('double-eleven-orders-2019'),
      },
      text: {
        orders: ledger.format('double-eleven-orders', lang),
        peak: ledger.format('double-eleven-peak-2020', lang),
        yearly: ledger.format('double-eleven-orders-2019', lang),
      },
      others: OTHERS.map((id) => {
        const claim = ledger.get(id);
        const year = 'year' in claim && claim.year !== null ? ` · ${claim.year}` : '';
        return [claim.measures[lang] + year, ledger.format(id, lang)];
      }),
      kinds: { paper, external, derived },
      words,
      readings: {
        total: { name: readings.total, sentence: sentences.total },
        day: { name: readings.day, sentence: sentences.day },
        hour: { name: readings.hour, sentence: sentences.hour },
        second: { name: readings.second, sentence: sentences.second },
      },
    };
  },
  table,
  sentence,
});

export function table(data: DoubleElevenData): FigureTable {
  const { words, kinds, readings, text, lang } = data;
  const rates = READINGS.filter((one) => one !== 'total').map((one) => {
    const { mine, ratio } = compare(one, data.published);
    return [readings[one].name, rateText(mine, lang), ratioText(ratio, lang), kinds.derived];
  });
  return {
    caption: data.frame.title,
    head: [words.what, words.number, words.besidePeak, words.kind],
    rows: [
      [`${words.paper} · ${words.orders}`, text.orders, '—', kinds.paper],
      ...data.others.map(([what, number]) => [what, number, '—', kinds.external]),
      [`${words.cloud} · ${words.atPeak}`, text.peak, '—', kinds.external],
      ...rates,
    ],
  };
}

export function sentence(data: DoubleElevenData, { spread }: ViewState<typeof parameters>): string {
  const { mine, ratio } = compare(spread, data.published);
  return fillTemplate(data.readings[spread].sentence, {
    rate: rateText(mine, data.lang),
    ratio: ratioText(ratio, data.lang),
  });
}

function rateText(perSecond: number, lang: Language): string {
  return formatQuantity({ value: significant(perSecond), unit: 'orders-per-second', decimals: 0 }, lang);
}

/** A small part as per cent, a multiple as times. */
function ratioText(ratio: number, lang: Language): string {
  if (ratio < 1) return formatQuantity({ value: ratio * 100, unit: 'percent', decimals: 1 }, lang);
  return formatQuantity({ value: ratio, unit: 'times', decimals: ratio < 10 ? 2 : 0 }, lang);
}
