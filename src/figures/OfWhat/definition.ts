import { defineFigure, type FigureTable } from '../../model/figures/figure.ts';
import { frameData, type FrameData } from '../../model/figures/frame.ts';
import { groups, texts, type WordsOf } from '../../model/figures/words.ts';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { joinSentences } from '../../model/text/joinSentences.ts';
import { formatQuantity } from '../../model/ledger/formatQuantity.ts';
import type { Language } from '../../model/text/language.ts';
import { assumptionInput, numberParameter, type AssumptionInput } from '../kit/assumptionInput.ts';
import type { BaseName } from './bases.ts';
import { growthFromTimeSaved, supply, type Supplied } from './supply.ts';
import type { ViewState } from '../../model/links/urlState.ts';

// prettier-ignore
const words = () => groups({
  words: texts(
    'noBase', 'noResult', 'farm', 'perHour', 'perParcel', 'farmNone', 'farmGiven', 'courierNone', 'courierGiven',
    'square', 'what', 'base', 'growth', 'result', 'none', 'compare', 'bases', 'shop', 'county', 'nation', 'yours', 'area',
    'other',
  ),
  whose: texts('shop', 'county', 'nation'),
});
export type Words = WordsOf<typeof words>['words'];

/** Money or parcels, as far as they are needed here. */
type Measured = 'billion-yuan' | 'parcels';

export interface OfWhatData {
  frame: FrameData;
  lang: Language;
  farmBase: AssumptionInput;
  courierBase: AssumptionInput;
  /** Billion yuan: two imagined ones, and what the ministry published. */
  bases: Record<BaseName, number>;
  /** % */
  farmGrowth: number;
  efficiencyGrowth: number;
  words: Words;
  whose: Record<BaseName, string>;
}

/** One growth on one base, in numbers and in words. */
export interface Row {
  name: string;
  growth: string;
  /** The paper's per cent, or what follows from them. */
  growthKind: 'paper' | 'derived';
  /** What the paper says, as it hangs over nothing: less time is a minus. */
  hanging: string;
  supplied: Supplied | undefined;
  base: string;
  /** The base without its unit, where the result says it. */
  bareBase: string;
  more: string;
  result: string;
}

export function parameters({ farmBase, courierBase }: OfWhatData) {
  // Finer and wider than the slider, so that a link can hold a shop and the nation.
  return {
    farmbase: { type: 'number', default: farmBase.default, min: farmBase.min, max: 600, step: 0.0001 },
    courierbase: numberParameter(courierBase),
  } as const;
}

export type OfWhatParameters = ReturnType<typeof parameters>;

export const definition = defineFigure({
  name: 'of-what',
  words,
  hasBadge: true,
  parameters,
  data(context) {
    const { ledger, lang } = context;
    return {
      frame: frameData(context, 'of-what'),
      lang,
      farmBase: assumptionInput(context, 'of-what-farm-base'),
      courierBase: assumptionInput(context, 'of-what-courier-base'),
      bases: {
        shop: ledger.value('of-what-shop'),
        county: ledger.value('of-what-county'),
        nation: ledger.value('farm-official-2021'),
      },
      farmGrowth: ledger.value('farm-sales-growth'),
      efficiencyGrowth: ledger.value('delivery-efficiency'),
      words: context.words.words,
      whose: context.words.whose,
    };
  },
  table,
  sentence,
});

export function table(data: OfWhatData, { farmbase, courierbase }: ViewState<OfWhatParameters>): FigureTable {
  const { words } = data;
  const { farm, perHour, perParcel } = rowsOf(data, farmbase, courierbase);
  return {
    caption: data.frame.title,
    head: [words.what, words.base, words.growth, words.result],
    rows: [farm, perHour, perParcel].map((row) => [row.name, row.base, row.growth, row.result]),
  };
}

export function sentence(data: OfWhatData, { farmbase, courierbase }: ViewState<OfWhatParameters>): string {
  return joinSentences(sentencesOf(data, farmbase, courierbase));
}

/** What the sales come to, and what the efficiency does. */
export function sentencesOf(data: OfWhatData, farmBase: number, courierBase: number): [farm: string, courier: string] {
  const { words } = data;
  const { farm, perHour, perParcel } = rowsOf(data, farmBase, courierBase);
  return [
    fillTemplate(farm.supplied ? words.farmGiven : words.farmNone, strings(farm)),
    fillTemplate(perHour.supplied ? words.courierGiven : words.courierNone, {
      ...strings(perHour),
      timeResult: perParcel.result,
    }),
  ];
}

function strings({ base, more, result, growth }: Row) {
  return { base, more, result, growth };
}

/** The three rows of the figure: one for the sales, two for the two things that "efficiency" can mean. */
export function rowsOf(data: OfWhatData, farmBase: number, courierBase: number) {
  const { words, lang, farmGrowth, efficiencyGrowth } = data;
  const percent = (value: number) => formatQuantity({ value, unit: 'percent', decimals: 0 }, lang);
  const row = (name: string, base: number, growth: number, growthKind: Row['growthKind'], unit: Measured): Row => {
    const supplied = supply(base, growth);
    const text = (value: number) => quantity(value, unit, lang);
    const hanging = growthKind === 'paper' ? `+${percent(growth)}` : `−${percent(efficiencyGrowth)}`;
    return {
      name,
      growth: `+${percent(growth)}`,
      growthKind,
      hanging,
      supplied,
      base: supplied ? text(base) : words.noBase,
      bareBase: supplied ? quantity(base, unit, lang, true) : words.noBase,
      more: supplied ? text(supplied.more) : words.noResult,
      result: supplied ? text(supplied.result) : words.noResult,
    };
  };
  return {
    farm: row(words.farm, farmBase, farmGrowth, 'paper', 'billion-yuan'),
    perHour: row(words.perHour, courierBase, efficiencyGrowth, 'paper', 'parcels'),
    perParcel: row(words.perParcel, courierBase, growthFromTimeSaved(efficiencyGrowth), 'derived', 'parcels'),
  };
}

/** Billion yuan under which the sum is counted in yuan: 40万元, 400 million yuan. */
const SMALL_BILLION = 1;

export function quantity(value: number, unit: Measured, lang: Language, bare = false): string {
  if (unit === 'billion-yuan' && value > 0 && value < SMALL_BILLION)
    return formatQuantity({ value: Math.round(value * 1e9), unit: 'yuan', decimals: 0 }, lang, { bare });
  const hundredths = Math.round(value * 100);
  const decimals = hundredths % 100 === 0 ? 0 : hundredths % 10 === 0 ? 1 : 2;
  return formatQuantity({ value, unit, decimals }, lang, { bare });
}
