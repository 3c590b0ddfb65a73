/**
 * Rounds parts to whole numbers that still add up to `total` (largest remainders first), so that what a sentence or
 * table adds up comes out right.
 * @param parts non-negative, of any sum; only their proportions count
 * @param total a whole number
 */
export function wholeParts(parts: readonly number[], total: number): number[] {
  const sum = parts.reduce((all, part) => all + part, 0);
  if (sum <= 0) return parts.map(() => 0);
  const exact = parts.map((part) => (part / sum) * total);
  const whole = exact.map(Math.floor);
  const order = exact
    .map((value, i) => [value - Math.floor(value), i] as const)
    .sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  const missing = total - whole.reduce((all, part) => all + part, 0);
  for (const [, i] of order.slice(0, missing)) whole[i] = (whole[i] ?? 0) + 1;
  return whole;
}
