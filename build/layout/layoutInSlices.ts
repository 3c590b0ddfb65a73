import { isReleased, type PageStep } from '../pages/finishPages.ts';
import { slicesOf } from './slices.ts';

/**
 * Asks for the layout of what has been read, and is gone. A parser that has been held up gives way to what else waits
 * (a tap, a frame) before it reads on. Only on phones, which are slow: there everything stands below what came before
 * it, while in a wide window things would move as their neighbours come in, and where a scrollbar takes its place,
 * Chromium counts pictures that it lays out twice before it paints them as moved.
 */
const LAY_OUT =
  "<script>matchMedia('(width<36rem) and (pointer:coarse)').matches&&document.body.offsetHeight;document.currentScript.remove()</script>";

/**
 * Lets a page with figures be laid out slice by slice on a phone while it is read. A browser would lay out all of it in one go
 * once it has read the end, and a slow one would answer nobody for half a second.
 */
export function layoutInSlices(): PageStep {
  let slices = 0;
  return {
    name: 'layout in slices',
    concerns: (page) => !isReleased(page) && page.elements.some(({ tagName }) => tagName === 'astro-island'),
    change(page) {
      const body = page.elements.find(({ tagName }) => tagName === 'body');
      if (!body) throw new Error('expected a body');
      const { html } = page;
      const ends = slicesOf(body);
      page.html = [0, ...ends].map((start, i) => html.slice(start, ends[i])).join(LAY_OUT);
      slices += ends.length;
    },
    end: () => `${slices} slices`,
  };
}
