import { expect, test } from 'vitest';
import type { ClaimEntry } from './claim.ts';
import { buildLedger as build } from './ledger.ts';
import type { SourcePage } from './sourcePages.ts';

const words = { zh: '甲', en: 'a' };
const page: SourcePage = {
  id: 'a-page',
  site: words,
  origin: 'press',
  title: null,
  url: 'https://example.org/',
  published: null,
  seen: '2026-11-27',
};
const buildLedger = (entries: ClaimEntry[]) => build({ entries, pages: [page] });
const external = (id: string, value: number, unit: 'trillion-yuan' | 'billion-yuan' = 'trillion-yuan'): ClaimEntry => ({
  id,
  kind: 'external',
  value,
  decimals: 2,
  unit,
  bound: 'exact',
  year: 2022,
  measures: words,
  publisher: words,
  page: 'a-page',
  was: [],
  note: null,
});
const derived = (
  id: string,
  op: 'ratio' | 'difference',
  from: string[],
  unit: 'times' | 'trillion-yuan',
): ClaimEntry => ({
  id,
  kind: 'derived',
  derive: { op, from },
  decimals: 2,
  unit,
  year: null,
  measures: words,
  note: null,
});

test('derived entries are computed by code, and money meets money in one unit', () => {
  const ledger = buildLedger([
    external('whole', 2.17),
    external('half', 975.93, 'billion-yuan'),
    derived('rest', 'difference', ['whole', 'half'], 'trillion-yuan'),
  ]);
  expect(ledger.value('rest')).toBeCloseTo(1.19407, 5);
  expect(ledger.format('rest', 'zh')).toBe('1.19万亿元');
  expect(ledger.formula('rest', 'en')?.replaceAll('\u00a0', ' ')).toBe('2.17 trillion yuan − 975.93 billion yuan');
});

test('a text names entries and gets their numbers', () => {
  const ledger = buildLedger([external('whole', 2.17)]);
  expect(ledger.fill('官方为{whole}，其余{unknown}不动', 'zh')).toBe('官方为2.17万亿元，其余{unknown}不动');
});

test('unknown ids, double ids and circles are told in one line', () => {
  expect(() => buildLedger([external('a', 1), external('a', 2)])).toThrow(
    'content/claims.yaml: a: expected each id once',
  );
  expect(() => buildLedger([derived('b', 'ratio', ['a', 'c'], 'times')])).toThrow(
    'content/claims.yaml: a: no such entry',
  );
  const circle = [derived('a', 'ratio', ['b', 'b'], 'times'), derived('b', 'ratio', ['a', 'a'], 'times')];
  expect(() => buildLedger(circle)).toThrow('is derived from itself');
});
