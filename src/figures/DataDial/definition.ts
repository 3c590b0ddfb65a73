import { defineFigure, type FigureTable } from '../../model/figures/figure.ts';
import { frameData, type FrameData } from '../../model/figures/frame.ts';
import { texts, type CommonWords, type WordsOf } from '../../model/figures/words.ts';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { joinSentences } from '../../model/text/joinSentences.ts';
import { formatQuantity } from '../../model/ledger/formatQuantity.ts';
import {
  asLabel,
  assumptionInput,
  assumptionText,
  numberParameter,
  type AssumptionInput,
} from '../kit/assumptionInput.ts';
import { leverOf, type Lever } from '../kit/lever.ts';
import type { ViewState } from '../../model/links/urlState.ts';
import { turnDial, type DialInput } from './simulation.ts';

const INPUTS = ['fields', 'parties', 'need', 'scale', 'leak', 'weight', 'guard'] as const;
export type DialInputName = (typeof INPUTS)[number];

// prettier-ignore
const words = () => texts(
  'fieldsControl', 'partiesControl', 'leverControl', 'lever', 'leverLink', 'paperLink', 'service', 'serviceNumber',
  'leaked', 'leakedNumber', 'eachRisks', 'line', 'notWorthFrom', 'scaleIs', 'need', 'asked', 'withLever', 'worthAll',
  'worthUntil', 'worthNone', 'atNeed', 'isNeed', 'isNeedWorth', 'belowNeed', 'measure', 'value', 'rowKept',
  'rowService', 'rowServiceAtNeed', 'rowCopies', 'rowLeaked', 'rowLeakedAtNeed', 'rowAny', 'rowWorth', 'rowCost',
  'points', 'copies', 'model', 'source', 'whereService', 'whereKept', 'whereLeaked', 'whereWorth',
);
export type Words = WordsOf<typeof words>;

export interface DataDialData {
  frame: FrameData;
  scaleWords: CommonWords['scale'];
  inputs: Record<DialInputName, AssumptionInput>;
  words: Words;
  lever: Lever;
}

export function parameters({ inputs }: DataDialData) {
  return {
    ddfields: numberParameter(inputs.fields),
    ddparties: numberParameter(inputs.parties),
    ddlever: { type: 'number', default: 0, min: 0, max: 100, step: 5 },
    ddneed: numberParameter(inputs.need),
    ddscale: numberParameter(inputs.scale),
    ddleak: numberParameter(inputs.leak),
    ddweight: numberParameter(inputs.weight),
    ddguard: numberParameter(inputs.guard),
  } as const;
}

export type DataDialParameters = ReturnType<typeof parameters>;

/** The state as the model's input: the same names without their prefix. */
export function dialInput(state: ViewState<DataDialParameters>): DialInput {
  return {
    fields: state.ddfields,
    parties: state.ddparties,
    lever: state.ddlever,
    need: state.ddneed,
    scale: state.ddscale,
    leak: state.ddleak,
    weight: state.ddweight,
    guard: state.ddguard,
  };
}

export const definition = defineFigure({
  name: 'data-dial',
  words,
  hasBadge: true,
  parameters,
  data(context) {
    return {
      frame: frameData(context, 'data-dial'),
      scaleWords: context.common.scale,
      inputs: Object.fromEntries(
        INPUTS.map((name) => [name, assumptionInput(context, `data-dial-${name}`)]),
      ) as DataDialData['inputs'],
      words: context.words,
      lever: leverOf(context, 's2-minimise', '4.2:3'),
    };
  },
  table,
  sentence,
});

export function table(data: DataDialData, state: ViewState<DataDialParameters>): FigureTable {
  const { words } = data;
  const result = turnDial(dialInput(state));
  const points = (value: number) => fillTemplate(words.points, { value: value.toFixed(1) });
  const copies = (value: number) => fillTemplate(words.copies, { value: Math.round(value) });
  const fields = (value: number) => assumptionText(data.inputs.fields, value, data.frame.lang);
  return {
    caption: data.frame.title,
    head: [words.measure, words.value],
    rows: [
      ...(['fields', 'parties'] as const).map((name) => inputRow(data, name, dialInput(state)[name])),
      [words.leverControl, percent(data, state.ddlever)],
      ...(['need', 'scale', 'leak', 'weight', 'guard'] as const).map((name) =>
        inputRow(data, name, dialInput(state)[name]),
      ),
      [words.rowKept, fields(result.kept)],
      [words.rowService, points(result.service)],
      [words.rowServiceAtNeed, points(result.serviceAtNeed)],
      [words.rowCopies, copies(result.copies)],
      [words.rowLeaked, copies(result.leaked)],
      [words.rowLeakedAtNeed, copies(result.leakedAtNeed)],
      [words.rowAny, percent(data, result.anyLeak, 1)],
      [words.rowCost, points(result.costPerField)],
      [words.rowWorth, fields(result.worth)],
    ],
  };
}

export function sentence(data: DataDialData, state: ViewState<DataDialParameters>): string {
  const { words } = data;
  const input = dialInput(state);
  const result = turnDial(input);
  const values = {
    fields: assumptionText(data.inputs.fields, input.fields, data.frame.lang),
    parties: assumptionText(data.inputs.parties, input.parties, data.frame.lang),
    kept: assumptionText(data.inputs.fields, result.kept, data.frame.lang),
    need: assumptionText(data.inputs.fields, input.need, data.frame.lang),
    lever: percent(data, input.lever),
    service: Math.round(result.service),
    leaked: Math.round(result.leaked),
    worth: result.worth,
    next: result.worth + 1,
    count: result.kept,
    cost: Math.round(result.service) - Math.round(result.serviceAtNeed),
    saved: percent(data, result.leaked > 0 ? 100 * (1 - result.leakedAtNeed / result.leaked) : 0),
  };
  const parts = [
    input.lever > 0 ? words.withLever : words.asked,
    worthWords(data, result.kept, result.worth),
    needWords(data, input, result),
  ];
  return joinSentences(parts.map((part) => fillTemplate(part, values)));
}

function worthWords({ words }: DataDialData, kept: number, worth: number): string {
  if (worth === 0) return words.worthNone;
  return worth < kept ? words.worthUntil : words.worthAll;
}

function needWords(
  { words }: DataDialData,
  { need }: DialInput,
  { kept, worth }: { kept: number; worth: number },
): string {
  if (kept < need) return words.belowNeed;
  if (kept > need) return words.atNeed;
  return worth > need ? words.isNeedWorth : words.isNeed;
}

function inputRow({ inputs, frame }: DataDialData, name: DialInputName, value: number): string[] {
  return [asLabel(inputs[name]), assumptionText(inputs[name], value, frame.lang)];
}

function percent({ frame }: DataDialData, value: number, decimals = 0): string {
  return formatQuantity({ value, unit: 'percent', decimals }, frame.lang);
}
