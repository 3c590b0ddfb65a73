import { textWidthEm } from '../kit/textWidth.ts';
import { labelLines } from '../kit/labelLines.ts';
import type { Kind } from '../../model/ledger/claimKinds.ts';
import { claimOf, type StorySource } from './walls.ts';

/** What a picture is made of, in px: views are worked out as marks, components only draw them. */

/** Whose bricks: the paper's, somebody else's, the reader's guess. */
export type Tone = 'paper' | 'external' | 'guess';

/** Bricks that look alike, as one path. */
export interface BrickMark {
  tone: Tone;
  opacity: number;
  /** SVG path. */
  d: string;
}

export interface LineMark {
  id: string;
  /** SVG path. */
  d: string;
  look: 'ground' | 'external' | 'derived' | 'guess' | 'measures' | 'unknown' | 'card';
  opacity?: number;
}

export interface TextMark {
  id: string;
  x: number;
  /** The baseline. */
  y: number;
  text: string;
  size: number;
  anchor: 'start' | 'middle' | 'end';
  look: 'label' | 'quiet' | 'heading' | 'guess' | 'guess-number' | 'number';
  /** Draws the line of its kind under a number. */
  kind?: Kind;
  opacity?: number;
}

/** What is drawn over the bricks. */
export interface Marks {
  lines: LineMark[];
  texts: TextMark[];
}

export function label(
  id: string,
  x: number,
  y: number,
  text: string,
  size: number,
  look: TextMark['look'] = 'label',
  anchor: TextMark['anchor'] = 'start',
): TextMark {
  return { id, x, y, text, size, look, anchor };
}

/** A number of the ledger with the line of its kind. */
export function numeral(
  source: StorySource,
  claim: string,
  x: number,
  y: number,
  size: number,
  anchor: TextMark['anchor'] = 'start',
): TextMark {
  const { text, kind } = claimOf(source, claim);
  return { id: `number-${claim}`, x, y, text, size, look: 'number', anchor, kind };
}

/** A text that breaks into lines of at most `width`. */
export function paragraph(
  id: string,
  x: number,
  y: number,
  text: string,
  size: number,
  width: number,
  look: TextMark['look'] = 'label',
): TextMark[] {
  return labelLines(text, width / size).map((line, i) => label(`${id}-${i}`, x, y + i * size * LINE, line, size, look));
}

/** From one line to the next, in em. */
export const LINE = 1.35;

/** About how wide a text is, in px. */
export function widthOf({ text, size }: Pick<TextMark, 'text' | 'size'>): number {
  return textWidthEm(text) * size;
}

/** The baseline of small text under a number, whose own line is under it. */
export function belowNumeral(y: number, size: number, small: number): number {
  return y + Math.max(4, size * 0.24) + small * LINE;
}
