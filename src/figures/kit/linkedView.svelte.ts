import { getContext, onMount, untrack } from 'svelte';
import type { FrameData } from '../../model/figures/frame.ts';
import {
  defaultState,
  readState,
  writeState,
  type ParameterProblem,
  type Parameters,
  type ViewState,
} from '../../model/links/urlState.ts';

/** Context under which a server render may be given another state than the default: a query such as `mix=80-0-0-0-0`. */
export const INITIAL_QUERY = 'initial-query';

const ADDRESS_DEBOUNCE_MS = 200;
/** Until it is asked again for an address that it has refused to write. */
const REFUSED_MS = 30_000;
/** Between a change and the words that follow it. */
const WORDS_DEBOUNCE_MS = 150;
const NOTHING = {};

/**
 * A figure's state, shared with the page's query. The server and the first client render show the default; once
 * it is mounted it takes over what the link says, follows back and forward, and writes changes once they settle.
 */
export class LinkedView<P extends Parameters> {
  readonly parameters: P;
  readonly #frame: Pick<FrameData, 'id' | 'addresses'>;
  /** What the picture shows; changed through `set`. */
  state = $state.raw() as ViewState<P>;
  readonly #first: ViewState<P>;
  /** Values of the link that could not be read. */
  problems = $state.raw<ParameterProblem[]>([]);
  /** What was on show before the reader's first change. */
  before = $state.raw<ViewState<P>>();
  /** What the link says has been read. */
  connected = $state(false);
  /** The frame's address wants the view as it is linked, with nothing to push: `controls=0`, which the embed's head has read. */
  #locked = $state(false);
  #transient = $state.raw<Partial<ViewState<P>>>(NOTHING);
  /** How often the view has come to rest after a change. */
  #flushes = $state(0);
  #addressTimer: ReturnType<typeof setTimeout> | undefined;
  #flushTimer: ReturnType<typeof setTimeout> | undefined;

  /**
   * Call it while the component is being set up: it connects itself once that is mounted, and the state to begin with
   * may come from its context.
   * @param source the figure's parameters and what it needs of its frame; read once, because an island's data never change
   */
  constructor(source: () => [parameters: P, frame: Pick<FrameData, 'id' | 'addresses'>]) {
    const [parameters, frame] = untrack(source);
    this.parameters = parameters;
    this.#frame = frame;
    const query = getContext<string | undefined>(INITIAL_QUERY);
    this.state =
      query === undefined ? defaultState(parameters) : readState(parameters, new URLSearchParams(query)).state;
    this.#first = this.state;
    onMount(() => this.#connect());
  }

  /** Script runs and nothing forbids it: controls may be offered as working. */
  get interactive(): boolean {
    return this.connected && !this.#locked;
  }

  /** Something else is to be seen, or was, than what the view began with. */
  get changed(): boolean {
    return this.state !== this.#first || this.#transient !== NOTHING;
  }

  get isDefault(): boolean {
    return writeState(this.parameters, this.state).size === 0;
  }

  /**
   * What is seen beside the state: the step of a story, which follows the scrolling. The page's address names it in its
   * fragment, so it is written only into what is sent round.
   */
  showTransient(transient: Partial<ViewState<P>>): void {
    // The first is what a link asked for: its words come with it.
    const first = this.#transient === NOTHING;
    this.#transient = transient;
    if (first) this.flush();
    else this.#flushSoon();
  }

  /** What is seen, as a query without its `?`: what is the figure's own, where it differs from the default. */
  get query(): string {
    return writeState(this.parameters, { ...this.state, ...this.#transient }).toString();
  }

  /**
   * A value that follows once the view has come to rest, and is worked out only if somebody reads it: for sentences and
   * tables. Moving with every step on the way they would cost frames, and a screen reader would be told each of them.
   */
  debounced<Value>(value: () => Value): { readonly current: Value } {
    const settled = $derived.by(() => {
      void this.#flushes;
      return untrack(value);
    });
    return {
      get current() {
        return settled;
      },
    };
  }

  /** At once, for paper and for who goes a step back. */
  flush(): void {
    clearTimeout(this.#flushTimer);
    this.#flushes++;
  }

  #flushSoon(): void {
    clearTimeout(this.#flushTimer);
    this.#flushTimer = setTimeout(() => this.flush(), WORDS_DEBOUNCE_MS);
  }

  /** Takes the state from the link. @returns the clean-up */
  #connect(): () => void {
    const read = () => {
      const { state, problems } = readState(this.parameters, new URLSearchParams(location.search));
      if (problems.length > 0 || this.problems.length > 0) this.problems = problems;
      // Most links say nothing of this figure: then nothing of it is worked out or drawn anew.
      if (this.#saysTheSame(state)) return;
      this.state = state;
      this.flush();
    };
    read();
    this.#locked = document.documentElement.dataset.controls === 'off';
    this.connected = true;
    const leaving = new AbortController();
    const { signal } = leaving;
    window.addEventListener('popstate', read, { signal });
    // Whoever turns to something else, the builder around a preview among it, may do so before a change has settled.
    for (const moment of ['blur', 'pagehide']) window.addEventListener(moment, () => this.#writeNow(), { signal });
    document.addEventListener('visibilitychange', () => this.#writeNow(), { signal });
    return () => {
      leaving.abort();
      clearTimeout(this.#addressTimer);
      clearTimeout(this.#flushTimer);
    };
  }

  /** Changes part of the state and, once it settles, the address. */
  set(change: Partial<ViewState<P>>): void {
    if (this.#locked) return;
    this.before ??= this.state;
    this.state = { ...this.state, ...change };
    this.problems = [];
    this.#flushSoon();
    clearTimeout(this.#addressTimer);
    this.#addressTimer = setTimeout(() => this.#writeNow(), ADDRESS_DEBOUNCE_MS);
  }

  reset(): void {
    this.set(defaultState(this.parameters));
  }

  /**
   * The full address of this view, to be sent round: it survives apps that cut at `#`, shows the figure's own title and
   * picture, and leads from an embed to the site. What travels nowhere has the page's address.
   */
  href(): string {
    const { id, addresses } = this.#frame;
    if (!addresses) {
      const address = this.#address();
      address.hash = id;
      return address.href;
    }
    const shared = new URL(addresses.share, location.href);
    shared.search = this.query;
    return shared.href;
  }

  #saysTheSame(state: ViewState<P>): boolean {
    const [now, then] = [this.state, state].map((one) => writeState(this.parameters, one));
    return String(now) === String(then);
  }

  #address(): URL {
    const address = new URL(location.href);
    address.search = writeState(this.parameters, this.state, address.searchParams).toString();
    return address;
  }

  /** Nothing, where everything is written already. */
  #writeNow(): void {
    if (this.#addressTimer === undefined) return;
    clearTimeout(this.#addressTimer);
    this.#addressTimer = undefined;
    try {
      // The whole address: a path alone that begins with two slashes would be read as another host.
      history.replaceState(history.state, '', this.#address());
    } catch {
      // WebKit refuses after a hundred times in half a minute. What is sent round has the view all the same.
      this.#addressTimer = setTimeout(() => this.#writeNow(), REFUSED_MS);
    }
    // An embed tells the page around it.
    window.dispatchEvent(new Event('bits-and-bricks:view'));
  }
}
