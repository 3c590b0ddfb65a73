import { mount, tick, unmount } from 'svelte';
import type { YourWallState } from './definition.ts';
import { fetchLaterWords } from './fetchLaterWords.ts';
import PrintedSheet from './PrintedSheet.svelte';
import { returnCode, returnLinks } from './returnLinks.ts';
import type { YourWallData } from './wallData.ts';

/** What a reader does once the print dialog is closed; some browsers tell of its end before they have printed. */
const BACK_AT_THE_PAGE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** Takes down the sheet that was printed last. */
let takeDown: () => void = () => undefined;

/**
 * Prints the wall on a sheet by itself.
 * @param address the answer's full address
 * @throws Error when its words cannot be had, or a frame's sandbox refuses to print
 */
export async function printWall(data: YourWallData, state: YourWallState, address: string): Promise<void> {
  takeDown();
  const links = returnLinks(address);
  const { sheet } = await fetchLaterWords(data.laterHref);
  const props = { sheet: { data, state, links, code: returnCode(links.code), sheet } };
  const printed = mount(PrintedSheet, { target: document.body, props });
  await tick();
  document.documentElement.classList.add('prints-wall');
  const leaving = new AbortController();
  takeDown = () => {
    leaving.abort();
    document.documentElement.classList.remove('prints-wall');
    void unmount(printed);
    takeDown = () => undefined;
  };
  let begun = false;
  window.addEventListener('beforeprint', () => (begun = true), { once: true });
  window.print();
  // A sandbox without modal windows refuses it without a word.
  if (!begun && parent !== window) {
    takeDown();
    throw new Error('printing is refused');
  }
  for (const moment of BACK_AT_THE_PAGE)
    document.addEventListener(moment, () => takeDown(), { passive: true, signal: leaving.signal });
}
