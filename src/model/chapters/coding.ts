import { z } from 'zod';
import { ContentError } from '../text/contentError.ts';
import { localized as inEveryLanguage } from '../text/localized.ts';

/** What is written in `content/model.yaml`: a reading of §3 and §4, sentence by sentence. */

const localized = inEveryLanguage();
const locator = z.string().regex(/^[34]\.[1-5]:\d+$/, 'expected a locator such as "3.1:2"');
const part = { id: z.string(), locators: z.array(locator).min(1), label: localized, text: localized };

export const codingSchema = z.strictObject({
  problems: z
    .array(
      z.strictObject({
        id: z.string().regex(/^p[1-5]$/),
        section: z.string().regex(/^3\.[1-5]$/),
        name: localized,
        short: localized,
        symptoms: z.array(z.strictObject(part)).min(1),
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
        measures: z.array(z.strictObject(part)).min(1),
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
  context: z.array(z.strictObject({ locator, reason: localized })),
});

export type Coding = z.output<typeof codingSchema>;

const FILE = 'content/model.yaml';

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
      const stray = one.locators.find((at) => !at.startsWith(`${group.section}:`));
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
    if (!measure.locators.includes(link.at.measure))
      throw new ContentError(FILE, name, `expected ${link.at.measure} among the measure's locators`);
    if (!symptom.locators.includes(link.at.symptom))
      throw new ContentError(FILE, name, `expected ${link.at.symptom} among the symptom's locators`);
    if (pairs.has(name)) throw new ContentError(FILE, name, 'expected each pair once');
    pairs.add(name);
  }
  const coded = new Set([...symptoms.values(), ...measures.values()].flatMap((one) => one.locators));
  const context = new Set(model.context.map((entry) => entry.locator));
  const wanted = sentences.filter((at) => /^[34]\.[1-5]:/.test(at));
  for (const at of wanted) {
    if (!coded.has(at) && !context.has(at))
      throw new ContentError(FILE, at, 'expected every sentence to be coded or listed as context');
    if (coded.has(at) && context.has(at)) throw new ContentError(FILE, at, 'is coded, so it is not context');
  }
  for (const at of [...coded, ...context]) {
    if (!wanted.includes(at)) throw new ContentError(FILE, at, 'expected a sentence of the paper');
  }
}
