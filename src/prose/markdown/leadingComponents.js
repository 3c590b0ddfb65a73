/**
 * Markdown takes a line that begins with a tag for a block of HTML and leaves the rest of the paragraph unread.
 * An empty expression in front of an inline component makes it a paragraph again. A Svelte preprocessor, to run
 * before mdsvex.
 * @returns {import('svelte/compiler').PreprocessorGroup}
 */
export function leadingComponents() {
  return {
    name: 'leading-components',
    markup({ content, filename }) {
      if (!filename?.endsWith('.svx')) return undefined;
      return { code: content.replace(/^(?=<(?:Num|Term)\b)/gm, "{''}") };
    },
  };
}
