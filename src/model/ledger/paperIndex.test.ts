import { expect, test } from 'vitest';
import type { PaperEntry } from './claim.ts';
import { checkAgainstPaper, printedNumber } from './paperIndex.ts';

const index = {
  '2.4:2': ['2011', '6.09万亿', '2022', '42.30万亿', '[10]'],
  '3.5:2': ['2019', '4470万', '5.8%', '[15]'],
};

const entry: PaperEntry = {
  id: 'ecommerce-2022',
  kind: 'paper',
  audit: 'C11',
  locator: '2.4:2',
  printed: '42.30万亿',
  value: 42.3,
  decimals: 2,
  unit: 'trillion-yuan',
  bound: 'exact',
  year: 2022,
  measures: { zh: '…', en: '…' },
  named_source: null,
  marker: 10,
  standing: 'conflicts',
  attribution: null,
  evidence: [],
  searched: null,
  was: [],
  note: null,
};
const check = (change: Partial<PaperEntry>) => () => checkAgainstPaper({ ...entry, ...change }, index, 'claims.yaml');

test('printed numbers are read with their magnitude', () => {
  expect(printedNumber('42.30万亿')).toBe(42.3e12);
  expect(printedNumber('4470万')).toBe(44.7e6);
  expect(printedNumber('15%')).toBe(15);
  expect(printedNumber('二十大')).toBeNaN();
});

test('a number that stands in its sentence passes', () => {
  expect(check({})).not.toThrow();
  expect(check({ locator: '3.5:2', printed: '4470万', value: 44.7, unit: 'million-people', marker: 15 })).not.toThrow();
});

test('a number that is not in its sentence is named with what is there', () => {
  expect(check({ printed: '43.83万亿', value: 43.83 })).toThrow(
    'claims.yaml: ecommerce-2022: expected one of 2011, 6.09万亿, 2022, 42.30万亿, [10] in 2.4:2, not 43.83万亿',
  );
});

test('a value that is not the printed number, a wrong locator and a wrong marker are caught', () => {
  expect(check({ value: 43.83 })).toThrow('expected the value of 42.30万亿, not 43.83');
  expect(check({ locator: '2.4:9' })).toThrow('expected a locator of the paper, not 2.4:9');
  expect(check({ marker: 9 })).toThrow('expected marker [9] to stand in 2.4:2');
});
