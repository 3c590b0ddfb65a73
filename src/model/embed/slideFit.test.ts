import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestFit } from './slideFit.ts';

const room = { width: 1280, height: 720 };

test('a flat figure fills the width, a tall one the height', () => {
  expect(bestFit([{ width: 640, height: 300 }], room)).toEqual({ width: 640, scale: 2 });
  expect(bestFit([{ width: 640, height: 1440 }], room)).toEqual({ width: 640, scale: 0.5 });
});

test('of several layouts the one that is shown largest is taken', () => {
  const layouts = [
    { width: 480, height: 1800 },
    { width: 900, height: 700 },
    { width: 1440, height: 690 },
  ];
  expect(bestFit(layouts, room)).toEqual({ width: 900, scale: 720 / 700 });
});

test('whatever the layouts are, nothing is cut', () => {
  const size = fc.record({ width: fc.integer({ min: 1, max: 3000 }), height: fc.integer({ min: 1, max: 9000 }) });
  fc.assert(
    fc.property(fc.array(size, { minLength: 1 }), (layouts) => {
      const { width, scale } = bestFit(layouts, room);
      const heights = layouts.filter((one) => one.width === width).map(({ height }) => height);
      expect(width * scale).toBeLessThanOrEqual(room.width + 1e-6);
      expect(Math.min(...heights) * scale).toBeLessThanOrEqual(room.height + 1e-6);
    }),
  );
});
