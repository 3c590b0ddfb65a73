import { onMount } from 'svelte';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import type { CommonWords } from '../../model/figures/words.ts';

/**
 * A picture's scale that holds still while a slider is in the hand, so that more never looks like less. Once the slider is
 * let go the picture takes the scale that fits, and it is said what has changed.
 */
export class HeldScale {
  #shown = $derived.by(() => this.#next());
  #last: { now: number; was?: number } | undefined;
  /** A slider, or a handle, is in the reader's hand. */
  #held = $state(false);
  readonly #fitting: () => number;

  /**
   * Call it while the figure is being set up.
   * @param fitting what one unit of the picture stands for, so that all of it fits; larger where there is more to show
   */
  constructor(fitting: () => number) {
    this.#fitting = fitting;
    onMount(() => this.#followHand());
  }

  /** What one unit stands for now. */
  get now(): number {
    return this.#shown.now;
  }

  /** There is more to show than the picture has room for: it is cut until the slider is let go. */
  get outgrown(): boolean {
    return this.#held && this.#fitting() > this.now;
  }

  /** What is to be said of it, for `Frame`. @param text of a scale, such as `one square is 5 people` */
  note(words: CommonWords['scale'], text: (unit: number) => string): string | undefined {
    if (this.outgrown) return words.outgrown;
    const { now, was } = this.#shown;
    return was === undefined ? undefined : fillTemplate(words.rescaled, { was: text(was), now: text(now) });
  }

  /** From the moment a slider is gripped, by pointer or by key, until it is let go. @returns the clean-up */
  #followHand(): () => void {
    const leaving = new AbortController();
    const follow = ({ type, target }: Event) => {
      const held = type.endsWith('down') && target instanceof Element && target.closest('[type=range], .grip') !== null;
      // Only where it differs: a focused button that goes away tells of it in the midst of an update.
      if (held !== this.#held) this.#held = held;
    };
    for (const type of ['pointerdown', 'keydown', 'pointerup', 'pointercancel', 'keyup', 'focusout'])
      addEventListener(type, follow, { capture: true, signal: leaving.signal });
    return () => leaving.abort();
  }

  #next(): { now: number; was?: number } {
    const fits = this.#fitting();
    const last = this.#last;
    if (!last || (!this.#held && last.now !== fits)) this.#last = last ? { now: fits, was: last.now } : { now: fits };
    // A new grip: what was said of the last one is over.
    else if (this.#held && last.was !== undefined) this.#last = { now: last.now };
    return this.#last ?? { now: fits };
  }
}
