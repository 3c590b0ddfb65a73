import { curveStepAfter, line, max, range, scaleLinear } from 'd3';
import type { PriceWarMonth } from './simulation.ts';
import { roundTo } from '../../model/text/roundTo.ts';

/** Sizes in px of one layout of the picture: four strips over one axis of months, then the totals. */
export interface WarLayout {
  width: number;
  height: number;
  /** Width that all months take; the rest is for the word at the line. */
  chart: number;
  price: Strip;
  orders: Strip;
  profit: Strip;
  brand: Strip;
  /** Top of the totals, and from one to the next. */
  totals: number;
  totalPitch: number;
  textSize: number;
}

/** A strip: the baseline of its title, and where its columns stand and how high they may grow. */
interface Strip {
  title: number;
  ground: number;
  room: number;
}

const STRIPS = {
  price: { title: 14, ground: 70, room: 46 },
  orders: { title: 94, ground: 218, room: 112 },
  profit: { title: 246, ground: 360, room: 104 },
  brand: { title: 404, ground: 466, room: 50 },
};

export const WIDE: WarLayout = {
  width: 624,
  height: 676,
  chart: 580,
  ...STRIPS,
  totals: 502,
  totalPitch: 42,
  textSize: 13,
};
export const NARROW: WarLayout = {
  width: 288,
  height: 676,
  chart: 246,
  ...STRIPS,
  totals: 502,
  totalPitch: 42,
  textSize: 12.5,
};

/** Columns are counted in tenths of what holding the price brings; ten of them are px high: */
const TALLEST_TENTH = { orders: 5.6, profit: 8 };

/** px a tenth, so that the highest month still fits. */
export function tenthHeight(months: readonly PriceWarMonth[], measure: 'orders' | 'profit', { room }: Strip): number {
  const highest = max(months, (month) => month[measure]) ?? 0;
  return Math.min(TALLEST_TENTH[measure], room / (highest * 10));
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

/** px a month of profit in the totals: as wide as on the axis of months, unless the longest would not fit. */
export function totalScale(layout: WarLayout, months: number, longest: number): number {
  return Math.min(layout.chart / months, layout.width / Math.max(longest, 1));
}
