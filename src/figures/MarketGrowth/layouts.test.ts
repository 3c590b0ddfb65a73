import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GUESS_MAX } from './guess.ts';
import { countAt, levelY, lying, NARROW, rightEdge, standing, topY, WIDE, type Layout } from './layouts.ts';
import type { Brick } from './marks.ts';

const area = (bricks: readonly Brick[]) => bricks.reduce((sum, brick) => sum + brick.width * brick.height, 0);

describe.each([WIDE, NARROW])('the $name layout', (layout: Layout) => {
  const one = layout.brick.width * layout.brick.height;

  it('draws as much brick as there are trillions, standing or lying', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 80, noNaN: true }), (count) => {
        expect(area(standing(layout, count, 0))).toBeCloseTo(count * one, 4);
        expect(area(lying(layout, count, 0, 0))).toBeCloseTo(count * one, 4);
      }),
    );
  });

  it('has room for the highest guess', () => {
    expect(topY(layout, GUESS_MAX)).toBeGreaterThan(layout.height * 0.1);
  });

  it('has every wall within the picture', () => {
    expect(rightEdge(standing(layout, 42.3, layout.endX))).toBeLessThanOrEqual(layout.width);
  });

  it('reads a dragged top back as the count that it stands for', () => {
    for (let count = 0; count <= GUESS_MAX; count++) expect(countAt(layout, levelY(layout, count))).toBe(count);
  });

  it('keeps its smallest text at 12 px where it is narrowest', () => {
    // The wide layout begins at 600 px, the narrow one fills the column of a 320 px screen.
    const narrowestPx = layout.name === 'wide' ? 600 : 288;
    expect((layout.small * narrowestPx) / layout.width).toBeGreaterThanOrEqual(12);
  });
});

it('on a phone the longest official wall and its number fit in a row', () => {
  expect(rightEdge(lying(NARROW, 43.83, 47, 0)) + 7 + 3 * NARROW.small).toBeLessThanOrEqual(NARROW.width + 2);
});
