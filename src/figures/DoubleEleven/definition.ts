import { frameData, type FigureDefinition, type FrameData, type FigureTable } from '../../model/figure.ts';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { formatQuantity } from '../../model/ledger/formatQuantity.ts';
import type { Language } from '../../model/text/language.ts';
import { word, wordGroup } from '../../model/text/words.ts';
import { compare, READINGS, significant, type Published, type Reading } from './spread.ts';
import type { ViewState } from '../../model/links/urlState.ts';

const WORDS = [
  'choose', 'paper', 'couriers', 'cloud', 'orders', 'parcels', 'averaged', 'atPeak', 'square', 'alike', 'paperRow',
  'cloudRow', 'ordersUnit', 'rateUnit', 'what', 'number', 'besidePeak', 'kind', 'picture',
] as const; // prettier-ignore

export interface DoubleElevenData {
  frame: FrameData;
  lang: Language;
  published: Published;
  /** The three numbers as the ledger prints them. */
  text: { orders: string; peak: string; parcels: string };
  kinds: { paper: string; external: string; derived: string };
  words: Record<(typeof WORDS)[number], string>;
  /** The choice and the sentence of each reading. */
  readings: Record<Reading, { name: string; sentence: string }>;
}

export const parameters = { spread: { type: 'choice', default: 'total', values: READINGS } } as const;

export const definition: FigureDefinition<DoubleElevenData, typeof parameters> = {
  name: 'double-eleven',
  id: () => 'double-eleven',
  parameters: () => parameters,
  data(context) {
    const { ledger, lang, strings, common } = context;
    const text = (key: string) => ledger.fill(word(strings, key), lang);
    const kinds = wordGroup(common, 'kinds');
    return {
      frame: frameData(context, 'double-eleven'),
      lang,
      published: {
        orders: ledger.value('double-eleven-orders'),
        peakPerSecond: ledger.value('double-eleven-peak-2020'),
        parcels: ledger.value('double-eleven-parcels-2022'),
      },
      text: {
        orders: ledger.format('double-eleven-orders', lang),
        peak: ledger.format('double-eleven-peak-2020', lang),
        parcels: ledger.format('double-eleven-parcels-2022', lang),
      },
      kinds: { paper: word(kinds, 'paper'), external: word(kinds, 'external'), derived: word(kinds, 'derived') },
      words: Object.fromEntries(WORDS.map((key) => [key, text(key)])) as DoubleElevenData['words'],
      readings: Object.fromEntries(
        READINGS.map((one) => [one, { name: text(`readings.${one}`), sentence: text(`sentences.${one}`) }]),
      ) as DoubleElevenData['readings'],
    };
  },
  table,
  sentence,
};

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
      [`${words.couriers} · ${words.parcels}`, text.parcels, '—', kinds.external],
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
