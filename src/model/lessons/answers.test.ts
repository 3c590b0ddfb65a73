import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberAnswer, readAnswers, writeAnswers } from './answers.ts';

const KNOWN = new Set(['units', 'base-of-growth', 'frame']);

test('what is written is read again', () => {
  const answer = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 8 }),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(numberAnswer),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...KNOWN), answer)), (entries) => {
      const answers = new Map(entries);
      const text = writeAnswers(answers);
      expect(readAnswers(text, KNOWN)).toEqual({ answers, unread: 0 });
      // As it stands in an address, nothing has to be escaped.
      expect(new URLSearchParams({ checks: text }).toString()).toBe(`checks=${text}`);
    }),
  );
});

test('entries that cannot be read are counted and the rest stands', () => {
  expect(readAnswers('units_b*old-one_a*frame_bca*frame*_*units_z9', KNOWN)).toEqual({
    answers: new Map([
      ['units', 'b'],
      ['frame', 'bca'],
    ]),
    unread: 4,
  });
  expect(readAnswers('units_b*old-one_a*_', undefined)).toEqual({
    answers: new Map([
      ['units', 'b'],
      ['old-one', 'a'],
    ]),
    unread: 1,
  });
  expect(readAnswers('', KNOWN)).toEqual({ answers: new Map(), unread: 0 });
});

test('a hundred thousand made-up links raise nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      for (const id of readAnswers(text, KNOWN).answers.keys()) expect(KNOWN.has(id)).toBe(true);
    }),
    { numRuns: 100_000 },
  );
  const endless = 'units_a*'.repeat(100_000);
  expect(readAnswers(endless, KNOWN).answers.size).toBe(1);
  expect(readAnswers(endless, KNOWN).unread).toBeGreaterThan(0);
});
