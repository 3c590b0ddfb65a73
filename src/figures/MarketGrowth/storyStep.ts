/** Which step of the story it is: from the address, from where the page has scrolled, from a key. */

export const STEP_COUNT = 6;
export type Step = 1 | 2 | 3 | 4 | 5 | 6;
export const STEPS: readonly Step[] = [1, 2, 3, 4, 5, 6];

export function toStep(n: number): Step {
  return Math.min(STEP_COUNT, Math.max(1, Math.round(n))) as Step;
}

/**
 * The step that a fragment names: `#market-growth.3` → 3. What apps add behind it (`#market-growth.3?from=…`) is
 * passed over. @returns undefined for anything else
 */
export function stepOfFragment(fragment: string, story: string): Step | undefined {
  const [, name, n] = /^#([\w-]+)\.(\d)(?![\w.])/.exec(fragment) ?? [];
  const step = Number(n);
  return name === story && step >= 1 && step <= STEP_COUNT ? (step as Step) : undefined;
}

/**
 * The last step whose top edge has passed the line; the first before any has.
 * @param tops top edges of the steps in px, in order
 * @param line in px from the same origin
 */
export function stepAtLine(tops: readonly number[], line: number): Step {
  return toStep(tops.filter((top) => top <= line).length);
}

/** What a key does to the step; undefined when the key means nothing here. */
export function stepForKey(key: string, step: Step): Step | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return toStep(step + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return toStep(step - 1);
    case 'Home':
      return 1;
    case 'End':
      return STEP_COUNT;
    default:
      return undefined;
  }
}
