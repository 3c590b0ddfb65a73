import { flushSync, getContext, setContext } from 'svelte';

const CONTEXT = 'waking';
/** How far from the window a part is taken over, so that a reader never meets one that still sleeps. */
const NEAR = '50%';
/** A pointer comes in before it presses; the rest is for tools that do neither. */
const SIGNS_OF_USE = ['pointerover', 'focusin', 'input', 'click'] as const;

interface Part {
  /** The part's own box; its wrapper has none. */
  box: Element | null;
  wake: () => void;
}

/**
 * How a figure wakes. Its parts (`Later`) stay as the server drew them until somebody turns to the figure or it is to
 * show something else. Then those near the window are taken over one after the other, each in a task of its own; what
 * is touched comes first and at once. A part that is not shown (the other layout, a folded table) waits until it is.
 */
export class Waking {
  /** The server's output is being taken over, so parts may stay as they are. Not so for what is drawn anew later. */
  served = !import.meta.env.SSR;
  #used = false;
  #sleeping = new Map<Element, Part>();
  #queue: Element[] = [];
  #observer: IntersectionObserver | undefined;

  /** Once the figure itself is taken over. @returns the clean-up, for `onMount` */
  begin(figure: Element): () => void {
    this.served = false;
    const leaving = new AbortController();
    const options = { capture: true, passive: true, signal: leaving.signal };
    for (const sign of SIGNS_OF_USE) figure.addEventListener(sign, (event) => this.#touch(event), options);
    // Somebody may have been there before the script.
    if (figure.matches(':hover, :focus-within')) this.use();
    return () => {
      leaving.abort();
      this.#observer?.disconnect();
      this.#queue = [];
    };
  }

  /** @returns the clean-up */
  whenUsed(wrapper: Element, wake: () => void): () => void {
    const box = wrapper.firstElementChild;
    this.#sleeping.set(wrapper, { box, wake });
    if (this.#used && box) this.#watch(box);
    return () => this.#sleeping.delete(wrapper);
  }

  /** Somebody turns to the figure, or it is to show something else than the server drew. */
  use(): void {
    if (this.#used) return;
    this.#used = true;
    for (const { box } of this.#sleeping.values()) if (box) this.#watch(box);
  }

  /** All at once, for paper, where another layout may be shown. */
  wakeAll(): void {
    // Those that wake bring in others.
    for (const wrapper of this.#sleeping.keys()) this.#wake(wrapper);
  }

  #touch({ target }: Event): void {
    const around = () => [...this.#sleeping.keys()].find((wrapper) => wrapper.contains(target as Node));
    // From the outside in: a part may hold others.
    for (let wrapper = around(); wrapper; wrapper = around()) this.#wake(wrapper);
    this.use();
  }

  #watch(box: Element): void {
    this.#observer ??= new IntersectionObserver((entries) => this.#look(entries), { rootMargin: NEAR });
    this.#observer.observe(box);
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    const idle = this.#queue.length === 0;
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting || !target.parentElement) continue;
      this.#observer?.unobserve(target);
      this.#queue.push(target.parentElement);
    }
    if (idle && this.#queue.length > 0) this.#schedule();
  }

  #schedule(): void {
    setTimeout(() => {
      const next = this.#queue.shift();
      if (next) this.#wake(next);
      if (this.#queue.length > 0) this.#schedule();
    });
  }

  #wake(wrapper: Element): void {
    const part = this.#sleeping.get(wrapper);
    if (!part) return;
    this.#sleeping.delete(wrapper);
    this.served = true;
    part.wake();
    this.served = false;
    flushSync();
  }
}

/** Call it while the frame is being set up. */
export function provideWaking(): Waking {
  return setContext(CONTEXT, new Waking());
}

/** Undefined outside a frame. */
export function wakingOf(): Waking | undefined {
  return getContext<Waking | undefined>(CONTEXT);
}
