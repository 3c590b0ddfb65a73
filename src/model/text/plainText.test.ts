import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText, shortPlainText } from './plainText.ts';

test('no mark is left that turns the direction of writing', () => {
  const marks = ['\u061c', '\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069']; // prettier-ignore
  for (const mark of marks) expect(plainText(`a${mark}b`), mark.codePointAt(0)?.toString(16)).toBe('ab');
});

test('a long text is shortened, and never in the middle of a character', () => {
  expect(shortPlainText('砖'.repeat(41), 40)).toBe(`${'砖'.repeat(40)}…`);
  expect(shortPlainText('砖'.repeat(40), 40)).toBe('砖'.repeat(40));
  expect(shortPlainText('🧱'.repeat(30), 41)).toBe(`${'🧱'.repeat(20)}…`);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(50), (text, most) => {
      const short = shortPlainText(text, most);
      expect(short.length).toBeLessThanOrEqual(most + 1);
      expect(short.isWellFormed()).toBe(true);
      expect(plainText(short)).toBe(short);
    }),
  );
});
