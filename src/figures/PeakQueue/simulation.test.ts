import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arrivalsPerS,
  capacitySweep,
  dayCourse,
  dayOfArrivals,
  passDay,
  raisedCapacity,
  turningPoint,
  waitMinutes,
  upperHalfMinutes,
} from './simulation.ts';

const anyDay = fc.record({
  normalPerS: fc.integer({ min: 5, max: 40 }),
  openingTimes: fc.integer({ min: 2, max: 20 }),
  halfLifeMinutes: fc.integer({ min: 10, max: 120 }),
  eveningPercent: fc.integer({ min: 0, max: 100 }),
  eveningHour: fc.integer({ min: 14, max: 23 }),
});
const anyCapacity = fc.integer({ min: 5, max: 600 });
const anyPatience = fc.integer({ min: 1, max: 30 });
const day = { normalPerS: 20, openingTimes: 10, halfLifeMinutes: 45, eveningPercent: 40, eveningHour: 21 };

describe('a sale day as a fluid queue with reneging', () => {
  it('loses no order from the books: arrived = placed + given up + still waiting', () => {
    fc.assert(
      fc.property(anyDay, anyCapacity, anyPatience, (some, capacity, patience) => {
        const { arrived, placed, gaveUp, waiting } = passDay(dayOfArrivals(some), capacity, patience);
        expect(placed + gaveUp + waiting).toBeCloseTo(arrived, 3);
      }),
    );
  });

  it('places no more than the capacity allows, minute by minute, and nothing is negative', () => {
    fc.assert(
      fc.property(anyDay, anyCapacity, anyPatience, (some, capacity, patience) => {
        const { course } = dayCourse(dayOfArrivals(some), capacity, patience);
        for (const values of Object.values(course)) expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...course.placed)).toBeLessThanOrEqual(capacity * 60 + 1e-6);
      }),
    );
  });

  it('never loses more with a higher capacity', () => {
    fc.assert(
      fc.property(
        anyDay,
        anyCapacity,
        anyPatience,
        fc.integer({ min: 1, max: 50 }),
        (some, capacity, patience, more) => {
          const arrivals = dayOfArrivals(some);
          const [low, high] = [passDay(arrivals, capacity, patience), passDay(arrivals, capacity + more, patience)];
          expect(high.gaveUp).toBeLessThanOrEqual(low.gaveUp + 1e-6);
          expect(high.mostWaiting).toBeLessThanOrEqual(low.mostWaiting + 1e-6);
          expect(high.placed).toBeGreaterThanOrEqual(low.placed - 1e-6);
        },
      ),
    );
  });

  it('never places fewer when people are more patient', () => {
    fc.assert(
      fc.property(anyDay, anyCapacity, anyPatience, (some, capacity, patience) => {
        const arrivals = dayOfArrivals(some);
        expect(passDay(arrivals, capacity, patience + 1).placed).toBeGreaterThanOrEqual(
          passDay(arrivals, capacity, patience).placed - 1e-6,
        );
      }),
    );
  });

  it('has nobody waiting once the capacity reaches the highest peak', () => {
    fc.assert(
      fc.property(anyDay, anyPatience, (some, patience) => {
        const arrivals = dayOfArrivals(some);
        const totals = passDay(arrivals, Math.max(...arrivals), patience);
        expect(totals.mostWaiting).toBe(0);
        expect(totals.gaveUp).toBeCloseTo(0, 6);
      }),
    );
  });

  it('settles where as many give up as come too many: q = (λ − c) × patience', () => {
    const steady = new Float64Array(1440).fill(50);
    expect(passDay(steady, 30, 8).waiting).toBeCloseTo((50 - 30) * 8 * 60, 3);
  });
});

describe('arrivals', () => {
  it('open at the declared height, have halved after a half-life, and rise again in the evening', () => {
    const quiet = { ...day, eveningPercent: 0 };
    expect(arrivalsPerS(quiet, 0)).toBeCloseTo(200, 9);
    expect(arrivalsPerS(quiet, 0.75)).toBeCloseTo(20 + 90, 9);
    expect(arrivalsPerS(day, 21)).toBeCloseTo(20 + 72, 3);
  });
});

describe('how long one waits', () => {
  it('is the queue over the capacity when nobody before gives up, and less when they do', () => {
    expect(waitMinutes(6000, 10, 1e9)).toBeCloseTo(10, 3);
    expect(waitMinutes(6000, 10, 8)).toBeLessThan(10);
    expect(waitMinutes(0, 10, 8)).toBe(0);
  });
});

describe('the turning point', () => {
  const sweep = capacitySweep(dayOfArrivals(day), 8, { min: 20, max: 300, step: 10 });

  it('lies at half of the peak on the default day: above it no course keeps a hundredth of the orders', () => {
    expect(turningPoint(sweep, 1)).toBe(100);
  });

  it('comes no earlier when smaller gains count as worth it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        (a, b) => {
          const at = (worth: number) => turningPoint(sweep, worth) ?? Infinity;
          expect(at(Math.min(a, b))).toBeGreaterThanOrEqual(at(Math.max(a, b)));
        },
      ),
    );
  });

  it('is not claimed when the last step of the sweep still helps', () => {
    expect(turningPoint(sweep.slice(0, 4), 1)).toBeUndefined();
  });
});

describe('strategy 1', () => {
  it('leaves the capacity as it is when not begun and adds the whole gain when carried out in full', () => {
    expect(raisedCapacity(60, 0, 100)).toBe(60);
    expect(raisedCapacity(60, 100, 100)).toBe(120);
  });
});

it('the upper half of a wall is asked for in the minutes that need more than half of it', () => {
  const none = new Float64Array(0);
  const placed = Float64Array.from([0, 1500, 1801, 3600]);
  expect(upperHalfMinutes({ arrived: none, placed, gaveUp: none, waiting: none }, 60)).toBe(2);
});
