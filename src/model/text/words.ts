import { ContentError } from './contentError.ts';
import type { Language, Localized } from './language.ts';

/** Every string of the interface and of the figures, as one tree a language: `content/strings/{lang}.yaml`. */
export interface Words {
  [key: string]: string | Words;
}

/** The string at a path such as `passport.year`. @throws ContentError when there is none */
export function word(words: Words, path: string): string {
  const found = find(words, path);
  if (typeof found !== 'string') throw new ContentError('content/strings', path, 'expected a string here');
  return found;
}

/** The group at a path such as `figures.common`. @throws ContentError when there is none */
export function wordGroup(words: Words, path: string): Words {
  const found = find(words, path);
  if (typeof found !== 'object') throw new ContentError('content/strings', path, 'expected a group of strings here');
  return found;
}

/** All paths with their strings: `passport.year` → 年份. */
export function wordPaths(words: Words, prefix = ''): [path: string, text: string][] {
  return Object.entries(words).flatMap(([key, child]): [string, string][] =>
    typeof child === 'string' ? [[prefix + key, child]] : wordPaths(child, `${prefix}${key}.`),
  );
}

/** Two languages say the same things. @throws ContentError naming the first key that one of them lacks */
export function checkSameWords(words: Localized<Words>, one: Language, other: Language): void {
  const lacks = (there: Language, here: Language) => {
    const known = new Set(wordPaths(words[here]).map(([path]) => path));
    const missing = wordPaths(words[there]).find(([path]) => !known.has(path))?.[0];
    if (missing !== undefined)
      throw new ContentError(`content/strings/${here}.yaml`, missing, `expected the string that ${there}.yaml has`);
  };
  lacks(one, other);
  lacks(other, one);
}

function find(words: Words, path: string): string | Words | undefined {
  return path
    .split('.')
    .reduce<string | Words | undefined>((here, key) => (typeof here === 'object' ? here[key] : undefined), words);
}
