/** The parts of a heading between which a line may break, in a language without spaces: each ends with its mark. */
export function phrases(text: string): string[] {
  return text.match(/[^，。：；？！、]+[，。：；？！、]*[”』」]?/g) ?? [text];
}

/** The words of a Chinese heading, marks with the word before them, between which it may break where a phrase is too long. */
export function wordsOf(text: string): string[] {
  if (!/\p{Script=Han}/u.test(text)) return [text];
  const words: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const before = words.at(-1);
    if (before !== undefined && (!isWordLike || /[“‘《（(\s]$/.test(before)))
      words[words.length - 1] = before + segment;
    else words.push(segment);
  }
  return words;
}
