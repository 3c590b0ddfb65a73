/** The orchard's six steps: which digital thing comes in, and what it changes. The words are in the strings. */

export const DIGITAL = ['data', 'products', 'models'] as const;
export type Digital = (typeof DIGITAL)[number];

export const CHANGES = ['logic', 'organisation', 'value'] as const;
export type Change = (typeof CHANGES)[number];

export interface OrchardStep {
  /** What the orchard takes in at this step, in the terms of the paper's definition. */
  brings: readonly Digital[];
  changes: readonly Change[];
}

export const STEPS: readonly OrchardStep[] = [
  { brings: [], changes: [] },
  { brings: ['data'], changes: ['organisation'] },
  { brings: ['data'], changes: ['logic', 'organisation'] },
  { brings: ['products'], changes: ['organisation', 'value'] },
  { brings: ['models'], changes: ['logic', 'organisation'] },
  { brings: ['data'], changes: ['organisation', 'value'] },
];

/** What has come in by a step, that step included; steps count from 1. */
export function broughtBy(step: number): Digital[] {
  return DIGITAL.filter((one) => STEPS.slice(0, step).some(({ brings }) => brings.includes(one)));
}

/** What has changed at least once by a step, that step included. */
export function changedBy(step: number): Change[] {
  return CHANGES.filter((one) => STEPS.slice(0, step).some(({ changes }) => changes.includes(one)));
}
