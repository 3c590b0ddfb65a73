import { FULL_POINTS, STEP_POINTS } from './points.ts';
import { plainText } from '../text/plainText.ts';
import { spentPoints } from './pointBudget.ts';
import { WHY_LENGTH } from './wallParameters.ts';

/** What a reader hands in: how the points were spent, and why. */
export interface WallAnswer {
  /** Points on each strategy, in whole steps, within the budget. */
  mix: readonly number[];
  /** One line of plain text, or empty. */
  why: string;
}

export interface WallRules {
  strategyCount: number;
  budgetPoints: number;
}

/** Why something is no answer. */
export type WallProblem =
  /** Not JSON at all. */
  | 'json'
  /** JSON of another making. */
  | 'other'
  /** Ours, from a version that this page does not know. */
  | 'version'
  /** Not as many numbers as there are strategies. */
  | 'count'
  /** A number that no slider can have. */
  | 'numbers'
  /** More points than there are. */
  | 'budget'
  /** A reason longer than the field takes. */
  | 'long';

export type WallReading = { answer: WallAnswer; problem?: undefined } | { answer?: undefined; problem: WallProblem };

const FILE_TYPE = 'bits-and-bricks:wall';
const FILE_VERSION = 1;

export function wallFile({ mix, why }: WallAnswer): string {
  return `${JSON.stringify({ type: FILE_TYPE, version: FILE_VERSION, mix, why })}\n`;
}

/** Reads what `wallFile` wrote. Never throws: the text may be anything. */
export function readWallFile(text: string, rules: WallRules): WallReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'json' };
  }
  if (typeof value !== 'object' || value === null || !('type' in value) || value.type !== FILE_TYPE)
    return { problem: 'other' };
  if (!('version' in value) || value.version !== FILE_VERSION) return { problem: 'version' };
  if (!('mix' in value) || !Array.isArray(value.mix)) return { problem: 'count' };
  const why = 'why' in value ? value.why : '';
  if (typeof why !== 'string') return { problem: 'other' };
  return checkAnswer(value.mix, why, rules);
}

/** Numbers and words from outside, held against the rules as strictly as the sliders would. */
export function checkAnswer(mix: readonly unknown[], words: string, rules: WallRules): WallReading {
  if (mix.length !== rules.strategyCount) return { problem: 'count' };
  if (!mix.every(isPosition)) return { problem: 'numbers' };
  if (spentPoints(mix) > rules.budgetPoints) return { problem: 'budget' };
  const why = plainText(words);
  if (why.length > WHY_LENGTH) return { problem: 'long' };
  // −0 counts as 0, but would be told apart from it.
  return { answer: { mix: mix.map((points) => points + 0), why } };
}

function isPosition(points: unknown): points is number {
  return typeof points === 'number' && points >= 0 && points <= FULL_POINTS && points % STEP_POINTS === 0;
}
