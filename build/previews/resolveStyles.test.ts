import { expect, test } from 'vitest';
import { cssRules } from './cssRules.ts';
import { resolveStyles } from './resolveStyles.ts';

const resolved = (svg: string, css: string, lang = 'zh') =>
  resolveStyles(`<svg viewBox="0 0 1 1">${svg}</svg>`, cssRules(css, lang));

test('a class becomes attributes, and what is only for the page goes', () => {
  expect(
    resolved('<rect class="a svelte-x" role="img" width="1"></rect>', '.a.svelte-x{fill:red;cursor:pointer}'),
  ).toContain('<rect fill="red" width="1" />');
});

test('custom properties come from the nearest element that sets them, through each other', () => {
  const css = ':root{--paper:#fff;--hue:var(--paper)} .pair-1{--hue:#3566d6} rect{fill:var(--hue)}';
  expect(resolved('<g class="pair-1"><rect></rect></g>', css)).toContain('fill="#3566d6"');
  expect(resolved('<rect></rect>', css)).toContain('fill="#fff"');
});

test('the more specific rule wins, then the later one, and both over an attribute', () => {
  expect(resolved('<rect class="a" fill="blue"></rect>', '.a{fill:red} rect{fill:green}')).toContain('fill="red"');
  expect(resolved('<rect class="a b"></rect>', '.a{fill:red} .b{fill:green}')).toContain('fill="green"');
  expect(
    resolved('<g class="s"><rect class="a"></rect></g>', 'g:where(.s) .a{fill:red} .a:where(.s){fill:blue}'),
  ).toContain('fill="red"');
});

test('conditions, states and generated content have no part in a still picture', () => {
  const css = `rect{fill:red} @media (prefers-color-scheme: dark){rect{fill:black}} @container (min-width: 1rem){rect{fill:blue}}
    rect:hover{fill:green} rect::before{fill:pink}`;
  expect(resolved('<rect></rect>', css)).toContain('fill="red"');
});

test('the rules of a language hold in it alone', () => {
  const css = 'rect{fill:red} rect:lang(zh){fill:blue}';
  expect(resolved('<rect></rect>', css, 'zh')).toContain('fill="blue"');
  expect(resolved('<rect></rect>', css, 'en')).toContain('fill="red"');
});

test('rem, and a colour made see-through, become plain values', () => {
  const css = 'text{font-size:.875rem} rect{fill:color-mix(in srgb, var(--x) 20%, transparent)} svg{--x:#2f4bd8}';
  const svg = resolved('<text>a</text><rect></rect>', css);
  expect(svg).toContain('font-size="14px"');
  expect(svg).toContain('fill="#2f4bd833"');
});

test('a value that cannot be worked out is an error, not a wrong colour', () => {
  expect(() => resolved('<rect></rect>', 'rect{fill:var(--nothing)}')).toThrow('nothing says what --nothing is');
  expect(() => resolved('<rect></rect>', 'rect{stroke-width:calc(1px + 1em)}')).toThrow('cannot be worked out');
  expect(() => resolved('<rect></rect>', 'rect{--a:var(--b);--b:var(--a);fill:var(--a)}')).toThrow('in a circle');
});
