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
    dialog.style.marginBlockStart = `${Math.max(0, Math.round(top))}px`;
    dialog.style.maxHeight = `${Math.round(height)}px`;
  });
  observer.observe(document.documentElement);
  return () => observer.disconnect();
}
