import { flushSync, getContext, setContext } from 'svelte';

const CONTEXT = 'waking';
/** How far from the window a part is drawn live, so that a reader never meets one that still sleeps. */
const NEAR = '50%';

interface Part {
  draw: () => void;
  /** Whether it is near the window is not known yet. */
  undecided: boolean;
}

/**
 * How a figure wakes: its parts (`Later`) stand as the server drew them and are drawn live one after the other, each in
 * a task of its own. A part that is not shown (the other layout, a folded table) waits until it is.
 */
export class Waking {
  /** The server's output is being taken over, so parts may stay as they are. Not so for what is drawn anew later. */
  served = !import.meta.env.SSR;
  /** Every part that the reader can see by now is live. */
  ready = $state(false);
  #sleeping = new Map<Element, Part>();
  #queue: Part[] = [];
  #observer: IntersectionObserver | undefined;

  /** Once the figure itself is taken over. @returns the clean-up, for `onMount` */
  begin(): () => void {
    this.served = false;
    this.#settle();
    return () => {
      this.#observer?.disconnect();
      this.#queue = [];
    };
  }

  /** @returns the clean-up */
  whenNear(element: Element, draw: () => void): () => void {
    this.#observer ??= new IntersectionObserver((entries) => this.#look(entries), { rootMargin: NEAR });
    this.#sleeping.set(element, { draw, undecided: true });
    this.#observer.observe(element);
    return () => this.#forget(element);
  }

  /** All at once, for paper, where another layout may be shown. */
  drawAll(): void {
    for (const part of this.#sleeping.values()) part.draw();
    flushSync();
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    const idle = this.#queue.length === 0;
    for (const { target, isIntersecting } of entries) {
      const part = this.#sleeping.get(target);
      if (!part) continue;
      part.undecided = false;
      if (!isIntersecting) continue;
      this.#forget(target);
      this.#queue.push(part);
    }
    if (idle && this.#queue.length > 0) this.#schedule();
    this.#settle();
  }

  #schedule(): void {
    setTimeout(() => {
      this.#queue.shift()?.draw();
      flushSync();
      if (this.#queue.length > 0) this.#schedule();
      this.#settle();
    });
  }

  #settle(): void {
    const undecided = [...this.#sleeping.values()].some((part) => part.undecided);
    if (!this.served && !undecided && this.#queue.length === 0) this.ready = true;
  }

  #forget(element: Element): void {
    this.#sleeping.delete(element);
    this.#observer?.unobserve(element);
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
