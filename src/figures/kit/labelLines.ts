import { textWidthEm } from './textWidth.ts';

/**
 * Breaks a label into lines before there is a browser to measure it: widths are estimated, in em of the reader's sans.
 * Chinese breaks between any two characters, but neither before a closing nor after an opening mark; English between
 * words; lines come out about equally long.
 * @param maxEm how wide a line may be; a single word that is wider stays whole
 * @returns as few lines as possible, as even as possible
 */
export function labelLines(text: string, maxEm: number): string[] {
  const pieces = text.match(
    /[“‘（《]*[A-Za-z0-9§][^\s\u2e80-\uffef]*[，。？！：；、）”]?\s?|\s*[“‘（《]?[^\sA-Za-z0-9][，。？！：；、）”]?\s?/g,
  ) ?? [text];
  const fewest = fill(pieces, maxEm);
  let best = fewest;
  // Narrowing the lines until one more is needed leaves them as even as they can be.
  for (let em = maxEm - 0.25; em > 0; em -= 0.25) {
    const lines = fill(pieces, em);
    if (lines.length > fewest.length) break;
    best = lines;
  }
  return best;
}

function fill(pieces: readonly string[], maxEm: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && textWidthEm((line + piece).trimEnd()) > maxEm) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trim()];
}
