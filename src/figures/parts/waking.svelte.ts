import { flushSync, getContext, setContext } from 'svelte';

const CONTEXT = 'waking';
/** How far from the window a part is drawn live, so that a reader never meets one that still sleeps. */
const NEAR = '50%';
/** A pointer comes in before it presses, a finger with it. */
const SIGNS_OF_USE = ['pointerenter', 'focusin'] as const;

interface Part {
  draw: () => void;
  /** Nothing but a picture: it waits until the figure is used. */
  picture: boolean;
  /** Whether it is near the window is not known yet. */
  undecided: boolean;
}

/**
 * How a figure wakes: its parts (`Later`) stand as the server drew them and are drawn live one after the other, each in
 * a task of its own. A part that is not shown (the other layout, a folded table) waits until it is; a picture waits until
 * somebody turns to the figure, because until then it stays the one that the server drew.
 */
export class Waking {
  /** The server's output is being taken over, so parts may stay as they are. Not so for what is drawn anew later. */
  served = !import.meta.env.SSR;
  /** Every part that the reader can see by now is live. */
  ready = $state(false);
  #sleeping = new Map<Element, Part>();
  #queue: Part[] = [];
  #observer: IntersectionObserver | undefined;
  #used = false;

  /** Once the figure itself is taken over. @returns the clean-up, for `onMount` */
  begin(figure: Element): () => void {
    this.served = false;
    this.#settle();
    const leaving = new AbortController();
    for (const sign of SIGNS_OF_USE)
      figure.addEventListener(sign, () => this.use(), { once: true, passive: true, signal: leaving.signal });
    // Somebody may have been there before the script.
    if (figure.matches(':hover, :focus-within')) this.use();
    return () => {
      leaving.abort();
      this.#observer?.disconnect();
      this.#queue = [];
    };
  }

  /**
   * @param picture whether the part is nothing but a picture, with nothing in it to reach or to press
   * @returns the clean-up
   */
  whenNear(element: Element, draw: () => void, picture: boolean): () => void {
    const waits = picture && !this.#used;
    this.#sleeping.set(element, { draw, picture, undecided: !waits });
    if (!waits) this.#watch(element);
    return () => this.#forget(element);
  }

  /** Somebody turns to the figure, or it is to show something else than the server drew: its pictures wake. */
  use(): void {
    if (this.#used) return;
    this.#used = true;
    for (const [element, part] of this.#sleeping) {
      if (!part.picture) continue;
      part.undecided = true;
      this.#watch(element);
    }
  }

  /** All at once, for paper, where another layout may be shown. */
  drawAll(): void {
    for (const part of this.#sleeping.values()) part.draw();
    flushSync();
  }

  #watch(element: Element): void {
    this.#observer ??= new IntersectionObserver((entries) => this.#look(entries), { rootMargin: NEAR });
    this.#observer.observe(element);
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
