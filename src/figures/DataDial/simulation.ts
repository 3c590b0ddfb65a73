import { pairs, range } from 'd3';
/**
 * How much to collect. Service answers to the number of fields with an exponential saturation curve (diminishing
 * returns); exposure is an expected count, which adds up: every field that every party holds may leak.
 */
export interface DialInput {
  /** Fields that the shop asks for, the most useful first. */
  fields: number;
  /** Parties that hold a copy of every field. */
  parties: number;
  /** Fields without which the order cannot be handled. */
  need: number;
  /** Fields after which all but 1/e (37 %) of full service is reached. */
  scale: number;
  /** Per cent: chance that a party leaks what it holds within a year. */
  leak: number;
  /** Points of service that one leaked copy is felt to cost. */
  weight: number;
  /** Per cent of the leaks that full protection prevents. */
  guard: number;
  /** 0 to 100: how far strategy 2 is carried out (collect the minimum, protect the rest). */
  lever: number;
}

export interface DialResult {
  /** Fields that are left once strategy 2 has dropped what is not needed; a whole number. */
  kept: number;
  /** Points of service, of 100: as things stand, as asked without the strategy, and with the needed fields only. */
  service: number;
  serviceAsked: number;
  serviceAtNeed: number;
  /** Points that each field adds, the first field first. */
  added: number[];
  /** Copies in other hands: fields × parties. */
  copies: number;
  /** Copies expected to leak in a year for every 100 customers: as things stand, and with the needed fields only. */
  leaked: number;
  leakedAtNeed: number;
  /** Per cent: chance that at least one of the parties leaks within a year. */
  anyLeak: number;
  /** Points that one copy, and one field at all parties, costs in expected leaks. */
  costPerCopy: number;
  costPerField: number;
  /** Fields, from the first on, that add more service than they cost. */
  worth: number;
}

/** The longest form that the figure draws. */
export const MAX_FIELDS = 24;

/** Points of service, of 100, that the first `fields` fields make possible. */
export function serviceOf(fields: number, scale: number): number {
  return 100 * (1 - Math.exp(-fields / scale));
}

export function turnDial(input: DialInput): DialResult {
  const { fields, parties, need, scale, weight } = input;
  const carried = input.lever / 100;
  const kept = fields <= need ? fields : need + Math.round((fields - need) * (1 - carried));
  const chance = (input.leak / 100) * (1 - (input.guard / 100) * carried);
  const added = pairs(range(MAX_FIELDS + 1), (less, more) => serviceOf(more, scale) - serviceOf(less, scale));
  const costPerCopy = weight * chance;
  const costPerField = costPerCopy * parties;
  const firstNotWorth = added.findIndex((points) => points <= costPerField);
  return {
    kept,
    service: serviceOf(kept, scale),
    serviceAsked: serviceOf(fields, scale),
    serviceAtNeed: serviceOf(need, scale),
    added,
    copies: kept * parties,
    leaked: 100 * kept * parties * chance,
    leakedAtNeed: 100 * Math.min(need, kept) * parties * chance,
    anyLeak: 100 * (1 - (1 - chance) ** parties),
    costPerCopy,
    costPerField,
    worth: firstNotWorth < 0 ? MAX_FIELDS : firstNotWorth,
  };
}
