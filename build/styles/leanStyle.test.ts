import { expect, test } from 'vitest';
import { namesIn } from '../scripts/namesOfScripts.ts';
import { leanStyle, readSheet, withoutRepeats } from './leanStyle.ts';

/** What is left of one sheet. */
const lean = (css: string, names: ReadonlySet<string>) => leanStyle([readSheet(css)], names);

const here = new Set(['s-here', 'a', 'b', 'pair-', 'body', 'c', 'p', 'i', 'html', 'div']);

test('rules of components that are not on the page go, those of the page and of no component stay', () => {
  expect(lean('.a.s-here{color:red}.b.s-gone{color:red}body{margin:0}', here)).toBe(
    '.a.s-here{color:red}body{margin:0}',
  );
});

test('of selectors that share a rule, only those stay that can match', () => {
  expect(lean('a.s-gone,b.s-here,c{x:y}', here)).toBe('b.s-here,c{x:y}');
  expect(lean('.gone.s-gone :where(.s-here){x:y}', here)).toBe('');
});

test('rules for a class that nothing carries go, unless it may be put together', () => {
  expect(lean('.gone .a{x:y}.pair-3{x:y}.a:not(.gone){x:y}.a:is(.gone,.b){x:y}[href$=".gone"]{x:y}', here)).toBe(
    '.pair-3{x:y}.a:not(.gone){x:y}.a:is(.gone,.b){x:y}[href$=".gone"]{x:y}',
  );
});

test('of choices none has to be there, however deep they are nested', () => {
  const css = '[data-x] :is(.a,.gone,.gone b:has(>i:not(.gone:is(.gone)))){x:y}';
  expect(lean(css, here)).toBe(css);
  expect(lean('.gone:is(.a:not(:has(.b))){x:y}', here)).toBe('');
});

test('rules for an element that is nowhere go; in a pseudo-class it is a choice', () => {
  const css = 'em{color:red}ul li:hover{color:red}a:is(em){color:red}h1,em{color:red}';
  expect(lean(css, new Set(['a', 'h1', 'ul']))).toBe('a:is(em){color:red}h1{color:red}');
});

test('within media and container queries as well, and empty ones go', () => {
  expect(lean('@media print{.b.s-gone{x:y}}@container (width>9px){@media print{p{x:y}}i.s-gone{x:y}}', here)).toBe(
    '@container (width>9px){@media print{p{x:y}}}',
  );
});

test('what is no rule stays as it is', () => {
  const css = '@font-face{font-family:x;src:url(y)}@import "a.css";';
  expect(lean(css, here)).toBe(css);
});

test('custom properties stay where a value or a script asks for them, and go where nothing does', () => {
  const css = ':root{--a:1px;--b:";}";--c:var(--b);--d:2px;color:var(--a)}p{x:y}';
  expect(lean(css, here)).toBe(':root{--a:1px;color:var(--a)}p{x:y}');
  expect(lean(css, new Set(['--c', 'p']))).toBe(':root{--a:1px;--b:";}";--c:var(--b);color:var(--a)}p{x:y}');
  expect(lean('p{--e:1px}', here)).toBe('p{}');
});

test('keyframes and sheets stay whole where a rule that stays or a script names them, and go where nothing does', () => {
  const moved = '@keyframes turn{from{x:y}50.5%{x:z}}';
  expect(lean(`${moved}p{animation:turn 1s}`, here)).toBe(`${moved}p{animation:turn 1s}`);
  expect(lean(moved, new Set(['turn']))).toBe(moved);
  expect(lean(`${moved}p{x:y}`, here)).toBe('p{x:y}');
  expect(lean(`${moved}.gone{animation:turn 1s}p{x:y}`, here)).toBe('p{x:y}');
  expect(lean('@page upright{size:A4}p{page:upright}', here)).toBe('@page upright{size:A4}p{page:upright}');
  expect(lean('@page upright{size:A4}@page{margin:0}p{x:y}', here)).toBe('@page{margin:0}p{x:y}');
});

test('names are found in HTML and in scripts', () => {
  const names = namesIn('<p class="a s-1x2y">`pair-${n} astro-abcd1234`');
  expect(names).toEqual(expect.arrayContaining(['a', 's-1x2y', 'pair-', 'astro-abcd1234']));
});

test('of a rule that a page says twice, the last stays in its place', () => {
  const sheets = withoutRepeats(['p{x:y}a{x:y}@media print{p{x:y}}', 'a{x:z}p{x:y}'].map(readSheet));
  expect(sheets.map(({ rules }) => rules.map(({ text }) => text).join(''))).toEqual([
    'a{x:y}@media print{p{x:y}}',
    'a{x:z}p{x:y}',
  ]);
});
