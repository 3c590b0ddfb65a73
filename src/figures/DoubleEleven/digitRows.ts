export interface WrittenNumber {
  /** All digits: `583000`. */
  digits: string;
  /** How many of them the source gives; the rest are zeros that only keep the place. */
  given: number;
}

/** The two numbers written out in full, and how many digits at the left they have in common. */
export function digitRows(orders: number, peak: number): { orders: WrittenNumber; peak: WrittenNumber; alike: number } {
  const [first, second] = [written(orders), written(peak)];
  let alike = 0;
  while (alike < Math.min(first.given, second.given) && first.digits[alike] === second.digits[alike]) alike++;
  return { orders: first, peak: second, alike };
}

function written(value: number): WrittenNumber {
  const digits = String(Math.round(value));
  return { digits, given: digits.replace(/0+$/, '').length };
}
