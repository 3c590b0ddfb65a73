import { loadAgain } from '../../../tools/share/loadAgain.ts';

/**
 * Sharing from the text. A ¶ goes to its place as any link does, copies its address, and offers more at the window's foot,
 * where it is in nobody's way: the panel for a block, or the figure's own for a figure and a step of its story. A
 * section's button opens the panel at once.
 */

const status = document.getElementById('page-status');
const offer = document.getElementById('share-offer');
const text = offer?.querySelector('p');
/** What the offer was made for. */
let from: HTMLElement | undefined;

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  const clicked = event.target.closest<HTMLElement>('a.anchor, [data-share-info], #share-offer button');
  if (clicked instanceof HTMLAnchorElement) {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) copy(clicked);
  } else if (clicked?.dataset.shareInfo) void share(clicked);
  else if (clicked && from) {
    offer?.hidePopover();
    // Where the focus returns to when the panel is closed.
    from.focus({ preventScroll: true });
    void share(from);
  }
});

function copy(anchor: HTMLAnchorElement): void {
  if (sharerOf(anchor)) show('', anchor);
  navigator.clipboard?.writeText(anchor.href).then(
    () => tell(status?.dataset.copied),
    // The address stands in the browser's own bar.
    () => undefined,
  );
}

/** The button that shares what something belongs to: the figure's, once it works, or the section's. */
function sharerOf(part: HTMLElement): HTMLElement | null | undefined {
  const figure = part.closest('[data-story], figure');
  if (!figure) return part.closest('.section')?.querySelector<HTMLElement>('[data-share-info]');
  return figure.querySelector('.work:enabled') && figure.querySelector<HTMLElement>('[data-share]');
}

async function share(opener: HTMLElement): Promise<void> {
  const sharer = sharerOf(opener);
  const infoHref = sharer?.dataset.shareInfo;
  if (!infoHref) return sharer?.click();
  const block = opener.closest<HTMLElement>('.block') ?? undefined;
  try {
    const { openSharePanel } = await loadAgain(() => import('../../../tools/share/openSharePanel.ts'));
    await openSharePanel({ infoHref, opener, block, query: location.search });
  } catch {
    // The plain link is there all the same: the ¶ that was pressed, or that beside the button.
    show(
      `${offer?.dataset.failed} ${opener.parentElement?.querySelector<HTMLAnchorElement>('a.anchor')?.href}`,
      opener,
    );
  }
}

/** Behind what was pressed, so that the keyboard comes to it next. */
function show(words: string, beside: HTMLElement): void {
  from = beside;
  tell(words);
  if (!offer) return;
  beside.after(offer);
  offer.showPopover();
  // Going to the fragment has taken the focus away.
  setTimeout(() => beside.focus({ preventScroll: true }));
}

function tell(words = ''): void {
  if (status) status.textContent = words;
  if (text) text.textContent = words;
}

// A module: its names are its own.
export {};
