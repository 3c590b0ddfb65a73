import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../text/plainText.ts';
import { defaultState, readState, writeState } from './urlState.ts';

const parameters = {
  mix: { type: 'numbers', default: [0, 0, 0, 0, 0], min: 0, max: 100, step: 5 },
  e: { type: 'number', default: 0.6, min: 0.3, max: 0.9, step: 0.05 },
  links: { type: 'choice', default: 'all', values: ['all', 'pairs'] },
  why: { type: 'text', default: '', maxLength: 40, read: plainText },
} as const;
/** Letters of every script, control characters, halves of characters. */
const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), anyUnits());
const read = (query: string) => readState(parameters, new URLSearchParams(query));

function anyUnits(): fc.Arbitrary<string> {
  return fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
}

test('a link restores exactly what was on the screen', () => {
  const { state, problems } = read('mix=80-20-50-0-100&e=0.45&links=pairs&why=先修路，再卖货');
  expect(state).toEqual({ mix: [80, 20, 50, 0, 100], e: 0.45, links: 'pairs', why: '先修路，再卖货' });
  expect(problems).toEqual([]);
});

test('only what differs from the default is written, and other people’s parameters stay', () => {
  const state = { ...defaultState(parameters), e: 0.5 };
  expect(writeState(parameters, state, new URLSearchParams('from=timeline&mix=5-5-5-5-5')).toString()).toBe(
    'from=timeline&e=0.5',
  );
});

describe('where a default has changed', () => {
  const changed = { ...parameters, mix: { ...parameters.mix, formerDefault: [50, 50, 50, 50, 50] } } as const;

  test('a link that leaves it out means the former one, if it says anything else of the figure', () => {
    const mixOf = (query: string) => readState(changed, new URLSearchParams(query)).state.mix;
    expect(mixOf('e=0.5')).toEqual([50, 50, 50, 50, 50]);
    expect(mixOf('links=nonsense')).toEqual([50, 50, 50, 50, 50]);
    for (const silent of ['', 'from=timeline', 'mix=0-0-0-0-0', 'mix=nonsense'])
      expect(mixOf(silent)).toEqual([0, 0, 0, 0, 0]);
  });

  test('a new link says which it means', () => {
    const state = defaultState(changed);
    expect(writeState(changed, state).toString()).toBe('');
    expect(writeState(changed, { ...state, e: 0.5 }).toString()).toBe('mix=0-0-0-0-0&e=0.5');
    expect(readState(changed, writeState(changed, { ...state, e: 0.5 })).state.mix).toEqual([0, 0, 0, 0, 0]);
  });
});

test('every state survives the way through a link', () => {
  const step = fc.integer({ min: 0, max: 20 }).map((n) => n * 5);
  const states = fc.record({
    mix: fc.tuple(step, step, step, step, step),
    e: fc.integer({ min: 6, max: 18 }).map((n) => Number((n * 0.05).toFixed(2))),
    links: fc.constantFrom('all' as const, 'pairs' as const),
    why: anyText.map(plainText).filter((text) => text.length <= parameters.why.maxLength),
  });
  fc.assert(
    fc.property(states, (state) => {
      const query = writeState(parameters, state, new URLSearchParams());
      expect(readState(parameters, new URLSearchParams(query.toString()))).toEqual({ state, problems: [] });
    }),
  );
});

test.each([
  'mix=1-2-3',
  'mix=-5-0-0-0-0',
  'mix=500-0-0-0-0',
  'mix=1e99-0-0-0-0',
  'e=NaN',
  'e=Infinity',
  'e=0.6;drop',
  'e=99999999999999999999',
  'links=<script>alert(1)</script>',
  'links=',
  'mix=%E0%A4%A',
])('nonsense (%s) gives the default and names the parameter', (query) => {
  const { state, problems } = read(query);
  expect(state).toEqual(defaultState(parameters));
  expect(problems.map((problem) => problem.name)).toEqual([query.split('=')[0]]);
});

test('no text at all makes it throw, and what is shown of it stays short', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (mix, e, why) => {
      const query = new URLSearchParams({ mix, e, why });
      for (const problem of readState(parameters, query).problems)
        expect([...problem.given].length).toBeLessThanOrEqual(41);
    }),
  );
});

test.each([
  '%E2%80%8B',
  '%20',
  '%C2%A0',
  '%EF%BB%BF',
  '%C2%AD',
  '%E2%80%8E',
  '%E3%80%82',
  '%EF%BC%8C%E5%A4%A7%E5%AE%B6%E7%9C%8B',
  ')',
  '%E3%80%91',
  '+thanks',
  ',+thanks',
])('a link opens its view whatever was left behind it (%s)', (tail) => {
  for (const query of [
    `e=0.45&links=pairs&mix=80-20-50-0-100${tail}`,
    `mix=80-20-50-0-100${tail}&links=pairs${tail}&e=0.45${tail}`,
  ])
    expect(read(query)).toEqual({
      state: { mix: [80, 20, 50, 0, 100], e: 0.45, links: 'pairs', why: '' },
      problems: [],
    });
});

test('of what seems to hold a second parameter nothing is dropped without a word', () => {
  expect(read('e=0.9+mix=80-20-50-0-100').problems).toEqual([{ name: 'e', given: '0.9 mix=80-20-50-0-100' }]);
});

test('what cannot be read is shown with what is invisible in it', () => {
  const shown = (query: string) => read(query).problems.map(({ given }) => given);
  expect(shown('mix=80-20%20')).toEqual(['80-20␣']);
  expect(shown('mix=80-20%E2%80%8B')).toEqual(['80-20␣']);
  expect(shown('mix=80%C2%A020%0A')).toEqual(['80␣20␣']);
  expect(shown('e=%E2%80%AE-5')).toEqual(['␣-5']);
});

test('a value between two steps moves to the nearer one', () => {
  expect(read('mix=82-0-0-0-0').state.mix[0]).toBe(80);
});

describe('a text in a link', () => {
  test('is one plain line: no control characters, no breaks, no space around it', () => {
    expect(read(`why=${encodeURIComponent('  a\u0000\u202eb\r\n\tc\u007f ')}`)).toEqual({
      state: { ...defaultState(parameters), why: 'ab c' },
      problems: [],
    });
    fc.assert(
      fc.property(anyText, (why) => {
        const text = read(new URLSearchParams({ why }).toString()).state.why;
        expect(text).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(text).toBe(text.trim());
      }),
    );
  });

  test('that is only spaces is none', () => {
    expect(read('why=+%0A+')).toEqual({ state: defaultState(parameters), problems: [] });
  });

  test('is not cut: too long, it gives the default and a problem', () => {
    expect(read(`why=${'a'.repeat(40)}`).state.why).toHaveLength(40);
    const { state, problems } = read(`why=${'砖'.repeat(41)}`);
    expect(state.why).toBe('');
    expect(problems).toEqual([{ name: 'why', given: `${'砖'.repeat(40)}…` }]);
  });

  test('stays the text it is, whatever it looks like', () => {
    for (const why of ['<script>alert(1)</script>', 'a&mix=5-5-5-5-5', '100 %', '#hash', 'a+b', '"quoted"'])
      expect(
        read(writeState(parameters, { ...defaultState(parameters), why }, new URLSearchParams()).toString()).state.why,
      ).toBe(why);
  });
});
