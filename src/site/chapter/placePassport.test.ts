import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marginBeside, placeInMargin, placePassport } from './placePassport.ts';

const WINDOW = { top: 72, width: 1280, height: 844 };
const line = (top: number, left = 300) => ({ top, bottom: top + 24, left });

test('it stands below its number where it fits, and above one near the foot', () => {
  expect(placePassport(line(100), { width: 384, height: 500 }, WINDOW)).toMatchObject({ top: 130, left: 300 });
  const above = placePassport(line(780), { width: 384, height: 500 }, WINDOW);
  expect(above.top + 500).toBe(774);
});

test('wherever the number is to be seen, it is in the window, moves nothing when it gets the focus, and does not lie over the number', () => {
  const tall = fc.record({ width: fc.integer({ min: 100, max: 384 }), height: fc.integer({ min: 40, max: 1200 }) });
  fc.assert(
    fc.property(fc.integer({ min: 72, max: 820 }), fc.integer({ min: 0, max: 1270 }), tall, (top, from, passport) => {
      const { top: y, left, room } = placePassport(line(top, from), passport, WINDOW);
      const height = Math.min(passport.height, room);
      expect(y).toBeGreaterThanOrEqual(WINDOW.top);
      expect(y + height).toBeLessThanOrEqual(WINDOW.height);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + passport.width).toBeLessThanOrEqual(WINDOW.width);
      expect(y >= top + 24 || y + height <= top).toBe(true);
    }),
  );
});

test('where a section has a margin, a number of its text has its passport there, and a number in the margin beside itself', () => {
  expect(marginBeside({ left: 500 }, { left: 300 }, [600, 272], 48)).toEqual({ left: 948, width: 272 });
  expect(marginBeside({ left: 960 }, { left: 300 }, [600, 272], 48)).toBeUndefined();
  expect(marginBeside({ left: 500 }, { left: 300 }, [], 0)).toBeUndefined();
});

test('in the margin it begins with the line, or so much higher that it ends in the window', () => {
  const margin = { left: 948, width: 272 };
  expect(placeInMargin(line(100), { width: 272, height: 500 }, margin, WINDOW)).toMatchObject({ top: 100, left: 948 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 840 }), fc.integer({ min: 40, max: 1200 }), (top, height) => {
      const placed = placeInMargin(line(top), { width: 272, height }, margin, WINDOW);
      expect(placed.top).toBeGreaterThanOrEqual(WINDOW.top);
      expect(placed.top + Math.min(height, placed.room)).toBeLessThanOrEqual(WINDOW.height);
    }),
  );
});
