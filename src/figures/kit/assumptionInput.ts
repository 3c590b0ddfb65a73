import type { Unit } from '../../model/ledger/units.ts';
import type { FigureContext } from '../../model/figures/figure.ts';
import { formatQuantity } from '../../model/ledger/formatQuantity.ts';
import type { Language } from '../../model/text/language.ts';

/** An assumption of the ledger as a reader's control: where it starts, how far it goes, in what it is measured. */
export interface AssumptionRange {
  default: number;
  min: number;
  max: number;
  step: number;
  unit: Unit;
  decimals: number;
}

/** The same with the ledger's words for it, for a figure that shows them. */
export interface AssumptionInput extends AssumptionRange {
  label: string;
  /** Why it starts where it does. */
  reason: string;
}

/** @throws Error when the entry is of another kind: only assumptions are the reader's to change */
export function assumptionRange(context: Pick<FigureContext, 'ledger'>, id: string): AssumptionRange {
  const { value, min, max, step, unit, decimals } = assumptionOf(context, id);
  return { default: value, min, max, step, unit, decimals };
}

/** @throws Error as `assumptionRange` */
export function assumptionInput(context: FigureContext, id: string): AssumptionInput {
  const { ledger, lang } = context;
  const { measures, reason } = assumptionOf(context, id);
  return { ...assumptionRange(context, id), label: measures[lang], reason: ledger.fill(reason[lang], lang) };
}

function assumptionOf({ ledger }: Pick<FigureContext, 'ledger'>, id: string) {
  const claim = ledger.get(id);
  if (claim.kind !== 'assumption') throw new Error(`${id}: expected an assumption of the ledger`);
  return claim;
}

/** The same as a parameter of the address. */
export function numberParameter({ default: start, min, max, step }: AssumptionRange) {
  return { type: 'number', default: start, min, max, step } as const;
}

/** A value of it with its unit, as the reader sees it. */
export function assumptionText({ unit, decimals }: AssumptionRange, value: number, lang: Language): string {
  return formatQuantity({ value, unit, decimals }, lang);
}

/** What is measured, as a label of its own: with a capital where the script has them. */
export function asLabel({ label }: Pick<AssumptionInput, 'label'>): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
