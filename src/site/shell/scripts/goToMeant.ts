import { meantPlace } from '../../../model/links/meantPlace.ts';

/**
 * On the page of what is not there: words and marks left behind a link are looked for as a page of that name. What
 * stands before them was meant; it goes on to that, and offers it where going on is forbidden.
 */
const { pathname, search, hash, origin } = location;
const place = meantPlace(pathname, search, import.meta.env.BASE_URL.replace(/\/?$/, '/'));
if (place !== undefined) {
  // With its origin: a path alone that begins with two slashes would be read as another host.
  const address = `${origin}${place}${hash}`;
  for (const line of document.querySelectorAll<HTMLElement>('[data-meant]')) {
    const link = document.createElement('a');
    link.href = address;
    link.target = '_self';
    link.textContent = `${place}${hash}`;
    line.append(link);
    line.hidden = false;
  }
  location.replace(address);
} else if (parent !== window) {
  // `embed.js` says it in the frame's place.
  parent.postMessage({ type: 'bits-and-bricks:missing', v: 1 }, '*');
}
