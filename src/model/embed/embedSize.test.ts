import { expect, test } from 'vitest';
import { askedHeightPx } from './embedSize.ts';
import { widthsOf } from './widthRanges.ts';

const heights = { phone: 3641, column: 2366 };

test('what is asked for is enough for every step, in any column of the range', () => {
  expect(askedHeightPx(2207, heights, 784)).toBe(2370);
  expect(askedHeightPx(2207, heights, 360)).toBe(3650);
});

test('what the embed itself tells counts where it is higher: with a table open, or in an odd column', () => {
  expect(askedHeightPx(7169, heights, 784)).toBe(7170);
  expect(askedHeightPx(701.2, undefined, 640)).toBe(710);
});

test('a range has its widths in order', () => {
  expect(widthsOf('phone')).toEqual([340, 374]);
  expect(widthsOf('column')).toEqual([640, 830]);
});
