import { expect, it } from 'vitest';
import { MINUTES_A_FIGURE, PACE, readingMinutes } from './readingMinutes.ts';

it('counts characters of Chinese, not the signs and digits between them', () => {
  expect(readingMinutes('字'.repeat(PACE.han * 4), 'han', 0)).toBe(4);
  expect(readingMinutes('字，1 a '.repeat(PACE.han * 4), 'han', 0)).toBe(4);
});

it('counts words of English, and one with an apostrophe or a hyphen as one', () => {
  expect(readingMinutes('one paper’s e-commerce '.repeat(PACE.latin), 'latin', 0)).toBe(3);
});

it('gives every figure its time, and the shortest text a minute', () => {
  expect(readingMinutes('', 'han', 4)).toBe(4 * MINUTES_A_FIGURE);
  expect(readingMinutes('字', 'han', 0)).toBe(1);
});
