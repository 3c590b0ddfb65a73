import { z } from 'zod';
import { locator } from '../chapters/locator.ts';
import { ContentError } from '../text/contentError.ts';
import type { PaperEntry } from './claim.ts';
import type { Unit } from './units.ts';

/** Locator → the numbers that stand in that sentence, as printed. */
export const paperIndexSchema = z.record(locator, z.array(z.string()));
export type PaperIndex = z.output<typeof paperIndexSchema>;

const MAGNITUDE: Record<string, number> = { 万亿: 1e12, 亿: 1e8, 万: 1e4, '%': 1, '': 1 };

/** What one of a unit is in yuan, people or plain counts; units that are not here count singly. */
const UNIT_SIZE: Partial<Record<Unit, number>> = { 'trillion-yuan': 1e12, 'billion-yuan': 1e9, 'million-people': 1e6 };

/** `42.30万亿` → 42.3e12, `15%` → 15; NaN for what is no number. */
export function printedNumber(printed: string): number {
  const match = /^(\d+(?:\.\d+)?)(万亿|亿|万|%|)$/.exec(printed);
  return match ? Number(match[1]) * (MAGNITUDE[match[2] ?? ''] ?? NaN) : NaN;
}

/**
 * Holds a paper entry against the index: the sentence exists, what is said to be printed stands in it,
 * the value is that number, and the marker stands there too.
 * @throws ContentError
 */
export function checkAgainstPaper(entry: PaperEntry, index: PaperIndex, file: string): void {
  const numbers = index[entry.locator];
  if (!numbers) throw new ContentError(file, entry.id, `expected a locator of the paper, not ${entry.locator}`);
  if (entry.marker !== null && !numbers.includes(`[${entry.marker}]`)) {
    throw new ContentError(file, entry.id, `expected marker [${entry.marker}] to stand in ${entry.locator}`);
  }
  if (entry.printed === null) {
    if (entry.value !== null) throw new ContentError(file, entry.id, 'expected `printed` beside a value');
    return;
  }
  const printed = String(entry.printed);
  if (!numbers.includes(printed)) {
    throw new ContentError(
      file,
      entry.id,
      `expected one of ${numbers.join(', ') || 'no number'} in ${entry.locator}, not ${printed}`,
    );
  }
  if (entry.value === null) return;
  const value = entry.value * (entry.unit ? (UNIT_SIZE[entry.unit] ?? 1) : 1);
  const said = printedNumber(printed);
  if (!(Math.abs(value - said) <= 1e-9 * Math.abs(said))) {
    throw new ContentError(file, entry.id, `expected the value of ${printed}, not ${entry.value} ${entry.unit ?? ''}`);
  }
}
