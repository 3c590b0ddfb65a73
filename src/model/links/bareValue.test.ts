import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../tests/unit/catalogue.ts';
import { LANGUAGES } from '../text/language.ts';
import { bareValue } from './bareValue.ts';

const MIX = '80-20-50-0-100';

describe('a value', () => {
  test.each([
    ...['，谢谢老师', '。', '）交作业', '】', '」', '…', '——谢谢', '～', '，3班'],
    ...[
      ')',
      ']',
      '>',
      '"',
      '.',
      ',',
      ';',
      '!',
      ':',
      '**',
      '__',
      ').',
      ' thanks',
      ', thanks',
      ')thanks',
      ' (see below)',
    ],
    ...[' ', '\u00a0', '\u3000', '\n', '\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u200e', '\u202c'],
    ...['\u200b，谢谢', '%E3%80%82', '%20'],
  ])('is read without what was left behind it: “%s”', (tail) => {
    expect(bareValue(`${MIX}${tail}`)).toBe(MIX);
  });

  test('is read without what is invisible before and within it', () => {
    expect(bareValue('\ufeff \u200e80-20\u200b-50\u00ad-0-1\u200d00')).toBe(MIX);
  });

  test.each(['100x', '12,5', '12 5', '0.6;drop', '1e99', '1/2', '-5', '5 & e=0.9', '0.9 mix=80-20'])(
    'that may mean something else is left alone: %s',
    (given) => {
      expect(bareValue(given)).toBe(given);
    },
  );

  test('that a figure knows is never changed', () => {
    for (const lang of LANGUAGES)
      for (const { id } of catalogue.placedIn(lang))
        for (const parameter of Object.values(catalogue.figure(id, lang).parameters))
          for (const value of parameter.type === 'choice' ? parameter.values : [String(parameter.default)])
            expect(bareValue(value)).toBe(value);
  });

  test('of a million marks is no burden', { timeout: 1000 }, () => {
    for (const mark of [';', '）', ' ', '_'])
      expect(bareValue(`${mark.repeat(1e6)}a=`).length).toBeLessThanOrEqual(200);
  });
});
