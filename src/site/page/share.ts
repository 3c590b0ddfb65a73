/**
 * Sharing from the text. A ¶ goes to its place as any link does, copies its address, and offers more at the window's foot,
 * where it is in nobody's way: the panel for a block, or the figure's own for a figure and a step of its story. A
 * section's button opens the panel at once.
 */

const status = document.getElementById('page-status');
const offer = document.getElementById('share-offer');
const text = offer?.querySelector('p');
const link = offer?.querySelector('a');
const more = offer?.querySelector('button');
/** What the offer was made for. */
let from: HTMLElement | undefined;

document.addEventListener('click', (event) => {
  const clicked =
    event.target instanceof Element ? event.target.closest<HTMLElement>('a.anchor, [data-share-info]') : null;
  if (!clicked) return;
  if (!(clicked instanceof HTMLAnchorElement)) return void openFrom(clicked);
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  navigator.clipboard?.writeText(clicked.href).then(
    () => {
      const copied = status?.dataset.copied ?? '';
      if (status) status.textContent = copied;
      if (text) text.textContent = copied;
    },
    // The address stands in the browser's own bar.
    () => undefined,
  );
  if (sharerOf(clicked)) show(clicked);
});

more?.addEventListener('click', () => {
  offer?.hidePopover();
  from?.focus({ preventScroll: true });
  if (from) void openFrom(from);
});

/** The button that shares what an anchor belongs to: the figure's, once it works, or the section's. */
function sharerOf(anchor: HTMLElement): HTMLElement | null | undefined {
  const figure = anchor.closest('[data-story], figure');
  if (!figure) return anchor.closest('.section')?.querySelector<HTMLElement>('[data-share-info]');
  return figure.querySelector('fieldset.work:enabled') ? figure.querySelector<HTMLElement>('[data-share]') : undefined;
}

async function openFrom(opener: HTMLElement): Promise<void> {
  const sharer = sharerOf(opener);
  const infoHref = sharer?.dataset.shareInfo;
  if (!infoHref) return sharer?.click();
  const block = opener.closest<HTMLElement>('.block') ?? undefined;
  try {
    const { openSharePanel } = await import('../../share/openSharePanel.ts');
    await openSharePanel({ infoHref, opener, block, query: location.search });
  } catch {
    tellFailure(opener);
  }
}

/** Behind what was pressed, so that the keyboard comes to it next. */
function show(beside: HTMLElement): void {
  if (!offer) return;
  from = beside;
  if (text) text.textContent = '';
  if (link) link.hidden = true;
  beside.after(offer);
  offer.showPopover();
  // Going to the fragment has taken the focus away.
  setTimeout(() => beside.focus({ preventScroll: true }));
}

/** The plain address is still there to be had. */
function tellFailure(opener: HTMLElement): void {
  const anchor = opener.matches('a') ? opener : opener.parentElement?.querySelector('a.anchor');
  show(opener);
  const failed = offer?.dataset.failed ?? '';
  if (status) status.textContent = failed;
  if (text) text.textContent = failed;
  if (!link || !(anchor instanceof HTMLAnchorElement)) return;
  link.hidden = false;
  link.href = link.textContent = anchor.href;
}
