import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bricksBetween } from './bricksBetween.ts';
import { lying, NARROW, standing } from './layouts.ts';

const six = standing(NARROW, 6.09, 0);
const many = standing(NARROW, 42.3, 0);

describe('laying bricks', () => {
  it('begins with what stood and ends with what shall stand', () => {
    expect(bricksBetween(six, many)(0)).toEqual(six);
    expect(bricksBetween(six, many)(1)).toEqual(many);
    expect(bricksBetween(many, [])(0)).toEqual(many);
    expect(bricksBetween(many, [])(1)).toEqual([]);
  });

  it('lays one after the other: never fewer as time goes on', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        const lay = bricksBetween([], many);
        expect(lay(Math.min(a, b)).length).toBeLessThanOrEqual(lay(Math.max(a, b)).length);
      }),
    );
  });

  it('takes down from the top', () => {
    const left = bricksBetween(many, six)(0.5);
    expect(left.length).toBeLessThan(many.length);
    expect(left.slice(0, 6)).toEqual(many.slice(0, 6));
  });

  it('can be interrupted: a new wall starts from the bricks in the air', () => {
    const inTheAir = bricksBetween([], many)(0.4);
    const rows = lying(NARROW, 42.3, 47, 24);
    expect(bricksBetween(inTheAir, rows)(0)).toEqual(inTheAir);
    expect(bricksBetween(inTheAir, rows)(1)).toEqual(rows);
  });
});
