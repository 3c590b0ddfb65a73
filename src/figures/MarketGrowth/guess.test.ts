import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampGuess, compareGuess, GUESS_MAX } from './guess.ts';

const ACTUAL = 42.3;

describe('a guess against the paper', () => {
  it('is no guess at all at 0', () => {
    expect(compareGuess(0, ACTUAL)).toEqual({ verdict: 'none', gap: 0 });
  });

  it('says which way it is off, and by how much', () => {
    expect(compareGuess(24, ACTUAL)).toEqual({ verdict: 'less', gap: expect.closeTo(18.3) as number });
    expect(compareGuess(60, ACTUAL)).toEqual({ verdict: 'more', gap: expect.closeTo(17.7) as number });
  });

  it('counts the nearest whole brick as close', () => {
    expect(compareGuess(42, ACTUAL).verdict).toBe('close');
    expect(compareGuess(43, ACTUAL).verdict).toBe('more');
  });

  it('stays a whole number of bricks within reach, wherever the wall is dragged', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), (dragged) => {
        const guess = clampGuess(dragged);
        expect(Number.isInteger(guess) && guess >= 0 && guess <= GUESS_MAX).toBe(true);
      }),
    );
  });
});
