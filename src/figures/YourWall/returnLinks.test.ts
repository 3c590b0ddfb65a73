import { expect, test } from 'vitest';
import { answerLink } from './answerLink.ts';
import { returnCode, returnLinks } from './returnLinks.ts';

const page = 'https://example.org/zh/conclusion/';

test('the link to an answer names its split first, and keeps what else there is', () => {
  expect(answerLink(`${page}?from=x&why=a+b#your-wall`, [50, 50, 50, 50, 50])).toBe(
    `${page}?wall=50-50-50-50-50&from=x&why=a+b#your-wall`,
  );
  expect(answerLink(`${page}?shown=yes&wall=100-100-100-0-0#your-wall`, [85, 85, 80, 0, 0])).toBe(
    `${page}?wall=85-85-80-0-0&shown=yes#your-wall`,
  );
});

test('a short link returns whole, as text and as a code', () => {
  const href = `${page}?wall=80-20-50-0-100&shown=yes#your-wall`;
  expect(returnLinks(href)).toEqual({ text: href, code: href, without: 'nothing' });
});

test('a reason goes into the code, not into what has to be typed', () => {
  const href = `${page}?wall=80-20-50-0-100&why=${encodeURIComponent('先把路修好，'.repeat(6))}#your-wall`;
  expect(returnLinks(href)).toEqual({ text: `${page}?wall=80-20-50-0-100#your-wall`, code: href, without: 'text' });
});

test('a reason that would make the code too fine stays on the sheet alone', () => {
  const bare = `${page}?wall=80-20-50-0-100#your-wall`;
  const why = encodeURIComponent('砖'.repeat(200));
  expect(returnLinks(`${page}?wall=80-20-50-0-100&why=${why}#your-wall`)).toEqual({
    text: bare,
    code: bare,
    without: 'both',
  });
});

test('what a link brought along of its own does not keep the wall from being printed', async () => {
  const foreign = `from=${'x'.repeat(5000)}`;
  const { text, code } = returnLinks(`${page}?wall=80-20-50-0-100&shown=yes&${foreign}&why=roads#your-wall`);
  expect(code).toBe(`${page}?wall=80-20-50-0-100&shown=yes&why=roads#your-wall`);
  expect(text).toBe(code);
  expect(returnCode(code).size).toBeGreaterThan(20);
});

test('a code has the three corners that a camera looks for', () => {
  const { size, path } = returnCode(`${page}?wall=80-20-50-0-100#your-wall`);
  for (const [x, y] of [
    [2, 2],
    [size - 9, 2],
    [2, size - 9],
  ])
    expect(path).toContain(`M${x} ${y}h7v1h-7z`);
});
