import { parse } from 'yaml';
import { ContentError } from './contentError.ts';
import type { Words } from './words.ts';

/** @throws ContentError when the file is not a tree of strings */
export function readWords(file: string, text: string): Words {
  let tree: unknown;
  try {
    tree = parse(text);
  } catch (error) {
    throw new ContentError(file, 'the whole file', `expected YAML: ${String(error).split('\n')[0]}`);
  }
  requireWords(file, tree, '');
  return tree;
}

function requireWords(file: string, value: unknown, path: string): asserts value is Words {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ContentError(file, path || 'the whole file', 'expected keys with strings');
  for (const [key, child] of Object.entries(value)) {
    if (typeof child !== 'string') requireWords(file, child, path ? `${path}.${key}` : key);
  }
}
