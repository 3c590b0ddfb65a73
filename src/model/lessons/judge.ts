import { least } from 'd3';

/**
 * What makes an answer right, as a page carries it. `letters`: this set of options; `sequence`: these letters in this order;
 * `range`: a number, with other numbers that show a misconception.
 */
export type Key =
  | { kind: 'letters'; right: string }
  | { kind: 'sequence'; right: string }
  | { kind: 'range'; from: number; to: number; mistakes: readonly number[]; below: string; above: string };

export interface Verdict {
  right: boolean;
  /** Of how many parts so many are right: options, places, or the one number. */
  hits: number;
  parts: number;
  /** Names of the feedback to be shown: letters, `m0` for the first mistake, or what lies below or above. */
  say: readonly string[];
}

/** Per cent by which a number may be off and still show a misconception. */
const NEAR_PERCENT = 0.5;

/** @param answer as `answers.ts` keeps it; must be one that `answerable` lets through */
export function judge(key: Key, answer: string): Verdict {
  switch (key.kind) {
    case 'letters': {
      const [chosen, right] = [new Set(answer), new Set(key.right)];
      const missed = [...right].filter((letter) => !chosen.has(letter));
      const wrong = [...chosen].filter((letter) => !right.has(letter));
      const hits = right.size - missed.length;
      // What was missed is not told, so that one can try again.
      return { right: missed.length + wrong.length === 0, hits, parts: right.size, say: [...chosen].toSorted() };
    }
    case 'sequence': {
      const said = [...answer];
      const off = [...key.right].filter((letter, i) => said[i] !== letter);
      const parts = key.right.length;
      // Which are out of place is not told either: with few places it would be the answer.
      return { right: answer === key.right, hits: parts - off.length, parts, say: off.length === 0 ? [] : ['hint'] };
    }
    case 'range': {
      const value = Number(answer);
      const right = value >= key.from && value <= key.to;
      const near = least(
        key.mistakes.map((at, i) => ({ at, i })),
        ({ at }) => Math.abs(value - at),
      );
      const shows = near && Math.abs(value - near.at) <= (Math.abs(near.at) * NEAR_PERCENT) / 100;
      const say = shows ? `m${near.i}` : value < key.from ? key.below : key.above;
      return { right, hits: Number(right), parts: 1, say: right ? [] : [say] };
    }
  }
}

/** Whether an answer, from a link too, is one to this question at all. */
export function answerable(key: Key, answer: string, letters: ReadonlySet<string>): boolean {
  if (key.kind === 'range') return /\d/.test(answer);
  const all = [...answer];
  const known = all.every((letter) => letters.has(letter)) && new Set(all).size === all.length;
  return known && (key.kind === 'letters' ? all.length > 0 : all.length === key.right.length);
}
