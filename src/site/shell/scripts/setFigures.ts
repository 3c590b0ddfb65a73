/**
 * Words that set a figure: a link to a view of one on this page (`?conversion=10#uplift`) puts that view into the page's
 * query, which figures follow, and shows the figure if it is out of sight. The browser's way back takes it back. Without
 * this script, or where history is refused, the link loads the page with that view.
 */

/** How much of a figure is in the window, at least, for it to be left where it is. */
const SEEN = 0.5;

function isSeen(figure: Element): boolean {
  const { top, bottom, height } = figure.getBoundingClientRect();
  const visible = Math.min(bottom, innerHeight) - Math.max(top, 0);
  return visible >= SEEN * Math.min(height, innerHeight);
}

document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href*="?"]') : null;
  if (!link || link.origin !== location.origin || link.pathname !== location.pathname) return;
  const figure = document.getElementById(link.hash.slice(1));
  if (!figure?.matches('figure')) return;
  const address = new URL(location.href);
  for (const [name, value] of new URLSearchParams(link.search)) address.searchParams.set(name, value);
  address.hash = link.hash;
  try {
    history.pushState(history.state, '', address);
  } catch {
    return;
  }
  event.preventDefault();
  dispatchEvent(new PopStateEvent('popstate'));
  if (!isSeen(figure)) figure.scrollIntoView();
});
