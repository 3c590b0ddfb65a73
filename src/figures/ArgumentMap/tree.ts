import { sum } from 'd3';
import { linkEnds, touches, type End, type MapLink, type MapShape } from './map.ts';

/** One end as a list for a narrow column: each of its symptoms or measures, and under it what it is linked to. */
export interface TreeRow {
  /** The symptom or measure, numbered through on its side. */
  index: number;
  side: End['side'];
  end: number;
  /** The link that leads here from the branch above; none for a branch itself. */
  link?: MapLink;
  /** Reaches beyond the pair. */
  cross: boolean;
  /** The row's middle, and for a branch the middle of its last leaf, in px from the top. */
  y: number;
  lastLeafY: number;
  /** A branch that nothing is linked to. */
  empty: boolean;
}

export interface TreeSize {
  branchPx: number;
  leafPx: number;
  /** A leaf beyond the pair says in a second line where it belongs. */
  crossLeafPx: number;
  gapPx: number;
}

export function treeRows(shape: MapShape, focus: End, size: TreeSize): { rows: TreeRow[]; heightPx: number } {
  const own = focus.side === 'problem' ? 'symptom' : 'measure';
  const other = focus.side === 'problem' ? 'measure' : 'symptom';
  const otherSide = focus.side === 'problem' ? 'strategy' : 'problem';
  const counts = focus.side === 'problem' ? shape.symptomCounts : shape.measureCounts;
  const first = sum(counts.slice(0, focus.index));
  const links = shape.links.filter((link) => touches(shape, link, focus));
  const rows: TreeRow[] = [];
  let top = 0;
  for (let index = first; index < first + (counts[focus.index] ?? 0); index++) {
    const leaves = links.filter((link) => link[own] === index).sort((a, b) => a[other] - b[other]);
    const y = top + size.branchPx / 2;
    const branch: TreeRow = {
      index,
      side: focus.side,
      end: focus.index,
      cross: false,
      y,
      lastLeafY: y,
      empty: leaves.length === 0,
    };
    rows.push(branch);
    top += size.branchPx;
    for (const link of leaves) {
      const end = linkEnds(shape, link)[otherSide];
      const cross = end !== focus.index;
      // The first line of a leaf is level with its line from the branch, whether or not a second one follows.
      branch.lastLeafY = top + size.leafPx / 2;
      rows.push({
        index: link[other],
        side: otherSide,
        end,
        link,
        cross,
        y: branch.lastLeafY,
        lastLeafY: branch.lastLeafY,
        empty: false,
      });
      top += cross ? size.crossLeafPx : size.leafPx;
    }
    top += size.gapPx;
  }
  return { rows, heightPx: top };
}
