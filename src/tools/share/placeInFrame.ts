/** px: many hosts keep a header at the window's top (Moodle's has 60), which lies over a frame that is scrolled under it. */
const HOST_HEADER_PX = 72;
/** px: a dialog is to have this much at least. */
const LEAST_PX = 240;

/**
 * In somebody else's page a frame may be far higher than the window, and a dialog in its middle out of sight. The part of
 * the frame that can be seen is known only to an observer, even where the page around is foreign.
 */
export function placeInFrame(dialog: HTMLDialogElement): () => void {
  if (parent === window) return () => undefined;
  const observer = new IntersectionObserver(([entry]) => {
    observer.disconnect();
    const { top = 0, height = 0 } = entry?.intersectionRect ?? {};
    if (height === 0) return;
    const clearPx = top > 0 && height >= 2 * LEAST_PX ? HOST_HEADER_PX : 0;
    dialog.style.marginBlockStart = `${Math.max(0, Math.round(top + clearPx))}px`;
    dialog.style.maxHeight = `${Math.round(height - clearPx)}px`;
  });
  observer.observe(document.documentElement);
  return () => observer.disconnect();
}
