import { encodedOnce } from '../links/encodedOnce.ts';
import { plainText } from '../text/plainText.ts';
import { FULL_POINTS, STEP_POINTS } from './points.ts';

/** UTF-16 units, as a text field counts them. */
export const WHY_LENGTH = 200;

/**
 * The parameters of the link to an answer: `?wall=80-20-50-0-100&why=…&shown=yes`. The reason is not the last if that can
 * be: where a link is cut the numbers are safe, and what somebody writes behind it does not join the reason.
 */
export function wallParameters(evenMix: readonly number[]) {
  return {
    // Nothing is spent at first. Once the budget was shared out evenly then, and links left that out.
    wall: {
      type: 'numbers',
      default: evenMix.map(() => 0),
      formerDefault: evenMix,
      min: 0,
      max: FULL_POINTS,
      step: STEP_POINTS,
    },
    why: { type: 'text', default: '', maxLength: WHY_LENGTH, read: readReason },
    shown: { type: 'choice', default: 'no', values: ['no', 'yes'] },
  } as const;
}

function readReason(given: string): string {
  return plainText(encodedOnce(given));
}
