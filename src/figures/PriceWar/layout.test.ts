import { describe, expect, it } from 'vitest';
import {
  axisTop,
  missingOutline,
  NARROW,
  NARROW_BEHIND,
  numberedMonths,
  priceSteps,
  priceY,
  profitSteps,
  tenthHeight,
  totalScale,
  WIDE,
  WIDE_BEHIND,
} from './layout.ts';
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
    const low = priceY(85, WIDE_BEHIND.price);
    expect(priceSteps(plan, 'price', 10, WIDE_BEHIND.price).startsWith(`M0,${low}`)).toBe(true);
    expect(priceSteps(plan, 'rivalPrice', 10, WIDE_BEHIND.price)).toContain(`L20,${low}`);
  });

  it('draws the rival’s profit as steps at the height of yours when both do the same', () => {
    const plan = playPlan({ ...given, ...rest }, 0, 0);
    const [yours, rivals] = (['profit', 'rivalProfit'] as const).map((one) =>
      profitSteps(plan, one, 10, NARROW.profit, 8),
    );
    expect(rivals).toBe(yours);
    expect(rivals?.startsWith('M0,106')).toBe(true);
  });

  it('makes room for the best month', () => {
    const plan = playPlan({ ...given, ...rest, sense: 16 }, 15, 100);
    for (const { orders } of [NARROW_BEHIND, WIDE_BEHIND]) {
      const highest = Math.max(...plan.map((month) => month.orders));
      expect(highest * 10 * tenthHeight(axisTop(plan, 'orders'), orders)).toBeLessThanOrEqual(orders.room + 1e-9);
    }
  });

  it('never lets a total run off the page', () => {
    expect(totalScale(NARROW, 40) * 40).toBeLessThanOrEqual(NARROW.width);
    expect(totalScale(WIDE, 40) * 40).toBeLessThanOrEqual(WIDE.width);
  });

  it('numbers the first month and every half year', () => {
    expect(numberedMonths(24)).toEqual([1, 6, 12, 18, 24]);
  });
});
