import { z } from 'zod';
import { locator } from '../chapters/locator.ts';
import { localized as inEveryLanguage } from '../text/localized.ts';
import { ATTRIBUTIONS, STANDINGS } from './claimKinds.ts';
import { UNITS } from './units.ts';

/** What is written in `content/claims.yaml`: one entry a number, by kind. */

const localized = inEveryLanguage();
const unit = z.enum(UNITS);
const bound = z.enum(['exact', 'at-least', 'more-than', 'about']).default('exact');
const year = z.union([z.int().min(1990).max(2100), z.string().regex(/^(19|20)\d\d(H[12]|-\d\d)$/)]).nullable();
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id in kebab-case');
const note = localized.nullable().default(null);
/** Former ids: entries that went, whose addresses lead here. */
const was = z.array(id).default([]);
const day = z.iso.date('expected a day such as 2026-11-27');

const paper = z.strictObject({
  id,
  kind: z.literal('paper'),
  audit: z.string().regex(/^C\d\d$/),
  locator,
  printed: z.union([z.string(), z.number()]).nullable(),
  value: z.number().nullable(),
  decimals: z.int().min(0).max(4).default(0),
  unit: unit.nullable(),
  bound,
  year,
  measures: localized,
  named_source: localized.nullable(),
  marker: z.int().min(1).max(15).nullable(),
  standing: z.enum(STANDINGS),
  /** Of the source that the paper names; null where it names none. */
  attribution: z.enum(ATTRIBUTIONS).nullable().default(null),
  /** External and derived entries that the verdict rests on. */
  evidence: z.array(id).default([]),
  /** Where we looked, and the last day on which we did. */
  searched: z.strictObject({ on: day, places: localized }).nullable().default(null),
  was,
  note,
});

const external = z.strictObject({
  id,
  kind: z.literal('external'),
  /** Null, with `unit`, where a text or a date is published and not a number. */
  value: z.number().nullable(),
  decimals: z.int().min(0).max(5).default(0),
  unit: unit.nullable(),
  bound,
  year,
  measures: localized,
  /** Whose figure it is; the page that shows it may be somebody else's. */
  publisher: localized,
  /** Where we saw it: an id of `content/pages.yaml`. */
  page: id,
  was,
  note,
});

export const DERIVATIONS = [
  'growth-per-year', 'change', 'ratio', 'share', 'difference', 'difference-per-year', 'implied-base', 'part-of',
  'per-second-of-a-day', 'seconds-at-rate', 'minutes-at-rate',
] as const; // prettier-ignore
export type Derivation = (typeof DERIVATIONS)[number];

const derived = z.strictObject({
  id,
  kind: z.literal('derived'),
  derive: z.strictObject({
    op: z.enum(DERIVATIONS),
    from: z.array(id).min(1).max(2),
    years: z.number().positive().optional(),
  }),
  decimals: z.int().min(0).max(4).default(0),
  unit,
  year,
  measures: localized,
  note,
});

const assumption = z.strictObject({
  id,
  kind: z.literal('assumption'),
  value: z.number(),
  decimals: z.int().min(0).max(4).default(0),
  unit,
  min: z.number(),
  max: z.number(),
  step: z.number().positive(),
  measures: localized,
  reason: localized,
});

export const claimSchema = z.discriminatedUnion('kind', [paper, external, derived, assumption]);
export const claimsSchema = z.array(claimSchema);
/** What a figure alone assumes, in its own `assumptions.yaml`. */
export const assumptionsSchema = z.array(assumption);

export type ClaimEntry = z.output<typeof claimSchema>;
export type PaperEntry = z.output<typeof paper>;
