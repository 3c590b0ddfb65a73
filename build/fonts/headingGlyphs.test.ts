import { expect, test } from 'vitest';
import { BuiltPage } from '../pages/builtPage.ts';
import * as glyphs from './headingGlyphs.ts';

const headingGlyphs = (html: string) => glyphs.headingGlyphs(new BuiltPage('x.html', html).elements);
const numberGlyphs = (html: string) => glyphs.numberGlyphs(new BuiltPage('x.html', html).elements, html);

test('headings and what is set in the heading face count, each character once', () => {
  const html =
    '<h1>砖墙砖</h1><p>正文</p><h2 id="x">A<span> &amp; B</span></h2><a class="brand serif">数实</a><h3>小</h3>';
  expect([...headingGlyphs(html)].sort()).toEqual([...'砖墙A&B数实'].sort());
});

test('scripts and styles do not count', () => {
  expect(headingGlyphs('<script>"<h1>no</h1>"</script><h1>是</h1>')).toBe('是');
});

test('numbers are set in the heading face where a picture or a passport does so, with the units of the page', () => {
  expect(numberGlyphs('<svg><text class="s-1x2y serif">6</text></svg>')).toBe('0123456789.,%−');
  expect(numberGlyphs('<p class="value">6</p><p>多元</p>')).toBe('0123456789.,%−元');
  expect(numberGlyphs('<h3 class="serif">6</h3><span class="serif">数实</span>')).toBe('');
});

test('who says which characters its numbers have gets those, and takes nothing from the others', () => {
  const whole = '<strong class="serif" data-sets-numbers="0123456789">67</strong><p>多元</p>';
  expect(numberGlyphs(whole)).toBe('0123456789');
  expect(numberGlyphs(`<div class="walls" data-sets-numbers="0.">${whole}`)).toBe('0.123456789');
  expect(numberGlyphs(`${whole}<p class="value">6</p>`)).toBe('0123456789.,%−元');
});
