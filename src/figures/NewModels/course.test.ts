import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bricksAt, courseX, cutCourse, impliedBase } from './course.ts';

const size = { width: 50, height: 22, gap: 4 };

test('the same end with a higher growth means a smaller start', () => {
  expect(impliedBase(4.9, 35)).toBeCloseTo(3.63, 2);
  expect(impliedBase(4.9, 40.48)).toBeCloseTo(3.49, 2);
  const growth = fc.double({ min: 0, max: 200, noNaN: true });
  fc.assert(
    fc.property(growth, fc.double({ min: 0.01, max: 100, noNaN: true }), (percent, more) => {
      expect(impliedBase(4.9, percent + more)).toBeLessThan(impliedBase(4.9, percent));
    }),
  );
});

test('the cut neither loses nor adds brick, and the part that was there is as long as the base', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 20, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (count, share) => {
        const pieces = cutCourse(count, count * share, size);
        const bricks = (added: boolean) =>
          pieces.filter((piece) => piece.added === added).reduce((sum, piece) => sum + piece.width, 0) / size.width;
        expect(bricks(false)).toBeCloseTo(count * share, 6);
        expect(bricks(true)).toBeCloseTo(count * (1 - share), 6);
      },
    ),
  );
});

test('the seam stands where the part that was there ends', () => {
  expect(courseX(3.5, size)).toBe(3 * 54 + 25);
});

test('where a handle is let go, the course is cut', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 20, noNaN: true }), (bricks) => {
      expect(bricksAt(courseX(bricks, size), size)).toBeCloseTo(bricks, 6);
    }),
  );
});
