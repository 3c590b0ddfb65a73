import type { Language } from '../../model/language.ts';

/** Width of a text in em of its size. */
export type Measure = (text: string) => number;

/** Marks that no line begins with, and marks that no line ends with. */
const CLOSING = '，。：；？！、）》”’」』%,.:;?!)';
const OPENING = '（《“‘「『(';

/**
 * A title in as few lines as fit, as even as they can be. English breaks between words; Chinese between its phrases,
 * and within one that is too long between words, as a reader would pause.
 * @param maxEm how wide a line may be
 * @returns undefined if it takes more lines than `mostLines`, or one piece alone is too wide
 */
export function titleLines(
  title: string,
  lang: Language,
  maxEm: number,
  mostLines: number,
  measure: Measure,
): string[] | undefined {
  const pieces = lang === 'en' ? (title.match(/\S+\s*/g) ?? [title]) : chinesePieces(title);
  if (pieces.some((piece) => measure(piece.trim()) > maxEm)) return undefined;
  for (let count = 1; count <= mostLines; count++) {
    const best = bestBreaks(pieces, count, maxEm, measure);
    if (best) return best;
  }
  return undefined;
}

/** Words with the marks that belong to them. */
function chinesePieces(title: string): string[] {
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)].map((one) => one.segment);
  const pieces: string[] = [];
  for (const word of words) {
    const last = pieces.at(-1);
    const joins = last !== undefined && (CLOSING.includes(word) || word.trim() === '' || OPENING.includes(last.at(-1) ?? ''));
    // A number keeps its unit: 42.30万亿元.
    const unit = last !== undefined && /[\d.]$/.test(last) && /^[\d.]|^[\u4e00-\u9fff]{1,3}$/.test(word);
    if (joins || unit) pieces[pieces.length - 1] = last + word;
    else pieces.push(word);
  }
  return pieces;
}

/** What a break after this costs, in em²: nothing after a phrase, something inside one. */
function breakCost(before: string): number {
  return /[，。：；？！、,:;?!]\s*$/.test(before) ? 0 : 4;
}

interface Split {
  lines: string[];
  cost: number;
}

/** The cheapest way to make so many lines: even ones, broken where the title pauses. */
function bestBreaks(pieces: readonly string[], count: number, maxEm: number, measure: Measure): string[] | undefined {
  const target = measure(pieces.join('')) / count;
  const memo = new Map<string, Split | undefined>();
  const split = (from: number, left: number): Split | undefined => {
    const key = `${from} ${left}`;
    if (memo.has(key)) return memo.get(key);
    let best: Split | undefined;
    for (let to = left === 1 ? pieces.length : from + 1; to <= pieces.length - (left - 1); to++) {
      const line = pieces.slice(from, to).join('').trim();
      const width = measure(line);
      if (width > maxEm) break;
      const rest = left === 1 ? { lines: [], cost: 0 } : split(to, left - 1);
      if (!rest) continue;
      const cost = (width - target) ** 2 + (left === 1 ? 0 : breakCost(line)) + rest.cost;
      if (!best || cost < best.cost) best = { lines: [line, ...rest.lines], cost };
    }
    memo.set(key, best);
    return best;
  };
  return split(0, count)?.lines;
}
