import { fillTemplate } from '../../model/text/fillTemplate.ts';

/** A guess in whole bricks against the number in the paper. */

export const GUESS_MAX = 80;
export const NO_GUESS = 0;
/** Half a brick: nobody can guess closer in whole ones. */
const CLOSE = 0.5;

export type GuessVerdict = 'none' | 'less' | 'more' | 'close';

/** @returns which way the guess is off, and by how many bricks */
export function compareGuess(guess: number, actual: number): { verdict: GuessVerdict; gap: number } {
  if (guess === NO_GUESS) return { verdict: 'none', gap: 0 };
  const gap = Math.abs(guess - actual);
  return { verdict: gap < CLOSE ? 'close' : guess < actual ? 'less' : 'more', gap };
}

export function clampGuess(guess: number): number {
  return Math.min(GUESS_MAX, Math.max(NO_GUESS, Math.round(guess)));
}

/** A guess as the reader sees it: `24块`. */
export function guessText(words: Readonly<Record<'noGuess' | 'brick' | 'bricks', string>>, guess: number): string {
  if (guess === NO_GUESS) return words.noGuess;
  return fillTemplate(words[guess === 1 ? 'brick' : 'bricks'], { guess });
}
