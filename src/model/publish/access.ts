import { z } from 'zod';
import { ContentError } from '../text/contentError.ts';
import { fillTemplate, placeholders } from '../text/fillTemplate.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { localized } from '../text/localized.ts';

/** What `content/access.yaml` says: who can use the site, what was tried, and what does not work. */

/** Not decided counts as failed, as Chartability asks. */
export const OUTCOMES = ['pass', 'part', 'open'] as const;

export const accessSchema = z.strictObject({
  /** The day of the assessment. */
  reviewed: z.iso.date('expected a day such as "2026-11-24"'),
  /** Numbers that the texts name. */
  measured: z.record(z.string(), z.number()),
  tried: z.array(localized()),
  limits: z.array(localized()),
  heuristics: z.array(
    z.strictObject({
      name: localized(),
      /** As Chartability's workbook calls its failure. */
      original: z.string().min(1),
      outcome: z.enum(OUTCOMES),
      why: localized(),
    }),
  ),
});
export type AccessStatement = z.output<typeof accessSchema>;

/** @returns a text of the statement with its numbers, as the language writes them */
export function filledText({ measured }: AccessStatement, text: Record<Language, string>, lang: Language): string {
  return fillTemplate(text[lang], Object.fromEntries(Object.entries(measured).map(([name, n]) => [name, String(n)])));
}

/** @throws ContentError for a place in a text that no number fills, and for a number that no text names */
export function checkAccess({ measured, tried, limits, heuristics }: AccessStatement): void {
  const texts = [...tried, ...limits, ...heuristics.map(({ why }) => why)];
  const named = new Set(texts.flatMap((text) => LANGUAGES.flatMap((lang) => placeholders(text[lang]))));
  const unknown = [...named].find((name) => !(name in measured));
  if (unknown) throw new ContentError('content/access.yaml', unknown, 'expected it under `measured`');
  const unused = Object.keys(measured).find((name) => !named.has(name));
  if (unused) throw new ContentError('content/access.yaml', `measured.${unused}`, 'nothing names this number');
}
