import { defaultState, type Parameter, type Parameters } from '../links/urlState.ts';
import type { AnyFigureDefinition } from './figure.ts';
import type { FrameData } from './frame.ts';

/** Of so many parameters every combination is tried, of the others one after the other. */
const COMBINED = 4;
const WIDE = /[\u2014\u2018-\u201d\u2026\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;
const NARROW_EM = 0.5;
/** What is left free at the ends of lines, where no word or number may be parted. */
const LINE_ENDS = 1.05;
/** Browsers part Chinese from letters and digits beside it (`text-autospace`). */
const BETWEEN_SCRIPTS = /(?<=\p{Script=Han})(?=[A-Za-z\d])|(?<=[A-Za-z\d%])(?=\p{Script=Han})/gu;
const BETWEEN_SCRIPTS_EM = 0.125;

/**
 * Room for the longest sentence that a figure says, in em: it is kept free from the start, so that the picture under it
 * stays where it is. Of each parameter the ends and the default are tried, of a choice all values.
 */
export function sentenceRoomEm(
  { sentence, opening = [] }: Pick<AnyFigureDefinition, 'sentence' | 'opening'>,
  data: { frame: FrameData },
  parameters: Parameters,
): number {
  const first = defaultState(parameters);
  const names = Object.keys(parameters).filter((name) => !opening.includes(name));
  let states = [first];
  for (const name of names.slice(0, COMBINED))
    states = states.flatMap((state) => valuesOf(parameters[name]).map((value) => ({ ...state, [name]: value })));
  for (const name of names.slice(COMBINED))
    states.push(...valuesOf(parameters[name]).map((value) => ({ ...first, [name]: value })));
  return Math.ceil(Math.max(...states.map((state) => widthEm(sentence(data, state)))) * LINE_ENDS);
}

function valuesOf(parameter: Parameter | undefined): Parameter['default'][] {
  switch (parameter?.type) {
    case 'choice':
      return [...parameter.values];
    case 'number':
      return [parameter.default, parameter.min, parameter.max];
    case 'numbers':
      return [parameter.default, ...[parameter.min, parameter.max].map((end) => parameter.default.map(() => end))];
    default:
      return parameter ? [parameter.default] : [];
  }
}

function widthEm(text: string): number {
  const characters = [...text].reduce((width, one) => width + (WIDE.test(one) ? 1 : NARROW_EM), 0);
  return characters + (text.match(BETWEEN_SCRIPTS)?.length ?? 0) * BETWEEN_SCRIPTS_EM;
}
