import { fillTemplate } from '../../model/text/fillTemplate.ts';
import type { FrameData } from '../../model/figures/frame.ts';
import type { Parameters } from '../../model/links/urlState.ts';
import type { LinkedView } from './linkedView.svelte.ts';

/**
 * A picture's scale that holds still while a slider is in the hand, so that more never looks like less. Once the slider is
 * let go the picture takes the scale that fits, and it is said what has changed.
 */
export class HeldScale {
  #shown = $derived.by(() => this.#next());
  #last: { now: number; was?: number } | undefined;
  readonly #view: Pick<LinkedView<Parameters>, 'held'>;
  readonly #fitting: () => number;

  /**
   * Call it while the figure is being set up.
   * @param fitting what one unit of the picture stands for, so that all of it fits; larger where there is more to show
   */
  constructor(view: Pick<LinkedView<Parameters>, 'held'>, fitting: () => number) {
    this.#view = view;
    this.#fitting = fitting;
  }

  /** What one unit stands for now. */
  get now(): number {
    return this.#shown.now;
  }

  /** There is more to show than the picture has room for: it is cut until the slider is let go. */
  get outgrown(): boolean {
    return this.#view.held && this.#fitting() > this.now;
  }

  /** What is to be said of it, for `Frame`. @param text of a scale, such as `one square is 5 people` */
  note({ words }: Pick<FrameData, 'words'>, text: (unit: number) => string): string | undefined {
    if (this.outgrown) return words.outgrown;
    const { now, was } = this.#shown;
    return was === undefined ? undefined : fillTemplate(words.rescaled, { was: text(was), now: text(now) });
  }

  #next(): { now: number; was?: number } {
    const fits = this.#fitting();
    const last = this.#last;
    if (!last || (!this.#view.held && last.now !== fits))
      this.#last = last ? { now: fits, was: last.now } : { now: fits };
    // A new grip: what was said of the last one is over.
    else if (this.#view.held && last.was !== undefined) this.#last = { now: last.now };
    return this.#last ?? { now: fits };
  }
}
