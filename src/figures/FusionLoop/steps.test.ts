import { describe, expect, it } from 'vitest';
import { broughtBy, changedBy, CHANGES, DIGITAL, STEPS } from './steps.ts';

describe('the orchard', () => {
  it('starts with nothing digital and nothing changed', () => {
    expect(broughtBy(1)).toEqual([]);
    expect(changedBy(1)).toEqual([]);
  });

  it('takes in data first, then smart products, then digital models', () => {
    expect([2, 4, 5].map((step) => broughtBy(step).at(-1))).toEqual([...DIGITAL]);
  });

  it('has changed all that the definition names by the last step', () => {
    expect(changedBy(STEPS.length)).toEqual([...CHANGES]);
  });

  it('changes something at every step after the first', () => {
    expect(STEPS.slice(1).every(({ changes }) => changes.length > 0)).toBe(true);
  });
});
