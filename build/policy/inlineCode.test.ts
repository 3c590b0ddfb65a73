import { expect, test } from 'vitest';
import { BuiltPage } from '../pages/builtPage.ts';
import * as code from './inlineCode.ts';

const blockedAttributes = (html: string) => code.blockedAttributes(new BuiltPage('x.html', html).elements);

test('styles and handlers on elements are found, in drawings too', () => {
  expect(blockedAttributes('<p style="color:red"><svg><g onload=a()></g></svg></p>')).toEqual([
    '<p style="color:red">',
    '<g onload="a()">',
  ]);
});

test('neither in text nor in comments, nor what only looks like them', () => {
  const html =
    '<!-- <p style="x"> --><textarea><iframe style="border:0"></textarea><p data-style="x" on title="onclick=1">';
  expect(blockedAttributes(html)).toEqual([]);
});
