import { embedSecret } from '../../model/embed/heightMessages.ts';
import { ownState } from './ownState.ts';

/** What the page around does not let the frame do is said, with the address where it can be done. */
function refuse(href: string): void {
  const notice = document.querySelector<HTMLElement>('[data-refused]');
  notice?.replaceChildren(`${notice.dataset.refused} ${href}`);
}

/**
 * A frame that may open no windows (`sandbox` without `allow-popups`, as WordPress makes them) swallows every press of a
 * link without a word. So links are opened by script here: where that is refused, their address is said, to be copied.
 * WordPress itself follows links to the embed's own host when it is asked to.
 */
function open(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]:not([download], [target])');
  // With a key held, a browser does something else with it.
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const opened = window.open(link.href);
  if (opened) {
    opened.opener = null;
    return;
  }
  const secret = embedSecret(location.hash);
  if (secret) parent.postMessage({ message: 'link', value: link.href, secret }, '*');
  refuse(link.href);
}

if (parent !== window) document.addEventListener('click', open);
// A figure's script is out of reach: the picture stands still. On the site it does not.
addEventListener('refused', () => {
  const link = document.querySelector<HTMLAnchorElement>('[data-context]');
  if (!link) return;
  link.search = ownState();
  refuse(link.href);
});
