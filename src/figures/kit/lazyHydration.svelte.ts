import { createContext, flushSync } from 'svelte';

/** How far from the window a part is hydrated, so that a reader never meets one that is not. */
const NEAR = '50%';
/** A pointer comes in before it presses; the rest is for tools that do neither. */
const SIGNS_OF_USE = ['pointerover', 'focusin', 'input', 'click'] as const;

/**
 * Lazy hydration of one figure. Its parts (`LazyHydrated`) stay as the server drew them until somebody turns to the
 * figure (pointer, focus, input) or its state is to differ from the server's. Then the parts near the window are
 * hydrated one after the other, each in a task of its own; the part that is touched comes first and at once. A part
 * without a box (the other layout, a folded table) waits until it has one, unless a link asked for a state: then all
 * follow, so that no part is met at another state.
 */
export class LazyHydration {
  /** Components that are set up now find the server's output, so they may leave it as it is; later ones are mounted. */
  serverOutputPresent = !import.meta.env.SSR;
  /** The DOM does not show the state yet: controls should be disabled. */
  stale = $state(false);
  #used = false;
  /** By their wrappers, which have no box of their own: how each is taken over. */
  #dormant = new Map<Element, () => void>();
  /** Of which it is not known yet whether they are near the window. */
  #undecided = new Set<Element>();
  #queue: Element[] = [];
  /** Not only what is near the window. */
  #whole = false;
  #observer: IntersectionObserver | undefined;

  /** Once the figure itself is taken over. @returns the clean-up, for `onMount` */
  start(figure: Element): () => void {
    this.serverOutputPresent = false;
    const leaving = new AbortController();
    const options = { capture: true, passive: true, signal: leaving.signal };
    for (const sign of SIGNS_OF_USE) figure.addEventListener(sign, (event) => this.#touch(event), options);
    // Somebody may have been there before the script.
    if (figure.matches(':hover, :focus-within')) this.#use();
    return () => {
      leaving.abort();
      this.#observer?.disconnect();
      this.#queue = [];
    };
  }

  /** @returns the clean-up */
  whenUsed(wrapper: Element, hydrate: () => void): () => void {
    this.#dormant.set(wrapper, hydrate);
    if (this.#used) this.#observe(wrapper);
    return () => {
      this.#forget(wrapper);
      this.#settle();
    };
  }

  /** The figure is to show something else than the server drew, though nobody has turned to it. */
  hydrateForState(): void {
    if (this.#used) return;
    this.stale = true;
    this.#whole = true;
    this.#use();
  }

  /** All at once, for paper, where another layout may be shown. */
  hydrateAll(): void {
    // Those that wake bring in others.
    for (const wrapper of this.#dormant.keys()) this.#hydrate(wrapper);
  }

  #touch({ target }: Event): void {
    const around = () => [...this.#dormant.keys()].find((wrapper) => wrapper.contains(target as Node));
    // From the outside in: a part may hold others.
    for (let wrapper = around(); wrapper; wrapper = around()) this.#hydrate(wrapper);
    this.#use();
  }

  #use(): void {
    if (this.#used) return;
    this.#used = true;
    for (const wrapper of this.#dormant.keys()) this.#observe(wrapper);
    this.#settle();
  }

  #observe(wrapper: Element): void {
    this.#observer ??= new IntersectionObserver((entries) => this.#onIntersection(entries), { rootMargin: NEAR });
    // Mere text can be asked for no place.
    if (wrapper.children.length === 0) return this.#hydrate(wrapper);
    this.#undecided.add(wrapper);
    for (const box of wrapper.children) this.#observer.observe(box);
  }

  #onIntersection(entries: readonly IntersectionObserverEntry[]): void {
    const idle = this.#queue.length === 0;
    for (const { target, isIntersecting } of entries) {
      const wrapper = target.parentElement;
      if (!wrapper) continue;
      this.#undecided.delete(wrapper);
      if (isIntersecting && !this.#queue.includes(wrapper)) this.#queue.push(wrapper);
    }
    if (idle && (this.#queue.length > 0 || this.#whole)) this.#schedule();
    this.#settle();
  }

  #schedule(): void {
    setTimeout(() => {
      const next = this.#queue.shift() ?? this.#dormant.keys().next().value;
      if (next) this.#hydrate(next);
      if (this.#queue.length > 0 || (this.#whole && this.#dormant.size > 0)) this.#schedule();
    });
  }

  #hydrate(wrapper: Element): void {
    const hydrate = this.#dormant.get(wrapper);
    this.#forget(wrapper);
    if (hydrate) {
      this.serverOutputPresent = true;
      hydrate();
      this.serverOutputPresent = false;
      flushSync();
    }
    // Here, because what is touched before it was looked at is never looked at.
    this.#settle();
  }

  #forget(wrapper: Element): void {
    this.#dormant.delete(wrapper);
    this.#undecided.delete(wrapper);
    for (const box of wrapper.children) this.#observer?.unobserve(box);
  }

  #settle(): void {
    if (this.#undecided.size === 0 && this.#queue.length === 0) this.stale = false;
  }
}

const [getLazyHydration, setLazyHydration] = createContext<LazyHydration | undefined>();

/** Call it while the frame is being set up. */
export function provideLazyHydration(): LazyHydration {
  const hydration = new LazyHydration();
  setLazyHydration(hydration);
  return hydration;
}

/** @throws outside a frame */
export const lazyHydrationOf = getLazyHydration;
