import { defineFigure, type FigureContext, type FigureTable } from '../../model/figures/figure.ts';
import { frameData, type FrameData } from '../../model/figures/frame.ts';
import { texts, type WordsOf } from '../../model/figures/words.ts';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { formatQuantity } from '../../model/ledger/formatQuantity.ts';
import type { Language } from '../../model/text/language.ts';
import { assumptionInput, type AssumptionInput } from '../kit/assumptionInput.ts';
import { impliedBase } from './course.ts';
import type { ViewState } from '../../model/links/urlState.ts';

// prettier-ignore
const words = () => texts(
  'livestream', 'set', 'paperRate', 'otherRate', 'paperFlag', 'otherFlag', 'there', 'added', 'crossborder',
  'yearNumber', 'sentence', 'picture', 'what', 'number', 'kind', 'endRow', 'rateRow', 'baseRow',
  'yoursRow', 'crossborderRow',
);
export type Words = WordsOf<typeof words>;

export interface PublishedRate {
  /** % on the year before. */
  percent: number;
  text: string;
  /** The year before, in words and in trillion yuan. */
  base: number;
  baseText: string;
}

export interface NewModelsData {
  frame: FrameData;
  lang: Language;
  /** Trillion yuan at the end of the livestream year. */
  end: number;
  endText: string;
  paper: PublishedRate;
  other: PublishedRate;
  growth: AssumptionInput;
  /** The cross-border line of one tracker, year by year; the paper quotes its first and last year. */
  years: { year: number; trillionYuan: number; text: string; kind: 'paper' | 'external' }[];
  kinds: Record<'paper' | 'external' | 'derived' | 'assumption', string>;
  words: Words;
}

export function parameters({ growth }: NewModelsData) {
  // Finer than the slider, so that a link can hold a published rate with its decimals.
  return {
    livestream: { type: 'number', default: growth.default, min: growth.min, max: growth.max, step: 0.01 },
  } as const;
}

export type NewModelsParameters = ReturnType<typeof parameters>;

export const definition = defineFigure({
  name: 'new-models',
  words,
  parameters,
  data(context) {
    const { ledger, lang, common } = context;
    const rate = (growth: string, base: string): PublishedRate => ({
      percent: ledger.value(growth),
      text: ledger.format(growth, lang),
      base: ledger.value(base),
      baseText: ledger.format(base, lang),
    });
    return {
      frame: frameData(context, 'new-models'),
      lang,
      end: ledger.value('livestream-2023'),
      endText: ledger.format('livestream-2023', lang),
      paper: rate('livestream-growth-2023', 'livestream-base-paper'),
      other: rate('livestream-tracker-growth-2023', 'livestream-base-tracker'),
      growth: assumptionInput(context, 'new-models-growth'),
      years: crossborderYears(context),
      kinds: common.kinds,
      words: context.words,
    };
  },
  table,
  sentence,
});

export function table(data: NewModelsData, { livestream }: ViewState<NewModelsParameters>): FigureTable {
  const { words, kinds, paper, other } = data;
  const row = (template: string, who: string, value: string, kind: string) => [
    fillTemplate(template, { who }),
    value,
    kind,
  ];
  return {
    caption: data.frame.title,
    head: [words.what, words.number, words.kind],
    rows: [
      [words.endRow, data.endText, kinds.paper],
      row(words.rateRow, words.paperFlag, paper.text, kinds.paper),
      row(words.baseRow, words.paperFlag, paper.baseText, kinds.derived),
      row(words.rateRow, words.otherFlag, other.text, kinds.external),
      row(words.baseRow, words.otherFlag, other.baseText, kinds.derived),
      row(words.rateRow, words.yoursRow, growthText(livestream, data.lang), kinds.assumption),
      row(words.baseRow, words.yoursRow, trillion(impliedBase(data.end, livestream), data.lang), kinds.derived),
      ...data.years.map(({ year, text, kind }) => [fillTemplate(words.crossborderRow, { year }), text, kinds[kind]]),
    ],
  };
}

export function sentence(data: NewModelsData, { livestream }: ViewState<NewModelsParameters>): string {
  const base = impliedBase(data.end, livestream);
  return fillTemplate(data.words.sentence, {
    growth: growthText(livestream, data.lang),
    base: trillion(base, data.lang),
    added: trillion(data.end - base, data.lang),
  });
}

/** The first and last year as the paper quotes them, and the two between as the same tracker published them. */
const CROSSBORDER = [
  'crossborder-broad-2019',
  'crossborder-tracker-2020',
  'crossborder-tracker-2021',
  'crossborder-broad-2022',
] as const;

function crossborderYears({ ledger, lang }: FigureContext<Words>): NewModelsData['years'] {
  return CROSSBORDER.map((id) => {
    const claim = ledger.get(id);
    return {
      year: 'year' in claim ? Number(claim.year) : NaN,
      trillionYuan: ledger.value(id),
      text: ledger.format(id, lang),
      kind: claim.kind === 'paper' ? ('paper' as const) : ('external' as const),
    };
  });
}

export function growthText(percent: number, lang: Language): string {
  const decimals = Number.isInteger(percent) ? 0 : Number.isInteger(Math.round(percent * 1000) / 100) ? 1 : 2;
  return formatQuantity({ value: percent, unit: 'percent', decimals }, lang);
}

export function trillion(value: number, lang: Language, bare = false): string {
  return formatQuantity({ value, unit: 'trillion-yuan', decimals: 2 }, lang, { bare });
}
