import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/model/text/language.ts';
import { mendQuery } from '../../src/model/links/mendQuery.ts';
import { readState, type Parameter, type Parameters } from '../../src/model/links/urlState.ts';
import { catalogue } from './catalogue.ts';

/** So many in the normal run; `RANDOM_LINKS=100000` tries as many as anybody asked for, the same ones every time. */
const RUNS = Number(process.env.RANDOM_LINKS ?? 5000);
const SEED = 20260101;

const figures = LANGUAGES.flatMap((lang) => catalogue.placedIn(lang).map(({ id }) => catalogue.figure(id, lang)));

const nonsense = fc.oneof(
  fc.constantFrom('', '-', '.', 'NaN', 'Infinity', '1e99', '-0', '0x1F', '00', '99999999999', '٣', '５', 'null', '__proto__'),
  fc.double().map(String),
  fc.string({ unit: 'binary', maxLength: 12 }),
); // prettier-ignore
const left = fc.constantFrom('', '', '，谢谢老师', '。', ')', '\u200b', ' thanks', '\u00a0', '%E3%80%82', '&amp;', '#');
const separator = fc.constantFrom('&', '&', '&amp;', '&%20', '&&', '&amp%3B', '?');

/** What a link may say of a parameter: something within its range, beside it, or anything at all. */
function anyValue(parameter: Parameter): fc.Arbitrary<string> {
  if (parameter.type === 'choice') return fc.oneof(fc.constantFrom(...parameter.values), nonsense);
  if (parameter.type === 'text') return fc.string({ unit: 'grapheme', maxLength: 250 });
  const { min, max } = parameter;
  const number = fc.oneof(
    { weight: 8, arbitrary: fc.double({ min, max, noNaN: true }).map((value) => value.toFixed(2)) },
    { weight: 1, arbitrary: fc.integer({ min: Math.floor(min) - 3, max: Math.ceil(max) + 3 }).map(String) },
    { weight: 1, arbitrary: nonsense },
  );
  if (parameter.type === 'number') return number;
  return fc
    .oneof(fc.array(number, { minLength: 5, maxLength: 5 }), fc.array(number, { maxLength: 7 }))
    .map((all) => all.join('-'));
}

function anyQuery(parameters: Parameters): fc.Arbitrary<string> {
  const pairs = Object.entries(parameters).map(([name, parameter]) =>
    fc.tuple(anyValue(parameter), left, separator, fc.boolean()).map(([value, tail, sign, encoded]) => {
      const raw = `${value}${tail}`.toWellFormed();
      return `${sign}${name}=${encoded ? encodeURIComponent(raw) : raw}`;
    }),
  );
  const some = fc.subarray(pairs).chain((chosen) => fc.tuple(...chosen).map((all) => all.join('')));
  return some.map((query) => `?from=x${query}`);
}

const anyLink = fc
  .nat(figures.length - 1)
  .chain((at) => anyQuery(figures[at]?.parameters ?? {}).map((query) => ({ at, query })));

test(`of ${RUNS} random links none brings a value out of range, an exception or “NaN”`, { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(anyLink, ({ at, query }) => {
      const figure = figures[at];
      if (!figure) return;
      const { definition, data, parameters } = figure;
      const { search } = new URL(query, 'https://example.org');
      const { state, problems } = readState(parameters, new URLSearchParams(mendQuery(search)));
      for (const [name, parameter] of Object.entries(parameters)) expect(fits(parameter, state[name])).toBe(true);
      for (const { given } of problems) expect(given).not.toMatch(/\p{C}/u);
      const said = [definition.sentence(data, state), ...definition.table(data, state).rows.flat()].join('\n');
      expect(said).not.toMatch(/NaN|undefined|Infinity|[{}]/);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

function fits(parameter: Parameter, value: unknown): boolean {
  if (parameter.type === 'choice') return parameter.values.some((one) => one === value);
  if (parameter.type === 'text') return typeof value === 'string' && value.length <= parameter.maxLength;
  const inRange = (one: unknown) => typeof one === 'number' && one >= parameter.min && one <= parameter.max;
  if (parameter.type === 'number') return inRange(value);
  return Array.isArray(value) && value.length === parameter.default.length && value.every(inRange);
}
