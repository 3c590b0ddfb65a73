import type { ClientDirective } from 'astro';

/** How far outside the window an island begins to load. */
const NEAR = '200px';
/** What a reader does who goes on behind what a page shows first. */
const SIGNS = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'focusin'] as const;
/** Who gives none for so long is reading all the same, with a screen reader perhaps. */
const QUIET_MS = 8000;

/** A page that is laid out beneath a pointer at rest is told that it moved, by nothing. */
function isEcho(event: Event): boolean {
  return event instanceof PointerEvent && event.type === 'pointermove' && !event.movementX && !event.movementY;
}

/** Once for all islands of a page. A link that asks for a place or a state is a sign as well. */
const readerIsHere = new Promise<unknown>((resolve) => {
  if (location.hash || location.search) resolve(undefined);
  const heard = new AbortController();
  const hear = (event: Event) => {
    if (isEcho(event)) return;
    heard.abort();
    resolve(undefined);
  };
  for (const sign of SIGNS) addEventListener(sign, hear, { passive: true, capture: true, signal: heard.signal });
  setTimeout(resolve, QUIET_MS);
});

/** The link leads to the figure and asks for a view: it shows nothing until it shows that (`data-linked`). */
const isAskedFor = (island: Element) =>
  location.search !== '' && island.firstElementChild?.id === location.hash.slice(1);

/**
 * When an island is hydrated: it is near the window, and somebody has begun to read. Until then a figure is the picture
 * that the server drew, and who only glances at a page loads no script for what happens to stand near its top.
 */
const nearReader: ClientDirective = (load, _options, island) => {
  const wake = () =>
    load()
      .then(async (hydrate) => {
        // A page that is translated already: what gives the server's words back comes before.
        const { translation } = globalThis;
        if (translation?.[0]) await translation.follow?.();
        await hydrate();
      })
      .catch((error: unknown) => {
        // What cannot be had stays the picture that the server drew.
        delete document.documentElement.dataset.linked;
        throw error;
      });
  if (isAskedFor(island)) return void wake();
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void readerIsHere.then(wake);
    },
    { rootMargin: NEAR },
  );
  // An island has no box of its own.
  for (const box of island.children) observer.observe(box);
};

export default nearReader;
