import { getContext } from 'svelte';
import {
  defaultState,
  readState,
  writeState,
  type ParameterProblem,
  type Parameters,
  type ViewState,
} from '../../model/urlState.ts';

/** Context under which a server render may be given another state than the default: a query such as `mix=80-0-0-0-0`. */
export const INITIAL_QUERY = 'initial-query';

const SETTLE_MS = 200;

/**
 * A figure's state, shared with the page's query. The server and the first client render show the default; `connect`
 * (in `onMount`) then takes over what the link says, follows back and forward, and writes changes once they settle.
 */
export class LinkedView<P extends Parameters> {
  readonly parameters: P;
  /** What the picture shows; assign its fields to change the view. */
  state = $state() as ViewState<P>;
  /** Values of the link that could not be read. */
  problems = $state<ParameterProblem[]>([]);
  /** Script runs: controls may be offered as working. */
  live = $state(false);
  /** The fragment under which this view stands, where that is not the figure itself: a step of a story. */
  place = $state<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Call it while the component is being set up: the state to begin with may come from its context. */
  constructor(parameters: P) {
    this.parameters = parameters;
    const query = getContext<string | undefined>(INITIAL_QUERY);
    this.state =
      query === undefined ? defaultState(parameters) : readState(parameters, new URLSearchParams(query)).state;
  }

  get isDefault(): boolean {
    return writeState(this.parameters, this.state, new URLSearchParams()).size === 0;
  }

  /** Takes the state from the link. @returns the clean-up, for `onMount` */
  connect(): () => void {
    const read = () => {
      const { state, problems } = readState(this.parameters, new URLSearchParams(location.search));
      this.state = state;
      this.problems = problems;
    };
    read();
    this.live = true;
    window.addEventListener('popstate', read);
    return () => {
      window.removeEventListener('popstate', read);
      clearTimeout(this.#timer);
    };
  }

  /** Changes part of the state and, once it settles, the address. */
  set(change: Partial<ViewState<P>>): void {
    this.state = { ...this.state, ...change };
    this.problems = [];
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(), SETTLE_MS);
  }

  reset(): void {
    this.set(defaultState(this.parameters));
  }

  /** The full address of this view. */
  href(fragment: string): string {
    const address = this.#address();
    address.hash = fragment;
    return address.href;
  }

  #address(): URL {
    const address = new URL(location.href);
    address.search = writeState(this.parameters, this.state, address.searchParams).toString();
    return address;
  }

  #write(): void {
    // The whole address: a path alone that begins with two slashes would be read as another host.
    history.replaceState(history.state, '', this.#address());
  }
}
