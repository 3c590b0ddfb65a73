import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Script } from '../../src/model/text/language.ts';
import { titleLines } from './titleLines.ts';

/** A Chinese character is one em wide, a Latin one half. */
const measure = (text: string) => [...text].reduce((sum, one) => sum + (one.charCodeAt(0) > 0x2000 ? 1 : 0.5), 0);
const lines = (title: string, script: Script, maxEm: number, most = 6) =>
  titleLines(title, script, maxEm, most, measure)?.lines;

test('a Chinese title breaks between its phrases', () => {
  expect(lines('市场有多大，取决于你怎么量', 'han', 8)).toEqual(['市场有多大，', '取决于你怎么量']);
});

test('a phrase that is too long breaks between words, not inside one', () => {
  expect(lines('六块砖长成四十二块，最后那堵墙上的年份却对不上', 'han', 7)).toEqual([
    '六块砖长成',
    '四十二块，',
    '最后那堵墙上的',
    '年份却对不上',
  ]);
});

test('a number keeps its unit', () => {
  for (const line of lines('要凑成论文的1.75万亿元，下半年得比上半年少两成', 'han', 7) ?? [])
    expect(line).not.toMatch(/[\d.]$/);
});

test('an English title breaks between words, where it pauses if it can', () => {
  expect(lines('Technology gave a push; how far depends on the counting', 'latin', 16)).toEqual([
    'Technology gave a push;',
    'how far depends on the counting',
  ]);
  expect(lines('The more you know, the more you have to guard', 'latin', 15)).toEqual([
    'The more you know,',
    'the more you have to guard',
  ]);
});

test('what fits in no way is said to', () => {
  expect(lines('incomprehensibilities', 'latin', 5)).toBeUndefined();
  expect(lines('一二三四五六七八', 'han', 2, 2)).toBeUndefined();
});

test('no line is too wide, none begins with a closing mark, and nothing gets lost', () => {
  const text = fc.stringMatching(/^[砖墙数实市场，。：“”多大2a5 ]{1,24}$/);
  fc.assert(
    fc.property(text, fc.integer({ min: 4, max: 12 }), (title, maxEm) => {
      const broken = lines(title, 'han', maxEm);
      if (!broken) return;
      expect(broken.join('').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
      for (const [i, line] of broken.entries()) {
        expect(measure(line)).toBeLessThanOrEqual(maxEm);
        if (i > 0) expect('，。：”').not.toContain(line.charAt(0));
      }
    }),
  );
});
