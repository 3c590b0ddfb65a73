import type { Derivation } from './claim.ts';

const SECONDS_A_DAY = 24 * 60 * 60;

/**
 * The arithmetic behind `derived` entries. Per cent go in and come out as per cent (35, not 0.35).
 * @param op which rule
 * @param inputs the values of `from`, in order, in compatible units
 * @param years the span, for rules a year
 * @throws RangeError when a rule lacks an input or a span
 */
export function derive(op: Derivation, inputs: readonly number[], years?: number): number {
  const [a, b] = inputs;
  if (a === undefined) throw new RangeError(`${op} needs a value`);
  if (op === 'per-second-of-a-day') return a / SECONDS_A_DAY;
  if (b === undefined) throw new RangeError(`${op} needs two values`);
  switch (op) {
    case 'growth-per-year':
      return ((b / a) ** (1 / span(op, years)) - 1) * 100;
    case 'change':
      return (b / a - 1) * 100;
    case 'ratio':
      return a / b;
    case 'share':
      return (a / b) * 100;
    case 'difference':
      return a - b;
    case 'difference-per-year':
      return (b - a) / span(op, years);
    case 'implied-base':
      return a / (1 + b / 100);
    case 'part-of':
      return (a * b) / 100;
    case 'seconds-at-rate':
      return a / b;
    case 'minutes-at-rate':
      return a / b / 60;
  }
}

function span(op: Derivation, years: number | undefined): number {
  if (years === undefined) throw new RangeError(`${op} needs \`years\``);
  return years;
}

/** The rule as the reader sees it; `a` and `b` are already formatted. */
export function formula(op: Derivation, a: string, b: string, years?: number): string {
  const n = years ?? '';
  const rules: Record<Derivation, string> = {
    'growth-per-year': `(${b} ÷ ${a})^(1 ÷ ${n}) − 1`,
    change: `${b} ÷ ${a} − 1`,
    ratio: `${a} ÷ ${b}`,
    share: `${a} ÷ ${b}`,
    difference: `${a} − ${b}`,
    'difference-per-year': `(${b} − ${a}) ÷ ${n}`,
    'implied-base': `${a} ÷ (1 + ${b})`,
    'part-of': `${a} × ${b}`,
    'per-second-of-a-day': `${a} ÷ (24 × 60 × 60)`,
    'seconds-at-rate': `${a} ÷ ${b}`,
    'minutes-at-rate': `${a} ÷ ${b} ÷ 60`,
  };
  return rules[op];
}
