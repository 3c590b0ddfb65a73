import { expect, test } from 'vitest';
import { leanStyle, scopesIn } from './leanStyle.ts';

const here = new Set(['svelte-here1']);

test('rules of components that are not on the page go, those of the page and of no component stay', () => {
  expect(leanStyle('.a.svelte-here1{color:red}.b.svelte-gone2{color:red}body{margin:0}', here)).toBe(
    '.a.svelte-here1{color:red}body{margin:0}',
  );
});

test('of selectors that share a rule, only those stay that can match', () => {
  expect(leanStyle('a.svelte-gone2,b.svelte-here1,c{x:y}', here)).toBe('b.svelte-here1,c{x:y}');
  expect(leanStyle('.gone.svelte-gone2 :where(.svelte-here1){x:y}', here)).toBe('');
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
  const css = '@font-face{font-family:x;src:url(y)}@keyframes turn{from{x:y}50%{x:z}}@import "a.css";';
  expect(leanStyle(css, here)).toBe(css);
});

test('scopes are found in HTML and in scripts', () => {
  expect(scopesIn('<p class="a svelte-1x2y3z astro-abcd1234">`svelte-9`')).toEqual([
    'svelte-1x2y3z',
    'astro-abcd1234',
    'svelte-9',
  ]);
});
