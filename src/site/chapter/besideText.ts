/** Where notes stand: each group beside the paragraph that it follows, where the window has a margin for it. */

/** Notes that stand together become one group, which a wide screen sets beside the text. */
export function groupNotes(html: string): string {
  return html.replace(
    /(?:<aside class="note block"[^]*?<\/aside>\s*)+/g,
    (notes) => `<div class="notes">${notes}</div>`,
  );
}

/** Up to its own end: neither a block nor a group of notes holds another `div`. */
const REST = '(?:(?!<\\/?div)[^])*<\\/div>\\s*';
const BLOCK = `<div class="block"${REST}`;
const NOTES = `<div class="notes">${REST}`;
/** A block with notes after it, and the blocks down to the next one that has notes itself. */
const RUN = new RegExp(`(?:${BLOCK})?${NOTES}(?:${BLOCK}(?!\\s*<div class="notes">))*`, 'g');

/**
 * A group of notes, the block that it comments on and the blocks that follow become one row of the page, so that the
 * notes may be longer than their paragraph without tearing the text apart. The order of reading stays as written.
 * Notes with no text beside them (after a figure, at a section's end) are left as they are.
 */
export function notesBesideText(html: string): string {
  return html.replace(RUN, (run) => (run.includes('<div class="block"') ? `<div class="beside">${run}</div>` : run));
}
