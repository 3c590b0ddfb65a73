import type { Unit } from '../../model/claim.ts';
import type { FigureContext } from '../../model/figure.ts';
import { formatQuantity } from '../../model/formatQuantity.ts';
import type { Language } from '../../model/language.ts';

/** An assumption of the ledger as a reader's control: where it starts, how far it goes, what it measures. */
export interface AssumptionInput {
  default: number;
  min: number;
  max: number;
  step: number;
  unit: Unit;
  decimals: number;
  label: string;
  /** Why it starts where it does. */
  reason: string;
}

/** @throws Error when the entry is of another kind: only assumptions are the reader's to change */
export function assumptionInput({ ledger, lang }: FigureContext, id: string): AssumptionInput {
  const claim = ledger.get(id);
  if (claim.kind !== 'assumption') throw new Error(`${id}: expected an assumption of the ledger`);
  const { min, max, step, unit, decimals, measures, reason } = claim;
  return {
    default: claim.value,
    min,
    max,
    step,
    unit,
    decimals,
    label: measures[lang],
    reason: ledger.fill(reason[lang], lang),
  };
}

/** The same as a parameter of the address. */
export function numberParameter({ default: start, min, max, step }: AssumptionInput) {
  return { type: 'number', default: start, min, max, step } as const;
}

/** A value of it with its unit, as the reader sees it. */
export function assumptionText({ unit, decimals }: AssumptionInput, value: number, lang: Language): string {
  return formatQuantity({ value, unit, decimals }, lang);
}

/** What is measured, as a label of its own: with a capital where the script has them. */
export function asLabel({ label }: AssumptionInput): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
