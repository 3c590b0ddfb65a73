import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addedShare, closesInYear, missingPerHundred, neededPercent, runPool, yearsOf } from './simulation.ts';

const anyPool = fc.record({
  peopleNow: fc.integer({ min: 50, max: 110 }),
  growthPercent: fc.double({ min: 0, max: 15, noNaN: true }),
  startsPerHundred: fc.integer({ min: 2, max: 30 }),
  finishPercent: fc.integer({ min: 30, max: 100 }),
  leavePercent: fc.integer({ min: 1, max: 25 }),
  delayYears: fc.integer({ min: 1, max: 6 }),
  added: fc.double({ min: 0, max: 1.5, noNaN: true }),
});
const pool = {
  peopleNow: 90,
  growthPercent: 6,
  startsPerHundred: 16,
  finishPercent: 80,
  leavePercent: 8,
  delayYears: 3,
  added: 0,
};

describe('a pool of people with a training delay', () => {
  it('loses nobody: people = people at the start + finished − left', () => {
    fc.assert(
      fc.property(anyPool, (some) => {
        for (const { people, finished, left } of runPool(some)) {
          expect(people).toBeCloseTo(some.peopleNow + finished - left, 6);
        }
      }),
    );
  });

  it('loses no trainee: those in training = at the start + started − finished − given up', () => {
    fc.assert(
      fc.property(anyPool, (some) => {
        const months = runPool(some);
        const atStart = months[0]?.trainees ?? 0;
        for (const { trainees, started, finished, gaveUp } of months) {
          expect(trainees).toBeCloseTo(atStart + started - finished - gaveUp, 6);
        }
      }),
    );
  });

  it('is not changed by added places until the training is over', () => {
    fc.assert(
      fc.property(anyPool, (some) => {
        const [plain, more] = [runPool({ ...some, added: 0 }), runPool(some)];
        for (let month = 0; month <= some.delayYears * 12; month++) {
          expect(more[month]?.people).toBeCloseTo(plain[month]?.people ?? 0, 9);
        }
      }),
    );
  });

  it('never has fewer people with more places, and the added ones are the difference', () => {
    fc.assert(
      fc.property(anyPool, (some) => {
        const [plain, more] = [runPool({ ...some, added: 0 }), runPool(some)];
        more.forEach(({ people, addedPeople }, month) => {
          expect(addedPeople).toBeGreaterThanOrEqual(0);
          expect(people).toBeCloseTo((plain[month]?.people ?? 0) + addedPeople, 6);
        });
      }),
    );
  });

  it('never has more people when training takes longer', () => {
    fc.assert(
      fc.property(anyPool, (some) => {
        const [short, long] = [runPool(some), runPool({ ...some, delayYears: some.delayYears + 1 })];
        long.forEach(({ people }, month) => expect(people).toBeLessThanOrEqual((short[month]?.people ?? 0) + 1e-6));
      }),
    );
  });

  it('settles where the delay eats its part: p·σ·(1 + g)^−τ ÷ (g + δ), in yearly rates that compound', () => {
    const still = runPool({ ...pool, growthPercent: 0, peopleNow: 0, leavePercent: 50 });
    const inflow = (0.8 * 16) / 12;
    expect(still.at(-1)?.people).toBeCloseTo(inflow / (1 - 0.5 ** (1 / 12)), 1);
  });
});

describe('the gap', () => {
  it('is ten in a hundred today and widens while nothing is added', () => {
    const missing = yearsOf(runPool(pool)).map(missingPerHundred);
    expect(missing[0]).toBeCloseTo(10, 9);
    expect([...missing].sort((a, b) => a - b)).toEqual(missing);
  });

  it('widens for as long as training takes, even when strategy 5 is half carried out, and narrows then', () => {
    const missing = yearsOf(runPool({ ...pool, added: addedShare(50, 50) })).map(missingPerHundred);
    expect(missing.indexOf(Math.max(...missing))).toBe(3);
  });

  it('closes with an effort that closes it, and not with a step less', () => {
    const needed = neededPercent(pool, 50, 5) ?? 0;
    const closes = (percent: number) => closesInYear(runPool({ ...pool, added: addedShare(percent, 50) }));
    expect(closes(needed)).toBeDefined();
    expect(closes(needed - 5)).toBeUndefined();
  });

  it('is the first step of all that closes it, whatever the pool', () => {
    fc.assert(
      fc.property(anyPool, fc.integer({ min: 0, max: 150 }), (any, gain) => {
        const steps = Array.from({ length: 21 }, (_, i) => i * 5);
        const closing = steps.find(
          (percent) => closesInYear(runPool({ ...any, added: addedShare(percent, gain) })) !== undefined,
        );
        expect(neededPercent(any, gain, 5)).toBe(closing);
      }),
    );
  });
});
