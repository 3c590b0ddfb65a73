import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CLAIMS } from '../readers/claims.ts';

test('the README’s table of browsers names what is asked of them, no more and no less', () => {
  const section = /## Browsers\n([^]*?)\n## /.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  const rows = section.split('\n').filter((line) => /\| (?:yes|not asked) \|$/.test(line));
  expect(rows.map((row) => row.split(' | ')[0]?.slice(2))).toEqual(CLAIMS.map(({ says }) => says));
  expect(section).toContain(`${CLAIMS.length} claims in each language`);
});
