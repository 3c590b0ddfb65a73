import { expect, test } from 'vitest';
import { headingGlyphs, setsNumbers } from './headingGlyphs.ts';

test('headings and what is set in the heading face count, each character once', () => {
  const html =
    '<h1>砖墙砖</h1><p>正文</p><h2 id="x">A<span> &amp; B</span></h2><a class="brand serif">数实</a><h3>小</h3>';
  expect([...headingGlyphs(html)].sort()).toEqual([...'砖墙A&B数实'].sort());
});

test('scripts and styles do not count', () => {
  expect(headingGlyphs('<script>"<h1>no</h1>"</script><h1>是</h1>')).toBe('是');
});

test('a page sets numbers in the heading face where a picture or a passport does', () => {
  expect(setsNumbers('<svg><text class="svelte-1 serif">6</text></svg>')).toBe(true);
  expect(setsNumbers('<p class="value">6</p>')).toBe(true);
  expect(setsNumbers('<div class="walls" data-sets-numbers>')).toBe(true);
  expect(setsNumbers('<h3 class="serif">6</h3><span class="serif">数实</span>')).toBe(false);
});
