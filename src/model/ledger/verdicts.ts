import { ContentError } from '../text/contentError.ts';
import type { PaperEntry } from './claim.ts';
import type { Claim } from './ledger.ts';

const FILE = 'content/claims.yaml';
const USED_FOR = {
  confirmed: 'an external entry for the same year with the same value',
  consistent: 'a derived entry: it follows by arithmetic',
  conflicts: 'an external or derived entry for the same year with another value',
  'another-measure': 'an external entry for comparison',
} as const;

/**
 * Holds a verdict against its evidence, as far as arithmetic can: that two entries measure the same is for people to say.
 * @throws ContentError for a verdict without the evidence that it needs, or “not found” without where we looked
 */
export function checkVerdict(entry: PaperEntry, get: (id: string) => Claim | undefined): void {
  const evidence = entry.evidence.map((id) => {
    const claim = get(id);
    if (claim?.kind !== 'external' && claim?.kind !== 'derived')
      throw new ContentError(FILE, entry.id, `expected evidence ${id} to be an external or derived entry`);
    return claim;
  });
  if (entry.named_source === null && entry.attribution !== null)
    throw new ContentError(FILE, entry.id, 'expected no `attribution` where the paper names no source');
  if (entry.named_source !== null && entry.attribution === null)
    throw new ContentError(
      FILE,
      entry.id,
      'expected `attribution`: was the source that the paper names seen to hold it?',
    );
  if (entry.standing === 'not-found') {
    if (!entry.searched)
      throw new ContentError(FILE, entry.id, 'expected `searched`: where we looked, and when, for “not found”');
    return;
  }
  const sameYear = evidence.filter((claim) => String(claim.year) === String(entry.year));
  const fits = {
    confirmed: () => sameYear.some((claim) => claim.kind === 'external' && sameValue(entry, claim)),
    consistent: () => evidence.some((claim) => claim.kind === 'derived'),
    conflicts: () => sameYear.some((claim) => claim.unit === entry.unit && !sameValue(entry, claim)),
    'another-measure': () => evidence.some((claim) => claim.kind === 'external'),
  };
  if (!fits[entry.standing]())
    throw new ContentError(FILE, entry.id, `expected evidence of “${entry.standing}”: ${USED_FOR[entry.standing]}`);
}

/** Equal when rounded as the coarser of the two is printed; what has no value on either side is a text or a date. */
function sameValue(entry: PaperEntry, claim: Claim): boolean {
  if (entry.value === null || claim.value === null) return entry.value === claim.value;
  const [a, b] = [inTrillion(entry.value, entry.unit), inTrillion(claim.value, claim.unit)];
  const steps = [entry, claim].map((one) => inTrillion(10 ** -one.decimals, one.unit));
  return Math.abs(a - b) <= Math.max(...steps) / 2 + 1e-9;
}

/** Money in one unit; other units as they are. */
function inTrillion(value: number, unit: Claim['unit']): number {
  return unit === 'billion-yuan' ? value / 1000 : value;
}
