import { z } from 'zod';
import { ContentError } from '../text/contentError.ts';
import { localized as inEveryLanguage } from '../text/localized.ts';

/** What is written in `content/model.yaml`: a reading of §3 and §4, sentence by sentence. */

const localized = inEveryLanguage();
const locator = z
  .string()
  .regex(/^([34]\.[1-5]:\d+|1:13)$/, 'expected a locator such as "3.1:2", or "1:13" for the introduction’s list');
const part = { id: z.string(), locators: z.array(locator).min(1), label: localized, text: localized };
/** Former ids that were merged into this one: their addresses lead here. */
const was = z.array(z.string()).default([]);

export const codingSchema = z.strictObject({
  /** The rules by which it was coded; a second coder had nothing else. */
  rules: z.array(
    z.strictObject({
      id: z.string().regex(/^[uml]\d$/, 'expected an id such as u1, m1, l1'),
      about: z.enum(['symptom', 'measure', 'link']),
      text: localized,
    }),
  ),
  problems: z
    .array(
      z.strictObject({
        id: z.string().regex(/^p[1-5]$/),
        section: z.string().regex(/^3\.[1-5]$/),
        name: localized,
        short: localized,
        symptoms: z.array(z.strictObject({ ...part, was })).min(1),
      }),
    )
    .length(5),
  strategies: z
    .array(
      z.strictObject({
        id: z.string().regex(/^s[1-5]$/),
        section: z.string().regex(/^4\.[1-5]$/),
        name: localized,
        short: localized,
        measures: z.array(z.strictObject({ ...part, was })).min(1),
      }),
    )
    .length(5),
  links: z.array(
    z.strictObject({
      measure: z.string(),
      symptom: z.string(),
      kind: z.enum(['direct', 'partial']),
      at: z.strictObject({ measure: locator, symptom: locator }),
      reason: localized,
    }),
  ),
  /** Sentences that sum up a section: no measure of their own, but evidence for those that they sum up. */
  closings: z.array(z.strictObject({ locator, sums: z.array(z.string()).min(1), reason: localized })),
  /** Links that were weighed and not made. */
  considered: z.array(z.strictObject({ measure: z.string(), symptom: z.string(), reason: localized })),
  context: z.array(z.strictObject({ locator, reason: localized })),
});

/** What is written in `content/second-coding.yaml`: the links that a second coder made, by the same rules. */
export const secondCodingSchema = z.strictObject({
  links: z.array(
    z.strictObject({
      measure: z.string(),
      symptom: z.string(),
      kind: z.enum(['direct', 'partial']),
      /** Why, where it differs from the first. */
      note: localized.optional(),
    }),
  ),
});
export type SecondCoding = z.output<typeof secondCodingSchema>;

export type Coding = z.output<typeof codingSchema>;

const FILE = 'content/model.yaml';
/** The introduction's list of difficulties, one of which §3 does not take up. */
const INTRODUCTION = '1:13';

/**
 * Holds the coding together: ids are known and single, a link's locators are those of its ends,
 * and every sentence of §3.1–3.5 and §4.1–4.5 is coded or listed as context, not both.
 * @param sentences all locators of the paper
 * @throws ContentError
 */
export function checkCoding(model: Coding, sentences: readonly string[]): void {
  const symptoms = new Map(model.problems.flatMap((problem) => problem.symptoms).map((s) => [s.id, s]));
  const measures = new Map(model.strategies.flatMap((strategy) => strategy.measures).map((m) => [m.id, m]));
  for (const group of [...model.problems, ...model.strategies]) {
    for (const one of 'symptoms' in group ? group.symptoms : group.measures) {
      const stray = one.locators.find((at) => !at.startsWith(`${group.section}:`) && at !== INTRODUCTION);
      if (stray) throw new ContentError(FILE, one.id, `expected locators of §${group.section}, not ${stray}`);
    }
  }
  const pairs = new Set<string>();
  for (const link of model.links) {
    const name = `link ${link.measure} → ${link.symptom}`;
    const measure = measures.get(link.measure);
    const symptom = symptoms.get(link.symptom);
    if (!measure) throw new ContentError(FILE, name, `expected a measure of the model, not ${link.measure}`);
    if (!symptom) throw new ContentError(FILE, name, `expected a symptom of the model, not ${link.symptom}`);
    const closing = model.closings.find((one) => one.locator === link.at.measure);
    if (closing && link.kind === 'direct')
      throw new ContentError(FILE, name, 'rests on a closing sentence, so it is expected to be partial (rule m3)');
    if (!measure.locators.includes(link.at.measure) && !closing?.sums.includes(link.measure))
      throw new ContentError(FILE, name, `expected ${link.at.measure} among the measure's locators`);
    if (!symptom.locators.includes(link.at.symptom))
      throw new ContentError(FILE, name, `expected ${link.at.symptom} among the symptom's locators`);
    if (pairs.has(name)) throw new ContentError(FILE, name, 'expected each pair once');
    pairs.add(name);
  }
  for (const closing of model.closings)
    for (const id of closing.sums)
      if (!measures.has(id))
        throw new ContentError(FILE, `closing ${closing.locator}`, `expected a measure of the model, not ${id}`);
  for (const { measure, symptom } of model.considered) {
    const name = `considered ${measure} → ${symptom}`;
    if (!measures.has(measure)) throw new ContentError(FILE, name, `expected a measure of the model, not ${measure}`);
    if (!symptoms.has(symptom)) throw new ContentError(FILE, name, `expected a symptom of the model, not ${symptom}`);
    if (pairs.has(`link ${measure} → ${symptom}`)) throw new ContentError(FILE, name, 'is a link, so it was made');
  }
  checkFormerIds([...symptoms.values(), ...measures.values()]);
  const coded = new Set([
    ...[...symptoms.values(), ...measures.values()].flatMap((one) => one.locators),
    ...model.closings.map((one) => one.locator),
  ]);
  const context = new Set(model.context.map((entry) => entry.locator));
  const wanted = sentences.filter((at) => /^[34]\.[1-5]:/.test(at));
  for (const at of wanted) {
    if (!coded.has(at) && !context.has(at))
      throw new ContentError(FILE, at, 'expected every sentence to be coded or listed as context');
    if (coded.has(at) && context.has(at)) throw new ContentError(FILE, at, 'is coded, so it is not context');
  }
  for (const at of [...coded, ...context]) {
    if (!wanted.includes(at) && at !== INTRODUCTION)
      throw new ContentError(FILE, at, 'expected a sentence of the paper');
  }
}

/** A former id leads to one place, and is no longer in use. */
function checkFormerIds(parts: readonly { id: string; was: readonly string[] }[]): void {
  const taken = new Map(parts.map(({ id }) => [id, id]));
  for (const { id, was } of parts)
    for (const former of was) {
      const other = taken.get(former);
      if (other !== undefined) throw new ContentError(FILE, id, `was: ${former} belongs to ${other} already`);
      taken.set(former, id);
    }
}
