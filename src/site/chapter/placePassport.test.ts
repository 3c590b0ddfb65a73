import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placePassport } from './placePassport.ts';

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
