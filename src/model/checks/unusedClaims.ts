import type { ClaimUses } from '../ledger/claimUses.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Question } from '../lessons/question.ts';
import { claimsOf, textsOf } from '../lessons/questionTexts.ts';
import { placeholders } from '../text/fillTemplate.ts';
import { MAIN_LANGUAGE } from '../text/language.ts';

/**
 * Derived entries that no text, figure, question, note or verdict uses, by id. No mistake that a reader meets, so nothing stops for
 * it: what a deleted figure computed may stay until somebody tidies up.
 */
/** @param texts what lessons say beside their questions, in one language */
export function unusedDerived(
  ledger: Ledger,
  uses: ClaimUses,
  questions: readonly Question[],
  texts: readonly string[],
): string[] {
  const inLedger = ledger.all.flatMap((claim) => [
    ...('note' in claim && claim.note ? placeholders(claim.note[MAIN_LANGUAGE]) : []),
    ...('reason' in claim ? placeholders(claim.reason[MAIN_LANGUAGE]) : []),
    ...(claim.kind === 'paper' ? claim.evidence : []),
    ...(claim.kind === 'derived' ? claim.derive.from : []),
  ]);
  const inQuestions = questions.flatMap((one) => [
    ...claimsOf(one),
    ...textsOf(one, MAIN_LANGUAGE).flatMap(placeholders),
  ]);
  const used = new Set([...inLedger, ...inQuestions, ...texts.flatMap(placeholders), ...uses.keys()]);
  return ledger.all.filter(({ kind, id }) => kind === 'derived' && !used.has(id)).map(({ id }) => id);
}
