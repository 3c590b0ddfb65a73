import type { ClaimUses } from '../ledger/claimUses.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { ContentError } from '../text/contentError.ts';
import { placeholders } from '../text/fillTemplate.ts';
import { MAIN_LANGUAGE } from '../text/language.ts';

/**
 * A number that we compute is there for something: a text, a figure, a note or a verdict.
 * @throws ContentError for the first derived entry that nothing uses
 */
export function checkDerivedAreUsed(ledger: Ledger, uses: ClaimUses): void {
  const inLedger = ledger.all.flatMap((claim) => [
    ...('note' in claim && claim.note ? placeholders(claim.note[MAIN_LANGUAGE]) : []),
    ...('reason' in claim ? placeholders(claim.reason[MAIN_LANGUAGE]) : []),
    ...(claim.kind === 'paper' ? claim.evidence : []),
    ...(claim.kind === 'derived' ? claim.derive.from : []),
  ]);
  const used = new Set([...inLedger, ...uses.keys()]);
  const idle = ledger.all.find((claim) => claim.kind === 'derived' && !used.has(claim.id));
  if (idle)
    throw new ContentError(
      'content/claims.yaml',
      idle.id,
      'nothing uses it; expected a text, figure, note or verdict to',
    );
}
