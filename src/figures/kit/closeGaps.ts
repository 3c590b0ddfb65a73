interface Span {
  top: number;
  bottom: number;
}

/**
 * Pictures of one figure may have controls and text between them, which a picture of its own does not show. What they
 * leave empty is closed up to a gap.
 * @param spans of what is shown, in px
 * @returns how far up something moves that begins at a height
 */
export function closeGaps(spans: readonly Span[], gapPx: number): (topPx: number) => number {
  const cuts: { fromPx: number; px: number }[] = [];
  let reachedPx = Infinity;
  for (const { top, bottom } of spans.toSorted((a, b) => a.top - b.top)) {
    if (top - reachedPx > gapPx) cuts.push({ fromPx: top, px: top - reachedPx - gapPx });
    reachedPx = reachedPx === Infinity ? bottom : Math.max(reachedPx, bottom);
  }
  return (topPx) => cuts.reduce((sum, { fromPx, px }) => (fromPx <= topPx ? sum + px : sum), 0);
}
