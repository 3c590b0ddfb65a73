/**
 * Gives every block of a section its permanent id. Authors write it at the end of a paragraph, list or quotation:
 * `Some text. ^p2`. The block is wrapped in `<Block id="p2">`, which knows its section and offers its link.
 * A remark plugin for mdsvex (remark 8 trees).
 *
 * @typedef {{ type: string, value?: string, children?: Node[] }} Node
 */

const MARK = /\s*\^([a-z]\d+)\s*$/;

/** @returns {(tree: Node) => void} */
export function blockIds() {
  return (tree) => {
    tree.children = (tree.children ?? []).flatMap((node) => {
      const id = takeMark(node);
      if (!id) return [node];
      return [{ type: 'html', value: `<Block id="${id}">` }, node, { type: 'html', value: '</Block>' }];
    });
  };
}

/**
 * Removes the mark from the last text of a block and returns the id.
 * @param {Node} node
 * @returns {string | undefined}
 */
function takeMark(node) {
  if (node.type === 'text' && node.value !== undefined) {
    const match = MARK.exec(node.value);
    if (!match) return undefined;
    node.value = node.value.slice(0, match.index);
    return match[1];
  }
  const last = node.children?.at(-1);
  return last ? takeMark(last) : undefined;
}
