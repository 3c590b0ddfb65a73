import { plainChapter } from '../../model/text/readableText.ts';

/**
 * A chapter as it is read on any machine: one kind of line end, no byte order mark, no blanks behind the dashes of its
 * front matter. A Svelte preprocessor, to run first.
 * @returns {import('svelte/compiler').PreprocessorGroup}
 */
export function plainChapters() {
  return {
    name: 'plain-chapters',
    markup({ content, filename }) {
      if (!filename?.endsWith('.svx')) return undefined;
      return { code: plainChapter(content) };
    },
  };
}
