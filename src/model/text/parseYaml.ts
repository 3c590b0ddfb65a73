import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { ContentError } from './contentError.ts';

/**
 * Reads a YAML text against a schema.
 * @throws ContentError naming the file, the entry (its `id` where it has one, else its path) and what was expected.
 */
export function parseYaml<Schema extends z.ZodType>(file: string, text: string, schema: Schema): z.output<Schema> {
  const document = parseDocument(text);
  const mistake = document.errors[0];
  if (mistake) {
    throw new ContentError(
      file,
      `line ${mistake.linePos?.[0].line ?? '?'}`,
      `expected YAML: ${mistake.message.split('\n')[0]}`,
    );
  }
  const value: unknown = document.toJS();
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new ContentError(file, entryName(value, issue?.path ?? []), issue?.message ?? 'does not fit its schema');
}

/** `['links', 3, 'reason', 'en']` → `links[s1-5g] reason.en`, with the entry's id where it has one. */
function entryName(root: unknown, path: PropertyKey[]): string {
  const words: string[] = [];
  let value: unknown = root;
  for (const key of path) {
    value = isRecord(value) || Array.isArray(value) ? (value as Record<PropertyKey, unknown>)[key] : undefined;
    if (typeof key === 'number') {
      const id = isRecord(value) && typeof value.id === 'string' ? value.id : String(key);
      words.push(`[${id}]`);
    } else words.push(`${words.length ? '.' : ''}${String(key)}`);
  }
  return words.join('') || 'the whole file';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
