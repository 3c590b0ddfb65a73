import { defineFigure, type FigureTable } from '../../model/figures/figure.ts';
import { frameData, type FrameData } from '../../model/figures/frame.ts';
import { texts, type WordsOf } from '../../model/figures/words.ts';
import type { Kind } from '../../model/ledger/claimKinds.ts';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { formatQuantity } from '../../model/ledger/formatQuantity.ts';
import type { Language } from '../../model/text/language.ts';
import { assumptionInput, numberParameter, type AssumptionInput } from '../kit/assumptionInput.ts';
import { yearWith } from './halves.ts';
import type { ViewState } from '../../model/links/urlState.ts';

// prettier-ignore
const words = () => texts(
  'before', 'firstHalf', 'paperYear', 'officialYear', 'yourYear', 'level', 'sentence', 'what', 'number',
  'secondHalf', 'besideFirst', 'less', 'more', 'same', 'kind',
);
export type Words = WordsOf<typeof words>;

/** A number of the ledger in trillion yuan, and as it is printed. */
export interface Amount {
  trillionYuan: number;
  text: string;
}

/** A published year, and what its second half must have been. */
export interface FinishedYear extends Amount {
  secondHalf: string;
  /** Second half beside the first: `−20.7%`, in words, and without the sign. */
  change: string;
  beside: string;
  changeSize: string;
}

export interface RuralHalvesData {
  frame: FrameData;
  lang: Language;
  before: Amount;
  firstHalf: Amount;
  paperYear: FinishedYear;
  officialYear: FinishedYear;
  input: AssumptionInput;
  kinds: Record<Kind, string>;
  words: Words;
}

export function parameters({ input }: RuralHalvesData) {
  return { secondhalf: numberParameter(input) } as const;
}

export type RuralHalvesParameters = ReturnType<typeof parameters>;

export const definition = defineFigure({
  name: 'rural-halves',
  words,
  parameters,
  data(context) {
    const { ledger, lang, common } = context;
    const amount = (id: string): Amount => {
      const value = ledger.value(id);
      return {
        trillionYuan: ledger.get(id).unit === 'billion-yuan' ? value / 1000 : value,
        text: ledger.format(id, lang),
      };
    };
    const year = (id: string, secondHalf: string, change: string): FinishedYear => ({
      ...amount(id),
      secondHalf: ledger.format(secondHalf, lang),
      change: signed(ledger.value(change), lang),
      beside: beside(context.words, ledger.value(change), lang, 1),
      changeSize: ledger.format(change, lang).replace('−', ''),
    });
    return {
      frame: frameData(context, 'rural-halves'),
      lang,
      before: amount('rural-retail-2021'),
      firstHalf: amount('rural-retail-2022h1'),
      paperYear: year('rural-2022', 'rural-h2-from-paper', 'rural-h2-change-paper'),
      officialYear: year('rural-official-2022', 'rural-h2-from-official', 'rural-h2-change-official'),
      input: assumptionInput(context, 'rural-halves-second'),
      kinds: common.kinds,
      words: context.words,
    };
  },
  table,
  sentence,
});

export function table(data: RuralHalvesData, { secondhalf }: ViewState<RuralHalvesParameters>): FigureTable {
  const { words, kinds, paperYear, officialYear } = data;
  const yours = yoursOf(data, secondhalf);
  return {
    caption: data.frame.title,
    head: [words.what, words.number, words.secondHalf, words.besideFirst, words.kind],
    rows: [
      [words.before, data.before.text, '—', '—', kinds.paper],
      [words.firstHalf, data.firstHalf.text, '—', '—', kinds.paper],
      [words.paperYear, paperYear.text, paperYear.secondHalf, paperYear.change, kinds.paper],
      [words.officialYear, officialYear.text, officialYear.secondHalf, officialYear.change, kinds.external],
      [words.yourYear, yours.totalText, yours.secondHalfText, yours.change, kinds.assumption],
    ],
  };
}

export function sentence(data: RuralHalvesData, { secondhalf }: ViewState<RuralHalvesParameters>): string {
  const { secondHalfText, totalText, percentText } = yoursOf(data, secondhalf);
  return fillTemplate(data.words.sentence, {
    percent: percentText,
    half: secondHalfText,
    total: totalText,
    drop: data.paperYear.changeSize,
    rise: data.officialYear.changeSize,
  });
}

/** What the reader's second half comes to, in numbers and in words. */
export function yoursOf({ firstHalf, input, lang, words }: RuralHalvesData, percent: number) {
  const { secondHalf, total } = yearWith(firstHalf.trillionYuan, percent);
  const trillion = (value: number) => formatQuantity({ value, unit: 'trillion-yuan', decimals: 2 }, lang);
  return {
    total,
    totalText: trillion(total),
    secondHalfText: trillion(secondHalf),
    percentText: formatQuantity({ ...input, value: percent }, lang),
    change: signed(percent - 100, lang, 0),
    beside: beside(words, percent - 100, lang, 0),
  };
}

/** How much more or less than the first half. */
function beside(words: Words, percent: number, lang: Language, decimals: number): string {
  const size = formatQuantity({ value: Math.abs(percent), unit: 'percent', decimals }, lang);
  return fillTemplate(percent < 0 ? words.less : percent > 0 ? words.more : words.same, { size });
}

/** `+22.3%`, `−20.7%`, `0%`. */
function signed(percent: number, lang: Language, decimals = 1): string {
  return (percent > 0 ? '+' : '') + formatQuantity({ value: percent, unit: 'percent', decimals }, lang);
}
