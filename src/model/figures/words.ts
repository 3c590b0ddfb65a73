import { z } from 'zod';
import { ContentError } from '../text/contentError.ts';
import type { Words } from '../text/words.ts';

/**
 * Schemas of strings. A group is strict: a string that nobody asks for is told as one that is missing. All of them are
 * functions, because figures' definitions come into pages, which then ship no schema.
 */

const text = () => z.string().refine((value) => value.trim() !== '', 'expected words here');

/** A group with these strings and no others: `texts('town', 'village')`. */
export function texts<const Keys extends readonly string[]>(...keys: Keys) {
  return z.strictObject(
    Object.fromEntries(keys.map((key) => [key, text()])) as Record<Keys[number], ReturnType<typeof text>>,
  );
}

/** The same with groups inside: `groups({ words: texts('left'), terms: texts('goods', 'people') })`. */
export function groups<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.strictObject(shape);
}

/** What a figure's `words` say, as its component gets them. */
export type WordsOf<Schema extends () => z.ZodType> = z.output<ReturnType<Schema>>;

/** What every figure's file says beside its own words: the finding, how to read it, and perhaps a label. */
export const plainFrameTexts = () => texts('title', 'caption');
/** The label says what is not measured: "illustration: the weights are our assumptions". */
export const labelledFrameTexts = () => texts('title', 'caption', 'badge');
export type FrameTexts = WordsOf<typeof plainFrameTexts> & { badge?: string };

/** What all figures call alike: `figures` of the language's file. */
export const commonWords = () =>
  groups({
    source: text(),
    scale: texts('rescaled', 'outgrown'),
    kinds: texts('paper', 'external', 'derived', 'assumption'),
    // prettier-ignore
    frame: texts(
      'table', 'more', 'startsAt', 'csv', 'allData', 'svg', 'png', 'share', 'shareFailed', 'copyLink', 'copied', 'copyFailed', 'saveFailed',
      'linkTo', 'undo', 'redo', 'reset', 'badParameter', 'tools',
    ),
  });
export type CommonWords = WordsOf<typeof commonWords>;
export type FrameWords = CommonWords['frame'];

/**
 * Strings as a schema wants them.
 * @param file the strings' file, for the message
 * @param group where they stand in it, empty for the whole file
 * @throws ContentError that names the first string that is missing, is not asked for, or is blank
 */
export function parseWords<Output>(file: string, group: string, words: unknown, schema: z.ZodType<Output>): Output {
  const result = schema.safeParse(words);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const at = (path: readonly PropertyKey[]) => [group, ...path.map(String)].filter(Boolean).join('.');
  if (issue?.code === 'unrecognized_keys')
    throw new ContentError(file, at([...issue.path, issue.keys[0] ?? '']), 'nothing asks for this string');
  const missing = issue?.code === 'invalid_type' && valueAt(words, issue.path) === undefined;
  throw new ContentError(file, at(issue?.path ?? []), missing ? 'expected a string here' : (issue?.message ?? ''));
}

/** Every string of a group with its `{claim-id}` places filled. */
export function fillWords<Group>(group: Group, fill: (text: string) => string): Group {
  if (typeof group === 'string') return fill(group) as Group;
  const entries = Object.entries(group as Words).map(([key, child]) => [key, fillWords(child, fill)]);
  return Object.fromEntries(entries) as Group;
}

function valueAt(words: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (here, key) =>
      typeof here === 'object' && here !== null ? (here as Record<PropertyKey, unknown>)[key] : undefined,
    words,
  );
}
