import { z } from 'zod';
import { localized } from '../text/localized.ts';

/** Digits that prose may hold, each with its reason: `content/exceptions.yaml`. */
export const exceptionsSchema = z.array(z.strictObject({ pattern: z.string(), reason: localized() }));
export type Exceptions = z.output<typeof exceptionsSchema>;

/** The first typed digit that no exception allows, with what stands around it; undefined if there is none. */
export function typedDigit(text: string, exceptions: Exceptions): string | undefined {
  const rest = exceptions.reduce(
    (left, { pattern }) => left.replace(new RegExp(pattern, 'g'), (found) => '·'.repeat(found.length)),
    text,
  );
  const at = rest.search(/[0-9０-９]/);
  return at < 0 ? undefined : text.slice(Math.max(0, at - 12), at + 12).replace(/\s+/g, ' ');
}
