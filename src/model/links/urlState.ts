import { showInvisible } from '../text/showInvisible.ts';
import { bareValue } from './bareValue.ts';

/**
 * A figure's state in the query: declared once, readable, and only what differs from the default.
 * `?mix=80-20-50-0-100`: bad values give the default and a problem to tell the reader, never an exception.
 */

interface NumberParameter {
  type: 'number';
  default: number;
  min: number;
  max: number;
  step: number;
}
interface NumbersParameter {
  type: 'numbers';
  default: readonly number[];
  /**
   * The default of old links: one that says something of the figure but not this meant it so. New links therefore name
   * this parameter as soon as they name any of the figure's.
   */
  formerDefault?: readonly number[];
  min: number;
  max: number;
  step: number;
}
interface ChoiceParameter<Value extends string = string> {
  type: 'choice';
  default: Value;
  values: readonly Value[];
  /** Values of old links → what they are called now. */
  was?: Readonly<Record<string, Value>>;
}
interface TextParameter {
  type: 'text';
  default: '';
  /** In UTF-16 units, as a text field counts. */
  maxLength: number;
  /** Makes one plain line of it (`plainText.ts`); most figures take no text, and so do not carry how. */
  read: (given: string) => string;
}

export type Parameter = NumberParameter | NumbersParameter | ChoiceParameter | TextParameter;
export type Parameters = Readonly<Record<string, Parameter>>;

type ValueOf<P extends Parameter> = P extends NumberParameter
  ? number
  : P extends NumbersParameter
    ? readonly number[]
    : P extends ChoiceParameter<infer Value>
      ? Value
      : P extends TextParameter
        ? string
        : never;

export type ViewState<P extends Parameters> = { -readonly [Name in keyof P]: ValueOf<P[Name]> };

export interface ParameterProblem {
  name: string;
  /** What the link said, shortened, and what is invisible in it named; show it as text only. */
  given: string;
}

export function defaultState<P extends Parameters>(parameters: P): ViewState<P> {
  return Object.fromEntries(Object.entries(parameters).map(([name, one]) => [name, one.default])) as ViewState<P>;
}

/** Reads the declared parameters; unknown ones are somebody else's and are passed over. */
export function readState<P extends Parameters>(
  parameters: P,
  query: URLSearchParams,
): { state: ViewState<P>; problems: ParameterProblem[] } {
  const problems: ParameterProblem[] = [];
  const saysSomething = Object.keys(parameters).some((name) => query.has(name));
  const entries = Object.entries(parameters).map(([name, parameter]) => {
    const given = query.get(name);
    if (given === null)
      return [name, (saysSomething && 'formerDefault' in parameter && parameter.formerDefault) || parameter.default];
    const value = parse(parameter, given);
    if (value === undefined) problems.push({ name, given: showInvisible(given) });
    return [name, value ?? parameter.default];
  });
  return { state: Object.fromEntries(entries) as ViewState<P>, problems };
}

/** Writes what differs from the default into a copy of the query, or by itself; what equals it is taken out. */
export function writeState<P extends Parameters>(
  parameters: P,
  state: ViewState<P>,
  query = new URLSearchParams(),
): URLSearchParams {
  const result = new URLSearchParams(query);
  const all = Object.entries(parameters);
  const text = (name: string) => serialize(state[name] as Parameter['default']);
  const differs = ([name, one]: [string, Parameter]) => text(name) !== serialize(one.default);
  const saysSomething = all.some(differs);
  for (const one of all) {
    const [name, parameter] = one;
    if (differs(one) || (saysSomething && 'formerDefault' in parameter)) result.set(name, text(name));
    else result.delete(name);
  }
  return result;
}

function serialize(value: Parameter['default']): string {
  return typeof value === 'object' ? value.join('-') : String(value);
}

function parse(parameter: Parameter, given: string): Parameter['default'] | undefined {
  const bare = bareValue(given);
  switch (parameter.type) {
    case 'choice':
      return parameter.values.find((value) => value === bare) ?? formerly(parameter, bare);
    case 'text': {
      const text = parameter.read(given);
      return text.length <= parameter.maxLength ? text : undefined;
    }
    case 'number':
      return parseNumber(bare, parameter);
    case 'numbers': {
      const values = bare.split('-').map((part) => parseNumber(part, parameter));
      if (values.length !== parameter.default.length) return undefined;
      return values.every((value) => value !== undefined) ? values : undefined;
    }
  }
}

/** Only own keys: a link may say `constructor`. */
function formerly({ was = {} }: ChoiceParameter, given: string): string | undefined {
  return Object.hasOwn(was, given) ? was[given] : undefined;
}

/** A plain decimal within its range, moved to the nearest step; undefined for anything else. */
function parseNumber(text: string, { min, max, step }: { min: number; max: number; step: number }): number | undefined {
  if (!/^\d{1,9}(\.\d{1,6})?$/.test(text)) return undefined;
  const value = Number(text);
  if (value < min || value > max) return undefined;
  const snapped = min + Math.round((value - min) / step) * step;
  return Number(Math.min(max, snapped).toFixed(6));
}
