import { curveStepAfter, line, max, range, scaleLinear } from 'd3';
import type { PriceWarMonth } from './simulation.ts';
import { roundTo } from '../../model/text/roundTo.ts';

/** Sizes in px of one layout of the story: the profit of every month, then what every plan comes to. */
export interface WarLayout {
  width: number;
  height: number;
  /** Width that all months take; the rest is for the words at the lines. */
  chart: number;
  profit: Strip;
  /** Top of the totals, and from one to the next. */
  totals: number;
  totalPitch: number;
  textSize: number;
}

/** And of what is behind it: three strips over the same axis of months. */
export interface BehindLayout {
  width: number;
  height: number;
  chart: number;
  price: Strip;
  orders: Strip;
  brand: Strip;
  textSize: number;
}

/** A strip: the baseline of its title, and where its columns stand and how high they may grow. */
interface Strip {
  title: number;
  ground: number;
  room: number;
}

export const WIDE: WarLayout = { width: 624, height: 392, chart: 560, profit: { title: 14, ground: 196, room: 138 }, totals: 240, totalPitch: 36, textSize: 13 }; // prettier-ignore
export const NARROW: WarLayout = { width: 288, height: 386, chart: 234, profit: { title: 14, ground: 186, room: 128 }, totals: 228, totalPitch: 38, textSize: 12.5 }; // prettier-ignore

const STRIPS = {
  price: { title: 14, ground: 70, room: 46 },
  orders: { title: 94, ground: 218, room: 112 },
  brand: { title: 246, ground: 308, room: 50 },
};
export const WIDE_BEHIND: BehindLayout = { width: 624, height: 314, chart: 560, ...STRIPS, textSize: 13 };
export const NARROW_BEHIND: BehindLayout = { width: 288, height: 314, chart: 234, ...STRIPS, textSize: 12.5 };

/** How high the axis may reach, in times of what holding the price brings. */
const HEIGHTS = [1.3, 1.6, 2.4, 4, 6, 10];

/** The lowest axis on which the best month fits. */
export function axisTop(months: readonly PriceWarMonth[], measure: 'orders' | 'profit'): number {
  const highest = max(months, (month) => month[measure]) ?? 0;
  return HEIGHTS.find((one) => highest <= one) ?? 10;
}

/** px a tenth of what holding the price brings. */
export function tenthHeight(top: number, { room }: Pick<Strip, 'room'>): number {
  return room / (top * 10);
}

/** The step line of a profit, month by month. */
export function profitSteps(
  months: readonly PriceWarMonth[],
  measure: 'profit' | 'rivalProfit',
  pitch: number,
  { ground }: Strip,
  tenth: number,
): string {
  const last = months.at(-1);
  const steps = line<PriceWarMonth>(
    (_, i) => i * pitch,
    (month) => ground - Math.max(0, month[measure]) * 10 * tenth,
  )
    .curve(curveStepAfter)
    .digits(1);
  return steps(last ? [...months, last] : []) ?? '';
}

const LOWEST_PRICE = 60;

/** A price, in per cent of the list price, to px: 100 at the top of the strip, 60 and less at the ground. */
export function priceScale({ ground, room }: Strip) {
  return scaleLinear([LOWEST_PRICE, 100], [ground, ground - room]);
}

/** Where a price stands. */
export function priceY(price: number, strip: Strip): number {
  return roundTo(priceScale(strip)(Math.max(LOWEST_PRICE, price)), 2);
}

/** The step line of one seller's prices. */
export function priceSteps(
  months: readonly PriceWarMonth[],
  measure: 'price' | 'rivalPrice',
  pitch: number,
  strip: Strip,
): string {
  const y = priceScale(strip);
  const last = months.at(-1);
  // A price holds until the next month begins.
  const steps = line<PriceWarMonth>(
    (_, i) => i * pitch,
    (month) => y(Math.max(LOWEST_PRICE, month[measure])),
  )
    .curve(curveStepAfter)
    .digits(2);
  return steps(last ? [...months, last] : []) ?? '';
}

/** Outlines of what is missing from the line of unchanged profit: one shape for every run of months under it. */
export function missingOutline(months: readonly PriceWarMonth[], pitch: number, ground: number, tenth: number): string {
  const line = roundTo(ground - 10 * tenth, 2);
  const top = (profit: number) => roundTo(ground - Math.max(0, profit) * 10 * tenth, 2);
  let path = '';
  months.forEach(({ profit }, i) => {
    if (profit >= 1) return;
    const begins = i === 0 || (months[i - 1]?.profit ?? 1) >= 1;
    const ends = (months[i + 1]?.profit ?? 1) >= 1;
    path += `${begins ? `M${roundTo(i * pitch, 2)} ${line}` : ''}V${top(profit)}H${roundTo((i + 1) * pitch, 2)}${ends ? `V${line}Z` : ''}`;
  });
  return path;
}

/** Months whose number is written under the axis. */
export function numberedMonths(count: number): number[] {
  return range(1, count + 1).filter((month) => month === 1 || month % 6 === 0);
}

/** px a month of profit in the totals, so that the longest fits. */
export function totalScale({ width }: WarLayout, longest: number): number {
  return width / Math.max(longest, 1);
}
