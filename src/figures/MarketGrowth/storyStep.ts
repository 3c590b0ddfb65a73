/** Which step of the story it is: from the address, from a key. Where a reader is between two, see `followStory.ts`. */

export const STEPS = ['guess', 'answer', 'record', 'made-of', 'cross-border', 'countryside', 'known'] as const;
export type Step = (typeof STEPS)[number];
export const STEP_COUNT = STEPS.length;

/** Steps as links named them while there were six of them, by number. */
export const FORMER_STEPS: Readonly<Record<string, Step>> = {
  1: 'guess',
  2: 'answer',
  3: 'record',
  4: 'cross-border',
  5: 'countryside',
  6: 'known',
};

/** The step with this place, from 0; the first or the last for places beyond. */
export function stepAt(place: number): Step {
  return STEPS[Math.min(STEP_COUNT - 1, Math.max(0, Math.round(place)))] ?? 'guess';
}

/** From 0. */
export function placeOf(step: Step): number {
  return STEPS.indexOf(step);
}

/**
 * The step that a fragment names: `#market-growth.record`, or as it was, `#market-growth.3`. What apps add behind it
 * (`#market-growth.record?from=…`) is passed over. @returns undefined for anything else
 */
export function stepOfFragment(fragment: string, story: string): Step | undefined {
  const [, name, named = ''] = /^#([\w-]+)\.([\w-]+)(?![\w.-])/.exec(fragment) ?? [];
  if (name !== story) return undefined;
  return STEPS.find((step) => step === named) ?? (Object.hasOwn(FORMER_STEPS, named) ? FORMER_STEPS[named] : undefined);
}

/** What a key does to the step; undefined when the key means nothing here. */
export function stepForKey(key: string, step: Step): Step | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return stepAt(placeOf(step) + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return stepAt(placeOf(step) - 1);
    case 'Home':
      return stepAt(0);
    case 'End':
      return stepAt(STEP_COUNT);
    default:
      return undefined;
  }
}
