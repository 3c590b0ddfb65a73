import { least } from 'd3';
import { breakable } from '../../model/text/breakable.ts';
import { textWidthEm } from '../kit/textWidth.ts';

/** Wider labels need a second line in a brick of the narrowest phones, in em. */
const LINE_EM = 5.5;

/**
 * A brick's label as it breaks into lines: between two words, as near to its middle as can be, marked by a space without
 * width. For the server alone: it looks for words.
 * @returns nothing for a label that fits, or has spaces
 */
export function labelBreak(label: string): { wrapped?: string } {
  if (textWidthEm(label) <= LINE_EM) return {};
  let at = 0;
  const ends = breakable(label)
    .flat()
    .map((word) => (at += word.length))
    .slice(0, -1);
  const middle = least(ends, (end) => Math.abs(end - label.length / 2));
  return middle === undefined ? {} : { wrapped: `${label.slice(0, middle)}\u200b${label.slice(middle)}` };
}
