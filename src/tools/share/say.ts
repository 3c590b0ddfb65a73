import { fillTemplate } from '../../model/text/fillTemplate.ts';
import type { Words } from '../../model/text/words.ts';

/** The panel's words, by their key under `share`, with their `{places}` filled. */
export type Say = (key: string, values?: Readonly<Record<string, string>>) => string;

/**
 * Not with the model's own look-up, which would then be a file of its own to every page with a figure. The build has
 * checked that both languages have the same words; one that a fetched file lacks is empty.
 */
export function sayFrom(words: Words): Say {
  return (key, values = {}) => {
    const found = key
      .split('.')
      .reduce<Words[string] | undefined>((here, name) => (typeof here === 'object' ? here[name] : undefined), words);
    return typeof found === 'string' ? fillTemplate(found, values) : '';
  };
}
