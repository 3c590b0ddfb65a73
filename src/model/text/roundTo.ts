/** A number for an attribute or a path: more digits than anybody sees only weigh. */
export function roundTo(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  return Math.round(value * unit) / unit;
}
