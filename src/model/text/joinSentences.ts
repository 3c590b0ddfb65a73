/** Sentences one after the other: with a blank between them, but behind a full-width mark, which has its own. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.reduce((text, one) => text + (/[。！？；：，、]$/.test(text) ? '' : ' ') + one);
}
