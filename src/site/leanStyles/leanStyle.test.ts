import { expect, test } from 'vitest';
import { leanStyle, namesIn, withoutRepeats } from './leanStyle.ts';

const here = new Set(['svelte-here1', 'a', 'b', 'pair-']);

test('rules of components that are not on the page go, those of the page and of no component stay', () => {
  expect(leanStyle('.a.svelte-here1{color:red}.b.svelte-gone2{color:red}body{margin:0}', here)).toBe(
    '.a.svelte-here1{color:red}body{margin:0}',
  );
});

test('of selectors that share a rule, only those stay that can match', () => {
  expect(leanStyle('a.svelte-gone2,b.svelte-here1,c{x:y}', here)).toBe('b.svelte-here1,c{x:y}');
  expect(leanStyle('.gone.svelte-gone2 :where(.svelte-here1){x:y}', here)).toBe('');
});

test('rules for a class that nothing carries go, unless it may be put together', () => {
  expect(leanStyle('.gone .a{x:y}.pair-3{x:y}.a:not(.gone){x:y}.a:is(.gone,.b){x:y}[href$=".gone"]{x:y}', here)).toBe(
    '.pair-3{x:y}.a:not(.gone){x:y}.a:is(.gone,.b){x:y}[href$=".gone"]{x:y}',
  );
});

test('within media and container queries as well, and empty ones go', () => {
  expect(
    leanStyle(
      '@media print{.b.svelte-gone2{x:y}}@container (width>9px){@media print{p{x:y}}i.svelte-gone2{x:y}}',
      here,
    ),
  ).toBe('@container (width>9px){@media print{p{x:y}}}');
});

test('what is no rule stays as it is', () => {
  const css = '@font-face{font-family:x;src:url(y)}@keyframes turn{from{x:y}50.5%{x:z}}@import "a.css";';
  expect(leanStyle(css, here)).toBe(css);
});

test('names are found in HTML and in scripts', () => {
  const names = namesIn('<p class="a svelte-1x2y3z">`pair-${n} astro-abcd1234`');
  expect(names).toEqual(expect.arrayContaining(['a', 'svelte-1x2y3z', 'pair-', 'astro-abcd1234']));
});

test('of a rule that a page says twice, the last stays in its place', () => {
  expect(withoutRepeats(['p{x:y}a{x:y}@media print{p{x:y}}', 'a{x:z}p{x:y}'])).toEqual([
    'a{x:y}@media print{p{x:y}}',
    'a{x:z}p{x:y}',
  ]);
});
