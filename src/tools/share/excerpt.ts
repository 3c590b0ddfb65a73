import { plainText } from '../../model/text/plainText.ts';
import { withEllipsis } from './wrapText.ts';

/** UTF-16 units: enough to know a paragraph by. */
const LONGEST = 140;

/** How a block begins, without what stands in it for screen readers alone and without its own link. */
export function excerptOf(block: HTMLElement): string {
  const copy = block.cloneNode(true) as HTMLElement;
  for (const one of copy.querySelectorAll('.visually-hidden, .note-label, .anchor, [popover]')) one.remove();
  const text = plainText((copy.textContent ?? '').replace(/\s+/g, ' '));
  return text.length > LONGEST ? withEllipsis(text.slice(0, LONGEST), text) : text;
}
