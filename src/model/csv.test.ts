import { expect, test } from 'vitest';
import { tableToCsv } from './csv.ts';

test('cells with commas, quotes and lines survive', () => {
  const csv = tableToCsv({ caption: '', head: ['a', 'b'], rows: [['x, y', 'say "hi"\nthere']] });
  expect(csv).toBe('a,b\n"x, y","say ""hi""\nthere"\n');
});

test('no cell runs as a formula, and negative numbers stay numbers', () => {
  const csv = tableToCsv({ caption: '', head: ['a'], rows: [['=1+1'], ['@x'], ['-1+cmd'], ['-14.6']] });
  expect(csv).toBe("a\n'=1+1\n'@x\n'-1+cmd\n-14.6\n");
});
