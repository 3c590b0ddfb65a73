import type { Kind } from '../../model/ledger/claimKinds.ts';
import type { Words } from './definition.ts';
import { labelLines } from '../kit/labelLines.ts';

/** What a picture is made of, in its own units: scenes are worked out as marks, components only draw them. */

export interface Brick {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Whose wall it is: the paper's, somebody else's, the reader's guess. */
export type Tone = 'paper' | 'external' | 'guess';

export interface WallMark {
  id: string;
  tone: Tone;
  /** In the order in which they are laid. */
  bricks: readonly Brick[];
  /** From this brick on, counted from 0, they are pale; none by default. */
  paleFrom?: number;
  /** How long to wait before laying it. */
  delayMs?: number;
}

export interface LineMark {
  id: string;
  /** SVG path. */
  d: string;
  look: 'ground' | 'external' | 'derived' | 'guess' | 'measures' | 'unknown';
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
}

export interface Scene {
  walls: WallMark[];
  lines: LineMark[];
  texts: TextMark[];
}

/** A ledger entry as a picture needs it. */
export interface ClaimMark {
  /** In trillion yuan (one brick), or in the entry's own unit where it is no amount. */
  value: number;
  /** Without the unit where the picture has said it. */
  text: string;
  kind: Kind;
}

/** Numbers and words of all scenes, in one language. */
export interface SceneSource {
  claims: Readonly<Record<string, ClaimMark>>;
  words: Words['picture'];
}

/** The entry with this id. @throws RangeError when the scene was given none */
export function claimOf(source: SceneSource, id: string): ClaimMark {
  const found = source.claims[id];
  if (!found) throw new RangeError(`the scenes have no ${id}`);
  return found;
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
  source: SceneSource,
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
  look: TextMark['look'] = 'heading',
): TextMark[] {
  return labelLines(text, width / size).map((line, i) => label(`${id}-${i}`, x, y + i * size * 1.3, line, size, look));
}
