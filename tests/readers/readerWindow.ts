/** What goes over to the page: plain values, and functions that need nothing from outside themselves. */
type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

/** Keys that a reader presses, as the standard for keyboard events calls them. */
export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowRight' | 'Home' | 'End';

/**
 * A window of some engine, as a reader has it. What an engine's driver cannot do is `false` in `can`; a claim that
 * needs it says so and is not counted as kept.
 */
export interface ReaderWindow {
  readonly can: { readonly preferDark: boolean; readonly print: boolean };
  /** Begins with an empty page of its own, without a history. */
  fresh(): Promise<void>;
  /** Opens an address, and waits until the page and what it loads with it are there. */
  open(address: string): Promise<void>;
  /** Loads the page again. */
  reload(): Promise<void>;
  back(): Promise<void>;
  /** CSS px. */
  resize(width: number, height: number): Promise<void>;
  evaluate<Result, Arguments extends readonly Plain[]>(
    work: (...given: Arguments) => Result | Promise<Result>,
    ...given: Arguments
  ): Promise<Result>;
  /** The same in the document of the frame that the selector finds, which may be another site's. */
  evaluateIn<Result, Arguments extends readonly Plain[]>(
    frame: string,
    work: (...given: Arguments) => Result | Promise<Result>,
    ...given: Arguments
  ): Promise<Result>;
  /** Brings the first that the selector finds into the middle of the window and presses it with the pointer. */
  click(selector: string): Promise<void>;
  clickIn(frame: string, selector: string): Promise<void>;
  /** From the middle of the first that the selector finds, so many CSS px to the side. */
  drag(selector: string, byX: number): Promise<void>;
  /** Takes hold of an upright slider's handle, which stands at its foot, and pulls it up by so many px. */
  pull(selector: string, upPx: number): Promise<void>;
  press(...keys: Key[]): Promise<void>;
  /** With the key that goes with commands on this machine. */
  copy(): Promise<void>;
  paste(): Promise<void>;
  /** A4, one PDF. */
  print(): Promise<Uint8Array>;
  preferDark(dark: boolean): Promise<void>;
  /** What the page complained of since it was last asked: uncaught errors and console errors. */
  complaints(): string[];
  close(): Promise<void>;
}

/** Asks again until the answer is as wanted; what was answered last is what a failure shows. */
export async function until<Value>(
  ask: () => Promise<Value>,
  wanted: (value: Value) => boolean,
  mostMs = 10_000,
): Promise<Value> {
  const started = performance.now();
  for (;;) {
    const value = await ask();
    if (wanted(value) || performance.now() - started > mostMs) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Longer than it takes a figure to be loaded from this machine and to wake. */
const REST_MS = 200;
/** px: of the handle of an upright slider. */
export const HANDLE_PX = 48;

/**
 * A place once it has stopped moving: what wakes near it may move the text, and nobody presses what is on the move.
 * @returns where it was last
 */
export async function atRest<Place extends { x: number; y: number }>(ask: () => Promise<Place>): Promise<Place> {
  let before = await ask();
  let restedMs = performance.now();
  await until(
    async () => {
      const now = await ask();
      if (now.x !== before.x || now.y !== before.y) restedMs = performance.now();
      before = now;
      return performance.now() - restedMs > REST_MS;
    },
    Boolean,
    5000,
  );
  return before;
}
