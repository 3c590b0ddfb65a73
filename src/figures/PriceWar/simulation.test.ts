import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playPlan, playPriceWar, type PriceWarInput } from './simulation.ts';

const start: PriceWarInput = {
  cut: 15,
  answer: 100,
  delay: 2,
  lever: 0,
  months: 24,
  cost: 60,
  sense: 10,
  outside: 25,
  brand: 15,
  wear: 4,
  mend: 5,
  gain: 6,
  spend: 5,
  build: 12,
};

const input = fc.record<PriceWarInput>({
  cut: fc.integer({ min: 0, max: 30 }),
  answer: fc.integer({ min: 0, max: 120 }),
  delay: fc.integer({ min: 1, max: 6 }),
  lever: fc.integer({ min: 0, max: 100 }),
  months: fc.integer({ min: 12, max: 36 }),
  cost: fc.integer({ min: 40, max: 70 }),
  sense: fc.integer({ min: 4, max: 16 }),
  outside: fc.integer({ min: 10, max: 50 }),
  brand: fc.integer({ min: 0, max: 30 }),
  wear: fc.integer({ min: 0, max: 10 }),
  mend: fc.integer({ min: 0, max: 15 }),
  gain: fc.integer({ min: 0, max: 15 }),
  spend: fc.integer({ min: 0, max: 15 }),
  build: fc.integer({ min: 2, max: 30 }),
});

describe('the price war', () => {
  it('loses no buyer: yours, the rival’s and nobody’s add up to all', () => {
    fc.assert(
      fc.property(input, (given) => {
        for (const { share, rivalShare, noShare } of playPriceWar(given).plan) {
          expect(share + rivalShare + noShare).toBeCloseTo(1, 10);
        }
      }),
    );
  });

  it('leaves everything as it was while nobody moves', () => {
    fc.assert(
      fc.property(input, (given) => {
        for (const { orders, profit, brand, price, rivalPrice } of playPlan(given, 0, 0)) {
          expect([orders, profit, brand, price, rivalPrice].map((value) => value.toFixed(9))).toEqual(
            [1, 1, 1, 100, 100].map((value) => value.toFixed(9)),
          );
        }
      }),
    );
  });

  it('keeps both brands between nothing and whole', () => {
    fc.assert(
      fc.property(input, (given) =>
        playPriceWar(given).plan.every(({ brand, rivalBrand }) =>
          [brand, rivalBrand].every((one) => one >= 0 && one <= 1),
        ),
      ),
    );
  });

  it('wears the brand more the deeper the cut', () => {
    fc.assert(
      fc.property(input, fc.integer({ min: 0, max: 30 }), (given, other) => {
        const [shallow, deep] = [Math.min(given.cut, other), Math.max(given.cut, other)];
        const [a, b] = [playPlan(given, shallow, 0).at(-1), playPlan(given, deep, 0).at(-1)];
        expect(b?.brand ?? NaN).toBeLessThanOrEqual((a?.brand ?? NaN) + 1e-9);
      }),
    );
  });

  it('sells more in the first month of a cut, before the rival has answered', () => {
    fc.assert(fc.property(input, (given) => given.cut === 0 || (playPlan(given, given.cut, 0)[0]?.orders ?? 0) > 1));
  });

  it('sells no more once the rival answers more fully', () => {
    fc.assert(
      fc.property(input, (given) => {
        const alone = playPlan({ ...given, answer: 0, wear: 0 }, given.cut, given.lever);
        const answered = playPlan({ ...given, wear: 0 }, given.cut, given.lever);
        expect(answered.every(({ orders }, i) => orders <= (alone[i]?.orders ?? NaN) + 1e-9)).toBe(true);
      }),
    );
  });

  it('makes a default cut pay for as long as the rival looks on, and no longer', () => {
    const { plan, lessFrom, behindFrom } = playPriceWar(start);
    expect(plan[0]?.profit).toBeGreaterThan(1);
    expect(lessFrom).toBe(start.delay + 1);
    expect(behindFrom).toBe(4);
  });

  it('makes difference cost first and pay later, and overtake the cut', () => {
    const { differentOnly, differentAheadFrom } = playPriceWar(start);
    expect(differentOnly[0]?.profit).toBeLessThan(1);
    expect(differentOnly.at(-1)?.profit).toBeGreaterThan(1);
    expect(differentAheadFrom).toBe(4);
  });

  it('says never where being behind never comes', () => {
    expect(playPriceWar({ ...start, cut: 0 }).behindFrom).toBeUndefined();
  });
});
