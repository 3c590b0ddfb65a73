/**
 * Two sellers of like goods, month by month. Buyers choose by a logit rule among you, the rival and neither; the rival
 * answers a cut after a while; a stock of goodwill wears with every discount and mends slowly; being different costs
 * something on every order and builds up slowly. Everything is relative to holding the list price.
 */
export interface PriceWarInput {
  /** Per cent off your list price, from the first month on. */
  cut: number;
  /** Per cent of your cut that the rival copies, and after how many months. */
  answer: number;
  delay: number;
  /** 0 to 100: how far strategy 3 is carried out. */
  lever: number;
  months: number;
  /** Per cent of the list price that a unit costs. */
  cost: number;
  /** How strongly a difference in price moves the choice. */
  sense: number;
  /** Per cent of buyers who buy from neither at list prices. */
  outside: number;
  /** Per cent of the list price that buyers would have to be given for a brand worn to nothing. */
  brand: number;
  /** Per cent of the brand that a month with ten per cent off wears away; per cent of its gap that mends in a month. */
  wear: number;
  mend: number;
  /** Per cent of the list price: what full difference is worth to buyers, and what it costs on an order. */
  gain: number;
  spend: number;
  /** Per cent of the gap to full difference that is closed in a month. */
  build: number;
}

export interface PriceWarMonth {
  /** Per cent of the list price. */
  price: number;
  rivalPrice: number;
  /** Parts of all buyers: yours, the rival's, nobody's; they add up to 1. */
  share: number;
  rivalShare: number;
  noShare: number;
  /** 1 = as much as when you hold the price. */
  orders: number;
  profit: number;
  rivalProfit: number;
  /** 1 = as it was at the start. */
  brand: number;
  rivalBrand: number;
  /** Profit of all months so far, in months of profit at the held price. */
  total: number;
}

/** Plays the game with this cut and this lever. One entry a month, the first month first. */
export function playPlan(input: PriceWarInput, cut: number, lever: number): PriceWarMonth[] {
  const { delay, sense } = input;
  const [off, cost, outside] = [cut / 100, input.cost / 100, input.outside / 100];
  const carried = lever / 100;
  // At list prices each seller has half of those who buy at all.
  const base = Math.log((1 - outside) / (2 * outside));
  const worn = (sense * input.brand) / 100;
  const different = (sense * input.gain) / 100;
  const heldProfit = ((1 - outside) / 2) * (1 - cost);
  const months: PriceWarMonth[] = [];
  let [brand, rivalBrand, difference, total] = [1, 1, 0, 0];
  for (let month = 0; month < input.months; month++) {
    // The rival follows, but not below its cost.
    const rivalOff = month >= delay ? Math.min((input.answer / 100) * off, 1 - cost) : 0;
    difference += (input.build / 100) * (carried - difference);
    const yours = Math.exp(base + sense * off - worn * (1 - brand) + different * difference);
    const rivals = Math.exp(base + sense * rivalOff - worn * (1 - rivalBrand));
    const all = 1 + yours + rivals;
    const share = yours / all;
    const profit = (share * (1 - off - cost - (input.spend / 100) * carried)) / heldProfit;
    total += profit;
    months.push({
      price: 100 * (1 - off),
      rivalPrice: 100 * (1 - rivalOff),
      share,
      rivalShare: rivals / all,
      noShare: 1 / all,
      orders: share / ((1 - outside) / 2),
      profit,
      rivalProfit: ((rivals / all) * (1 - rivalOff - cost)) / heldProfit,
      brand,
      rivalBrand,
      total,
    });
    brand = wear(brand, off, input);
    rivalBrand = wear(rivalBrand, rivalOff, input);
  }
  return months;
}

export interface PriceWarResult {
  /** The reader's plan, and what it is compared with; holding the price earns one month a month. */
  plan: PriceWarMonth[];
  cutOnly: PriceWarMonth[];
  differentOnly: PriceWarMonth[];
  /** How far strategy 3 is carried out in `differentOnly`: as the reader has it, or in full where it is at nothing. */
  otherLever: number;
  /** The month, from 1, from which on the plan earns less a month, or less in all, than holding; undefined if never. */
  lessFrom: number | undefined;
  behindFrom: number | undefined;
  /** The month from which on being different has earned more in all than the cut alone. */
  differentAheadFrom: number | undefined;
}

export function playPriceWar(input: PriceWarInput): PriceWarResult {
  const otherLever = input.lever > 0 ? input.lever : 100;
  const plan = playPlan(input, input.cut, input.lever);
  const cutOnly = playPlan(input, input.cut, 0);
  const differentOnly = playPlan(input, 0, otherLever);
  return {
    plan,
    cutOnly,
    differentOnly,
    otherLever,
    lessFrom: forGoodFrom(plan, ({ profit }) => profit < 1 - 1e-9),
    behindFrom: forGoodFrom(plan, ({ total }, i) => total < i + 1 - 1e-9),
    differentAheadFrom: forGoodFrom(differentOnly, ({ total }, i) => total > (cutOnly[i]?.total ?? 0) + 1e-9),
  };
}

function wear(brand: number, off: number, { wear: worn, mend }: PriceWarInput): number {
  return brand + (mend / 100) * (1 - brand) - (worn / 10) * off * brand;
}

/** The first month, from 1, from which on something holds until the end. */
function forGoodFrom(
  months: readonly PriceWarMonth[],
  holds: (month: PriceWarMonth, i: number) => boolean,
): number | undefined {
  const last = months.findLastIndex((month, i) => !holds(month, i));
  return last === months.length - 1 ? undefined : last + 2;
}
