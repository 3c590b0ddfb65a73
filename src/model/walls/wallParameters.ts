import { FULL_POINTS, STEP_POINTS } from './points.ts';

/** UTF-16 units, as a text field counts them. */
export const WHY_LENGTH = 200;

/** The parameters of the link to an answer: `?wall=80-20-50-0-100&shown=yes&why=…`. */
export function wallParameters(evenMix: readonly number[]) {
  return {
    wall: { type: 'numbers', default: evenMix, min: 0, max: FULL_POINTS, step: STEP_POINTS },
    shown: { type: 'choice', default: 'no', values: ['no', 'yes'] },
    why: { type: 'text', default: '', maxLength: WHY_LENGTH },
  } as const;
}
