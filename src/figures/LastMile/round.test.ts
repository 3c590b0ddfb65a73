import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOORS, nearest, planRound, roundLength, type Stop } from './round.ts';

const stop: fc.Arbitrary<Stop> = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

describe('a round', () => {
  it('calls at every stop once', () => {
    fc.assert(
      fc.property(fc.array(stop, { maxLength: 9 }), (stops) => {
        expect([...planRound(stops)].sort()).toEqual([...stops].sort());
      }),
    );
  });

  it('is never longer than the order it was given', () => {
    fc.assert(
      fc.property(fc.array(stop, { maxLength: 9 }), (stops) => {
        expect(roundLength(planRound(stops))).toBeLessThanOrEqual(roundLength(stops) + 1e-9);
      }),
    );
  });

  it('over the ten doors is about as long as the rule says: k·√10, with k between 0.7 and 1.1', () => {
    const k = roundLength(planRound(DOORS)) / Math.sqrt(DOORS.length);
    expect(k).toBeGreaterThan(0.7);
    expect(k).toBeLessThan(1.1);
  });
});

describe('the nearest point', () => {
  it('is the one that is nearest', () => {
    expect(nearest([0.9, 0.9], [[0, 0], [1, 1]])).toBe(1); // prettier-ignore
  });
});
