/** How the paper's number is taken: as the total that it is said to be, or spread over a span as a rate. */
export const READINGS = ['total', 'day', 'hour', 'second'] as const;
export type Reading = (typeof READINGS)[number];

const SPAN_SECONDS: Readonly<Record<Exclude<Reading, 'total'>, number>> = {
  day: 24 * 60 * 60,
  hour: 60 * 60,
  second: 1,
};

export interface Published {
  /** Orders, as the paper has them. */
  orders: number;
  /** Orders a second, the published peak. */
  peakPerSecond: number;
  /** The order total that Alibaba published for a year, orders. */
  yearly: number;
}

export interface Comparison {
  /** The paper's number under this reading: orders, or orders a second. */
  mine: number;
  /** What it is set beside: the order total of a year, or the peak a second. */
  other: number;
  /** Mine ÷ other. */
  ratio: number;
  /** What one square stands for, so that the larger of the two fills its field as far as it can: 240 to 600 squares. */
  square: number;
}

/** Sets the paper's orders beside another year's total (as a total) or beside the peak (as a rate). */
export function compare(reading: Reading, { orders, peakPerSecond, yearly }: Published): Comparison {
  const mine = reading === 'total' ? orders : orders / SPAN_SECONDS[reading];
  const other = reading === 'total' ? yearly : peakPerSecond;
  return { mine, other, ratio: mine / other, square: squareFor(Math.max(mine, other)) };
}

/** Squares that a field has room for. */
export const MOST_SQUARES = 600;
/** Of a power of ten: what is easily counted with. */
const STEPS = [1, 2.5, 5, 10];

/** The finest round number of which so many squares make the whole. */
function squareFor(whole: number): number {
  const finest = whole / MOST_SQUARES;
  const power = 10 ** Math.floor(Math.log10(finest));
  return power * (STEPS.find((step) => step * power >= finest * (1 - 1e-9)) ?? 10);
}

/** To so many significant digits: 161,111.1 → 161,100. */
export function significant(value: number, digits = 4): number {
  return Number(value.toPrecision(digits));
}
