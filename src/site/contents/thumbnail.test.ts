import { expect, test } from 'vitest';
import { firstPicture, workAsPicture } from './thumbnail.ts';

test('the first picture comes out whole, with what is nested in it', () => {
  const html =
    '<svg class="icon"></svg><p><svg viewBox="0 0 1 1" class="picture x"><svg><g/></svg></svg></p><svg class="picture"></svg>';
  expect(firstPicture(html)).toBe('<svg viewBox="0 0 1 1" class="picture x"><svg><g/></svg></svg>');
});

test('without a picture there is nothing', () => {
  expect(firstPicture('<p>no</p>')).toBe('');
});

test('the working part comes without ids, names and references', () => {
  const html =
    '<figure id="f"><fieldset class="work x" disabled><input id="a" name="b" type="range"><a href="#c">d</a></fieldset></figure>';
  expect(workAsPicture(html)).toBe('<input type="range"><span>d</span>');
});
