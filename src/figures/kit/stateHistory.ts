/** More than anybody goes back; each is a small object. */
const MOST_KEPT = 200;

/**
 * The states that a figure has come to rest at, and which of them is on show. Immutable: what changes it gives another.
 * Two states are the same when they say the same, in whichever object.
 */
export class StateHistory<State> {
  readonly #states: readonly State[];
  readonly #at: number;

  /** @param states the last of them is on show, unless `at` says another; at least one */
  constructor(states: readonly State[], at = states.length - 1) {
    if (states[at] === undefined) throw new RangeError('a history holds the state on show');
    this.#states = states;
    this.#at = at;
  }

  get current(): State {
    return this.#states[this.#at] as State;
  }

  /** After a change to this state: what was undone before it is forgotten. */
  with(state: State): StateHistory<State> {
    if (same(state, this.current)) return this;
    return new StateHistory([...this.#states.slice(0, this.#at + 1), state].slice(-MOST_KEPT));
  }

  /** Whether there is a state so many steps on (or back). */
  leads(by: -1 | 1): boolean {
    return this.#states[this.#at + by] !== undefined;
  }

  /** One step back or on; where there is none, it stays. */
  moved(by: -1 | 1): StateHistory<State> {
    return this.leads(by) ? new StateHistory(this.#states, this.#at + by) : this;
  }
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
