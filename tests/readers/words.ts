import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Language } from '../../src/model/text/language.ts';

/** A word of the site as its reader sees it. @param path such as `figures.frame.svg` @throws Error where there is none */
export function word(lang: Language, path: string): string {
  const strings: unknown = parse(readFileSync(`content/strings/${lang}.yaml`, 'utf8'));
  const found = path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], strings);
  if (typeof found !== 'string') throw new Error(`content/strings/${lang}.yaml: ${path}: no such word`);
  return found;
}
