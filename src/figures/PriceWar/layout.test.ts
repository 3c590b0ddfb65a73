import { describe, expect, it } from 'vitest';
import { missingOutline, NARROW, numberedMonths, priceSteps, priceY, tenthHeight, totalScale, WIDE } from './layout.ts';
import { playPlan, type PriceWarMonth } from './simulation.ts';

const given = { cut: 15, answer: 100, delay: 2, lever: 0, months: 24, cost: 60, sense: 10, outside: 25 };
const rest = { brand: 15, wear: 4, mend: 5, gain: 6, spend: 5, build: 12 };

const month = (profit: number) => ({ profit }) as PriceWarMonth;

describe('the picture of the price war', () => {
  it('draws what is missing as one shape a run of months', () => {
    expect(missingOutline([month(1.2), month(0.5), month(0.6), month(1)], 10, 100, 5)).toBe('M10 50V75H20V70H30V50Z');
  });

  it('draws nothing missing where nothing is', () => {
    expect(missingOutline([month(1), month(1.4)], 10, 100, 5)).toBe('');
  });

  it('lets the rival’s price fall one delay after yours', () => {
    const plan = playPlan({ ...given, ...rest }, 15, 0);
    const low = priceY(85, WIDE.price);
    expect(priceSteps(plan, 'price', 10, WIDE.price).startsWith(`M0,${low}`)).toBe(true);
    expect(priceSteps(plan, 'rivalPrice', 10, WIDE.price)).toContain(`L20,${low}`);
  });

  it('makes room for the best month', () => {
    const plan = playPlan({ ...given, ...rest, sense: 16 }, 15, 100);
    for (const layout of [NARROW, WIDE]) {
      const highest = Math.max(...plan.map(({ orders }) => orders));
      expect(highest * 10 * tenthHeight(plan, 'orders', layout.orders)).toBeLessThanOrEqual(layout.orders.room + 1e-9);
    }
  });

  it('never lets a total run off the page', () => {
    expect(totalScale(NARROW, 24, 40) * 40).toBeLessThanOrEqual(NARROW.width);
    expect(totalScale(NARROW, 24, 20)).toBe(NARROW.chart / 24);
  });

  it('numbers the first month and every half year', () => {
    expect(numberedMonths(24)).toEqual([1, 6, 12, 18, 24]);
  });
});
