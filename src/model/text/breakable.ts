import { escapeXml } from './escapeXml.ts';
import { phrases } from './phrases.ts';

/**
 * Where a heading may break: between its phrases, and where a phrase is longer than a line, between words. Chinese has no
 * spaces, so a browser breaks inside its words.
 * @returns for each phrase, its words; together they are the text
 */
export function breakable(text: string): string[][] {
  return phrases(text).map((phrase) => (/\p{Script=Han}/u.test(phrase) ? wordsOf(phrase) : [phrase]));
}

/** Words with the marks and units that belong to them. */
function wordsOf(phrase: string): string[] {
  const words: string[] = [];
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(phrase)) {
    const last = words.at(-1);
    const opens = last !== undefined && /[“‘（《「『]$/.test(last);
    const follows = /^[^\p{L}\p{N}“‘（《「『]/u.test(segment);
    // A number keeps its unit.
    const counted = last !== undefined && /\p{N}$/u.test(last);
    if (last !== undefined && (opens || follows || counted)) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}

/** The same as HTML. */
export function breakableHtml(text: string): string {
  const parts = breakable(text).map((words) => words.map(escapeXml).join('<wbr>'));
  return parts.length > 1 ? parts.map((part) => `<span class="phrase">${part}</span>`).join('') : parts.join('');
}
