import { flushSync, getContext, setContext } from 'svelte';

const CONTEXT = 'waking';
/** How far from the window a part is taken over, so that a reader never meets one that still sleeps. */
const NEAR = '50%';
/** A pointer comes in before it presses; the rest is for tools that do neither. */
const SIGNS_OF_USE = ['pointerover', 'focusin', 'input', 'click'] as const;

/**
 * How a figure wakes. Its parts (`Later`) stay as the server drew them until somebody turns to the figure or it is to
 * show something else. Then those near the window are taken over one after the other, each in a task of its own; what
 * is touched comes first and at once. A part that is not shown (the other layout, a folded table) waits until it is.
 */
export class Waking {
  /** The server's output is being taken over, so parts may stay as they are. Not so for what is drawn anew later. */
  served = !import.meta.env.SSR;
  /** What the reader sees is not yet what the figure is to show: nothing of it should be pressed. */
  behind = $state(false);
  #used = false;
  /** By their wrappers, which have no box of their own: how each is taken over. */
  #sleeping = new Map<Element, () => void>();
  /** Of which it is not known yet whether they are near the window. */
  #undecided = new Set<Element>();
  #queue: Element[] = [];
  #observer: IntersectionObserver | undefined;

  /** Once the figure itself is taken over. @returns the clean-up, for `onMount` */
  begin(figure: Element): () => void {
    this.served = false;
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
  whenUsed(wrapper: Element, wake: () => void): () => void {
    this.#sleeping.set(wrapper, wake);
    if (this.#used) this.#watch(wrapper);
    return () => {
      this.#forget(wrapper);
      this.#settle();
    };
  }

  /** The figure is to show something else than the server drew, though nobody has turned to it. */
  follow(): void {
    if (this.#used) return;
    this.behind = true;
    this.#use();
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
    this.#use();
  }

  #use(): void {
    if (this.#used) return;
    this.#used = true;
    for (const wrapper of this.#sleeping.keys()) this.#watch(wrapper);
    this.#settle();
  }

  #watch(wrapper: Element): void {
    this.#observer ??= new IntersectionObserver((entries) => this.#look(entries), { rootMargin: NEAR });
    // Mere text can be asked for no place.
    if (wrapper.children.length === 0) return this.#wake(wrapper);
    this.#undecided.add(wrapper);
    for (const box of wrapper.children) this.#observer.observe(box);
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    const idle = this.#queue.length === 0;
    for (const { target, isIntersecting } of entries) {
      const wrapper = target.parentElement;
      if (!wrapper) continue;
      this.#undecided.delete(wrapper);
      if (isIntersecting && !this.#queue.includes(wrapper)) this.#queue.push(wrapper);
    }
    if (idle && this.#queue.length > 0) this.#schedule();
    this.#settle();
  }

  #schedule(): void {
    setTimeout(() => {
      const next = this.#queue.shift();
      if (next) this.#wake(next);
      if (this.#queue.length > 0) this.#schedule();
    });
  }

  #wake(wrapper: Element): void {
    const wake = this.#sleeping.get(wrapper);
    this.#forget(wrapper);
    if (wake) {
      this.served = true;
      wake();
      this.served = false;
      flushSync();
    }
    // Here, because what is touched before it was looked at is never looked at.
    this.#settle();
  }

  #forget(wrapper: Element): void {
    this.#sleeping.delete(wrapper);
    this.#undecided.delete(wrapper);
    for (const box of wrapper.children) this.#observer?.unobserve(box);
  }

  #settle(): void {
    if (this.#undecided.size === 0 && this.#queue.length === 0) this.behind = false;
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
