import { expect, it } from 'vitest';
import { breakable, breakableHtml } from './breakable.ts';

it('breaks a heading after its marks, and within a phrase between words', () => {
  expect(breakable('市场规模，持续扩大')).toEqual([
    ['市场', '规模，'],
    ['持续', '扩大'],
  ]);
});

it('keeps numbers with their units and signs with their words', () => {
  expect(breakable('2022年增长15%')).toEqual([['2022年', '增长', '15%']]);
  expect(breakable('“以来”从哪年算')[0]?.[0]).toBe('“以来”');
});

it('leaves a language with spaces as it is', () => {
  expect(breakable('Forty trillion is not shopping')).toEqual([['Forty trillion is not shopping']]);
});

it('adds nothing to the text, whatever it is', () => {
  for (const text of ['', '墙', '论文的2022年，是公布的2021年', 'a, b；“c”', '？！'])
    expect(breakable(text).flat().join('')).toBe(text);
});

it('gives HTML in which only the breaks are ours', () => {
  expect(breakableHtml('价格<战', (text) => text.replace('<', '&lt;'))).toBe('价格&lt;<wbr>战');
});
