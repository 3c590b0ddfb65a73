/** A change to the page, with the words of a text that it took away, as they were then. */
export type Change = PageTranslation[number];

/** What was taken from the page and what stands there instead. */
export interface Replacement {
  gone: Node;
  words: string;
  by: ChildNode;
}

const isText = (node: Node | null | undefined): node is Text => node instanceof Text;
/** A translator's element: whatever it puts into that is its own affair. */
const isFont = (node: Node | null | undefined): node is HTMLElement => node?.nodeName === 'FONT';

/**
 * What a translator has replaced by what, told by the changes to the page: it puts one node beside another and takes that
 * away, or does both at once; and it may put the words of several texts into the first's place. One after the other, so
 * that what was put there may be asked about when it gives way in its turn.
 * @param changes in their order
 * @param isStandIn whether a node that was taken away stood for a text: it may give way to a text as well
 */
export function* replacementsIn(
  changes: readonly Change[],
  isStandIn: (node: Node) => boolean,
): Generator<Replacement, void> {
  const added = new Set(changes.flatMap(([record]) => [...record.addedNodes]));
  for (const [record, words] of changes)
    for (const gone of record.removedNodes) {
      const stoodIn = isStandIn(gone);
      if ((!stoodIn && !isText(gone)) || gone.parentNode) continue;
      const by = [...record.addedNodes, record.previousSibling, record.nextSibling].find(
        (node): node is HTMLElement | Text => added.has(node as Node) && (isFont(node) || (stoodIn && isText(node))),
      );
      if (by) yield { gone, words: words ?? gone.nodeValue ?? '', by };
    }
}
