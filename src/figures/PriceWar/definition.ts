import { defineFigure, type FigureTable } from '../../model/figures/figure.ts';
import { frameData, type FrameData } from '../../model/figures/frame.ts';
import { texts, type CommonWords, type WordsOf } from '../../model/figures/words.ts';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { joinSentences } from '../../model/text/joinSentences.ts';
import { formatQuantity } from '../../model/ledger/formatQuantity.ts';
import { leverOf, type Lever } from '../kit/lever.ts';
import type { ViewState } from '../../model/links/urlState.ts';
import { assumptionInput, assumptionText, numberParameter, type AssumptionInput } from '../kit/assumptionInput.ts';
import { playPriceWar, type PriceWarInput, type PriceWarResult } from './simulation.ts';

const INPUTS = [
  'cut', 'answer', 'delay', 'months', 'cost', 'sense', 'outside', 'brand', 'wear', 'mend', 'gain', 'spend', 'build',
] as const; // prettier-ignore
export type WarInputName = (typeof INPUTS)[number];

// prettier-ignore
const words = () => texts(
  'cutControl', 'answerControl', 'leverControl', 'lever', 'leverLink', 'paperLink', 'price', 'orders', 'profit',
  'brand', 'list', 'hold', 'month', 'totals', 'rival', 'turn', 'behind', 'monthsIs', 'heightIs', 'totalHold', 'totalCut', 'totalDifferent', 'totalBoth', 'totalValue',
  'nothing', 'rivalFollows', 'rivalIgnores', 'cutAlone', 'differentAlone', 'both', 'lessFrom', 'lessNever',
  'behindFrom', 'behindSoon', 'behindNever', 'aheadFrom', 'aheadNever', 'aheadHold', 'behindHold', 'columnMonth',
  'columnPrice', 'columnRival', 'columnOrders', 'columnProfit', 'columnBrand', 'columnRivalBrand', 'columnTotal',
  'model', 'source', 'whereChoice', 'whereShare', 'whereProfit', 'whereBrand', 'whereDifference', 'whereRival',
);
export type Words = WordsOf<typeof words>;

export interface PriceWarData {
  frame: FrameData;
  scaleWords: CommonWords['scale'];
  inputs: Record<WarInputName, AssumptionInput>;
  words: Words;
  lever: Lever;
}

export function parameters({ inputs }: PriceWarData) {
  return {
    pwcut: numberParameter(inputs.cut),
    pwanswer: numberParameter(inputs.answer),
    pwlever: { type: 'number', default: 0, min: 0, max: 100, step: 5 },
    pwdelay: numberParameter(inputs.delay),
    pwmonths: numberParameter(inputs.months),
    pwcost: numberParameter(inputs.cost),
    pwsense: numberParameter(inputs.sense),
    pwoutside: numberParameter(inputs.outside),
    pwbrand: numberParameter(inputs.brand),
    pwwear: numberParameter(inputs.wear),
    pwmend: numberParameter(inputs.mend),
    pwgain: numberParameter(inputs.gain),
    pwspend: numberParameter(inputs.spend),
    pwbuild: numberParameter(inputs.build),
  } as const;
}

export type PriceWarParameters = ReturnType<typeof parameters>;

/** The state as the model's input: the same names without their prefix. */
export function warInput(state: ViewState<PriceWarParameters>): PriceWarInput {
  const entries = [...INPUTS, 'lever' as const].map((name) => [name, state[`pw${name}`]]);
  return Object.fromEntries(entries) as PriceWarInput;
}

export const definition = defineFigure({
  name: 'price-war',
  words,
  hasBadge: true,
  parameters,
  data(context) {
    return {
      frame: frameData(context, 'price-war'),
      scaleWords: context.common.scale,
      inputs: Object.fromEntries(
        INPUTS.map((name) => [name, assumptionInput(context, `price-war-${name}`)]),
      ) as PriceWarData['inputs'],
      words: context.words,
      lever: leverOf(context, 's3-differentiation', '4.3:2'),
    };
  },
  table,
  sentence,
});

export function table(data: PriceWarData, state: ViewState<PriceWarParameters>): FigureTable {
  const { words } = data;
  const input = warInput(state);
  const result = playPriceWar(input);
  const share = (part: number) => percent(data, 100 * part);
  const months = result.plan.map((month, i) => [
    String(i + 1),
    percent(data, month.price),
    percent(data, month.rivalPrice),
    share(month.orders),
    share(month.profit),
    share(month.brand),
    share(month.rivalBrand),
    month.total.toFixed(1),
  ]);
  const totals = totalRows(data, input, result).map(({ label, total }) => [
    label,
    '',
    '',
    '',
    '',
    '',
    '',
    total.toFixed(1),
  ]);
  return {
    caption: data.frame.title,
    head: [
      words.columnMonth, words.columnPrice, words.columnRival, words.columnOrders, words.columnProfit, words.columnBrand,
      words.columnRivalBrand, words.columnTotal,
    ], // prettier-ignore
    rows: [...months, ...totals],
  };
}

export function sentence(data: PriceWarData, state: ViewState<PriceWarParameters>): string {
  const { words } = data;
  const input = warInput(state);
  const result = playPriceWar(input);
  const parts = [
    opening(data, input),
    ...(input.cut || input.lever ? turns(data, input, result) : []),
    overtaking(data, input, result),
  ];
  const [first, last] = [result.plan[0], result.plan.at(-1)];
  const rival = fillTemplate(input.answer > 0 ? words.rivalFollows : words.rivalIgnores, {
    answer: percent(data, input.answer),
    delay: assumptionText(data.inputs.delay, input.delay, data.frame.lang),
  });
  const values = {
    rival,
    cut: percent(data, input.cut),
    lever: percent(data, input.lever),
    other: percent(data, result.otherLever),
    profitFirst: percent(data, 100 * (first?.profit ?? 0)),
    profitLast: percent(data, 100 * (last?.profit ?? 0)),
    brandLast: percent(data, 100 * (last?.brand ?? 0)),
    months: input.months,
    less: result.lessFrom ?? 0,
    behind: result.behindFrom ?? 0,
    ahead: result.differentAheadFrom ?? 0,
  };
  return joinSentences(parts.map((part) => fillTemplate(part, values)));
}

/** The plans that are compared, each with what it earns in all, in months of profit at the held price. */
export function totalRows({ words, frame }: PriceWarData, input: PriceWarInput, result: PriceWarResult) {
  const inAll = (months: readonly { total: number }[]) => months.at(-1)?.total ?? 0;
  const cut = formatQuantity({ value: input.cut, unit: 'percent', decimals: 0 }, frame.lang);
  const lever = formatQuantity({ value: result.otherLever, unit: 'percent', decimals: 0 }, frame.lang);
  const rows = [
    { plan: 'hold', label: words.totalHold, total: input.months },
    { plan: 'cut', label: fillTemplate(words.totalCut, { cut }), total: inAll(result.cutOnly) },
    { plan: 'different', label: fillTemplate(words.totalDifferent, { lever }), total: inAll(result.differentOnly) },
    { plan: 'both', label: fillTemplate(words.totalBoth, { cut, lever }), total: inAll(result.plan) },
  ] as const;
  return rows.filter(({ plan }) =>
    plan === 'cut' ? input.cut > 0 : plan === 'both' ? input.cut > 0 && input.lever > 0 : true,
  );
}

function opening({ words }: PriceWarData, { cut, lever }: PriceWarInput): string {
  if (cut === 0) return lever === 0 ? words.nothing : words.differentAlone;
  return lever === 0 ? words.cutAlone : words.both;
}

/** From when on the plan earns less than holding the price: a month, and in all. */
function turns({ words }: PriceWarData, { cut }: PriceWarInput, { lessFrom, behindFrom }: PriceWarResult): string[] {
  if (cut === 0) return [];
  if (lessFrom === undefined) return [words.lessNever];
  if (behindFrom === undefined) return [words.lessFrom, words.behindNever];
  return [words.lessFrom, behindFrom === lessFrom ? words.behindSoon : words.behindFrom];
}

/** From when on being different beats the cut; without a cut, holding. */
function overtaking({ words }: PriceWarData, { cut }: PriceWarInput, { differentAheadFrom }: PriceWarResult): string {
  if (cut === 0) return differentAheadFrom === undefined ? words.behindHold : words.aheadHold;
  return differentAheadFrom === undefined ? words.aheadNever : words.aheadFrom;
}

function percent({ frame }: PriceWarData, value: number): string {
  return formatQuantity({ value, unit: 'percent', decimals: 0 }, frame.lang);
}
