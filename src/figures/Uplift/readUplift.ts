/** What one reading of "+15%" makes of a shop. */
export interface Reading {
  /** Conversion rate, %. Above 100 it cannot be. */
  ratePercent: number;
  buyers: number;
  /** Buyers more than before. */
  more: number;
}

export interface Readings {
  before: Reading;
  /** The uplift as a share of the rate: 2% × 1.15. */
  percent: Reading;
  /** The uplift added to the rate: 2% + 15 points. */
  points: Reading;
  /** How many times more the second reading adds than the first. */
  ratio: number;
}

/**
 * @param visitors people who come to the shop
 * @param basePercent how many of a hundred bought before
 * @param uplift the bare number of the sentence (15), before anyone has said of what
 */
export function readUplift(visitors: number, basePercent: number, uplift: number): Readings {
  const reading = (ratePercent: number): Reading => ({
    ratePercent,
    buyers: (visitors * ratePercent) / 100,
    more: (visitors * (ratePercent - basePercent)) / 100,
  });
  const [percent, points] = [reading(basePercent * (1 + uplift / 100)), reading(basePercent + uplift)];
  return { before: reading(basePercent), percent, points, ratio: points.more / percent.more };
}

/** Decimals that a number needs, at most three: 3 → 0, 2.3 → 1, 0.575 → 3. */
export function decimalsOf(value: number): number {
  const digits = String(Math.round(value * 1000) / 1000);
  return digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
}
