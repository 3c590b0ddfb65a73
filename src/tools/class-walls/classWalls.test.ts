import { expect, test } from 'vitest';
import { coding, content } from '../../../tests/unit/figureContext.ts';
import { tableToCsv } from '../../model/publish/csv.ts';
import { LANGUAGES } from '../../model/text/language.ts';
import type { Language } from '../../model/text/language.ts';
import { classTable, classWallsData } from './classData.ts';
import { readClass } from './readClass.ts';

const dataOf = (lang: Language) =>
  classWallsData({ coding, ledger: content.ledger, lang, href: (id) => `#${id}` }, content.classWalls[lang]);
const data = dataOf('en');
const rules = { strategyCount: data.wall.strategies.length, budgetPoints: data.wall.budgetPoints };

test('the two examples are read', () => {
  const { answers, unread } = readClass(data.examples.join('\n'), rules, data.wall.even);
  expect(answers[0]).toEqual({ mix: data.wall.even, why: '' });
  expect(answers).toHaveLength(2);
  expect(unread).toEqual([]);
});

test('a reason that a spreadsheet would run as a formula is disarmed in the file', () => {
  const answer = { mix: data.wall.even, why: '=HYPERLINK("https://example.org")' };
  expect(tableToCsv(classTable(data, [answer]))).toContain(`"'=HYPERLINK(""https://example.org"")"`);
});

test.each(LANGUAGES)('every reason why something was not read has its words (%s)', (lang) => {
  const { problems } = dataOf(lang);
  const texts = [
    'https://example.org/',
    'https://example.org/zh/conclusion/#your-wall',
    'https://example.org/zh/conclusion/?wall=80-20-5',
    'https://example.org/zh/conclusion/?wall=80-20-50-0-10',
    'https://example.org/zh/conclusion/?wall=80-20-50-0-3#your-wall',
    'https://example.org/zh/conclusion/?wall=100-100-50-5-0#your-wall',
    `https://example.org/zh/conclusion/?wall=50-50-50-50-50&why=${'a'.repeat(201)}`,
    '{"type":"bits-and-bricks:wall","version":2}',
    '{"a":1}',
    '{"a":',
    'https://example.org/zh/conclusion/?wall=50-50-50-50-50&why=a https://example.org/zh/conclusion/?wall=50-50-50-50-50&why=a',
  ];
  const told = readClass(texts.join('\n'), rules, data.wall.even).unread.map(({ why }) => why);
  expect([...told].sort()).toEqual(Object.keys(problems).sort());
});
