import { expect, test } from 'vitest';
import { firstPicture } from './thumbnail.ts';

test('the first picture comes out whole, with what is nested in it', () => {
  const html =
    '<svg class="icon"></svg><p><svg viewBox="0 0 1 1" class="picture x"><svg><g/></svg></svg></p><svg class="picture"></svg>';
  expect(firstPicture(html)).toBe('<svg viewBox="0 0 1 1" class="picture x"><svg><g/></svg></svg>');
});

test('without a picture there is nothing', () => {
  expect(firstPicture('<p>no</p>')).toBe('');
});
