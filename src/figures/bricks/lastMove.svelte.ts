import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { biggestChange } from '../../model/walls/biggestChange.ts';
import { toPercent } from '../../model/walls/describeMix.ts';

/** What is said of a move. Places: {brick} and, in per cent of it, {percent}. */
export interface MoveWords {
  /** Before the first one. */
  cue: string;
  laid: string;
  taken: string;
  nothing: string;
}

/** The last move: from the first step of a slider until another is pushed, or something else is done. */
export class LastMove {
  #strategy: number | undefined;
  #from = $state.raw<readonly number[]>();
  #to = $state.raw<readonly number[]>();

  /**
   * A move from one mix to another.
   * @param strategy whose slider is pushed; undefined for what changes several
   */
  note(from: readonly number[], to: readonly number[], strategy?: number): void {
    if (this.#from === undefined || strategy === undefined || strategy !== this.#strategy) this.#from = from;
    this.#strategy = strategy;
    this.#to = to;
  }

  /** The mix before the move that led to this one; none where a link, or who took it back, has led here. */
  before(mix: readonly number[]): readonly number[] | undefined {
    return this.#to?.join() === mix.join() ? this.#from : undefined;
  }

  /** @param shares what each strategy lays of each brick, before and now */
  describe(
    before: readonly (readonly number[])[] | undefined,
    now: readonly (readonly number[])[],
    labels: readonly { label: string }[],
    words: MoveWords,
  ): string {
    if (!before) return now.some((row) => row.some((share) => share > 0)) ? '' : words.cue;
    const change = biggestChange(before, now);
    if (!change) return words.nothing;
    return fillTemplate(change.laid > 0 ? words.laid : words.taken, {
      brick: labels[change.symptom]?.label ?? '',
      percent: toPercent(Math.abs(change.laid)),
    });
  }
}
