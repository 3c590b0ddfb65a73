import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inUnit, readAmount } from './readAmount.ts';

const TRILLION = 1e12;
const inTrillions = (typed: string) => {
  const amount = readAmount(typed);
  return amount && inUnit(amount, TRILLION);
};

test('a number is read however it is typed', () => {
  for (const typed of [
    '42.3',
    '42.30',
    '４２．３',
    ' 42.3 ',
    '42.3万亿',
    '42.3 万亿元',
    '42.3 trillion yuan',
    '约42.3',
    '+42.3',
    '423000亿',
  ])
    expect(inTrillions(typed), typed).toBeCloseTo(42.3);
  expect(readAmount('－5')?.value).toBe(-5);
  expect(readAmount('−5%')?.value).toBe(-5);
  expect(readAmount('about 40')?.value).toBe(40);
  expect(readAmount('1,292 million')).toEqual({ value: 1292, scale: 1e6 });
});

test('what is no number, or could be two, is not guessed', () => {
  for (const typed of [
    '',
    '   ',
    '万亿',
    '1,5',
    '12,34',
    '1,5000',
    '1 5',
    '3.6-3.7',
    '3.6 or 3.7',
    '1.2.3',
    'x'.repeat(100),
  ])
    expect(readAmount(typed), typed).toBeUndefined();
});

test('whatever is typed, it is a finite number or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const amount = readAmount(typed);
      expect(amount === undefined || Number.isFinite(amount.value)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
      const written = value.toFixed(3);
      expect(readAmount(written)?.value).toBeCloseTo(Number(written));
    }),
  );
});
