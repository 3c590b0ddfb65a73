import { expect, test } from 'vitest';
import { tableToCsv } from './csv.ts';

test('cells with commas, quotes and lines survive', () => {
  const csv = tableToCsv({ caption: '', head: ['a', 'b'], rows: [['x, y', 'say "hi"\nthere']] });
  expect(csv).toBe('a,b\n"x, y","say ""hi""\nthere"\n');
});

test('nor as one that hides behind spaces or in wide characters', () => {
  const csv = tableToCsv({ caption: '', head: ['a'], rows: [[' =1+1'], ['＝1+1'], ['－1'], ['＋1'], ['＠x']] });
  expect(csv).toBe("a\n' =1+1\n'＝1+1\n'－1\n'＋1\n'＠x\n");
});

test('nor behind a semicolon, where half of Europe begins a new cell', () => {
  const csv = tableToCsv({ caption: '', head: ['a'], rows: [["roads;=cmd|'/c calc'!A0; @x"], ['first; then']] });
  expect(csv).toBe("a\nroads;'=cmd|'/c calc'!A0; '@x\nfirst; then\n");
});

test('no cell runs as a formula, and negative numbers stay numbers', () => {
  const csv = tableToCsv({ caption: '', head: ['a'], rows: [['=1+1'], ['@x'], ['-1+cmd'], ['-14.6']] });
  expect(csv).toBe("a\n'=1+1\n'@x\n'-1+cmd\n-14.6\n");
});
