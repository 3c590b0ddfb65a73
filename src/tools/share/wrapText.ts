import type { Language } from '../../model/text/language.ts';

/** Signs that may not begin a line, and those that may not end one. */
const NOT_FIRST = /^[\s，。、；：？！…）》」』”’·%,.;:?!)\]}°]/;
const NOT_LAST = /[（《「『“‘([{]$/;

/**
 * A text in lines, broken between words (Chinese: where no sign stands in the way). What does not fit into the lines ends
 * in an ellipsis.
 * @param widthOf how wide a text is set, in the unit of `most`
 */
export function wrapText(
  text: string,
  lang: Language,
  most: number,
  lineCount: number,
  widthOf: (text: string) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of unbreakable(text, lang)) {
    if (line === '' || widthOf((line + piece).trimEnd()) <= most) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  lines.push(line.trimEnd());
  if (lines.length <= lineCount) return lines;
  const kept = lines.slice(0, lineCount);
  let last = kept.pop() ?? '';
  const whole = last;
  while (last !== '' && widthOf(`${last}…`) > most) last = last.slice(0, -1);
  return [...kept, withEllipsis(last, whole)];
}

/**
 * A beginning with its ellipsis; a word of an alphabet is not cut through.
 * @param whole what it is the beginning of
 */
export function withEllipsis(beginning: string, whole: string): string {
  const cutsWord =
    /[\p{Script=Latin}\d]$/u.test(beginning) && /^[\p{Script=Latin}\d]/u.test(whole.slice(beginning.length));
  const kept = cutsWord ? beginning.replace(/\s\S*$/, '') : beginning;
  return `${kept.replace(/[\s，。、；：,.;:]+$/, '')}…`;
}

/** Pieces between which a line may break. */
function unbreakable(text: string, lang: Language): string[] {
  const pieces: string[] = [];
  for (const segment of wordsOf(text, lang)) {
    const before = pieces.at(-1);
    const joins =
      before !== undefined && (NOT_FIRST.test(segment) || NOT_LAST.test(before) || isLatin(before, segment));
    if (joins) pieces[pieces.length - 1] += segment;
    else pieces.push(segment);
  }
  return pieces;
}

/** By the browser's dictionary; where it has none (Firefox before 125), every sign that is no letter or digit is by itself. */
function wordsOf(text: string, lang: Language): string[] {
  if (typeof Intl.Segmenter !== 'function') return text.match(/[\p{Script=Latin}\d]+|./gsu) ?? [];
  return [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}

/** Words and signs of an alphabet that no space parts: `e-commerce`, `2.4–2.5`. */
function isLatin(before: string, after: string): boolean {
  return /[!-~\u2010-\u2015]$/.test(before) && /^[!-~\u2010-\u2015]/.test(after);
}
