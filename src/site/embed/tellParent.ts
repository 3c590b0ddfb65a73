import { embedSecret, heightMessages } from '../../model/embed/heightMessages.ts';
import { ownState } from './ownState.ts';

/**
 * Tells the page around the frame how high the embed is and what it shows. Anybody may know that, so it goes to `*`.
 * It listens to nobody: a page around it may be hostile.
 */

const { dataset } = document.body;
const id = dataset.embed ?? '';
const secret = embedSecret(location.hash);
let toldPx = 0;

function tellHeight(): void {
  const heightPx = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (heightPx === toldPx || heightPx === 0) return;
  toldPx = heightPx;
  for (const message of heightMessages({ heightPx, id, secret, href: location.href })) parent.postMessage(message, '*');
}

function tellView(): void {
  parent.postMessage({ type: 'bits-and-bricks:view', v: 1, id, query: ownState() }, '*');
}

if (parent !== window) {
  if (secret !== undefined) parent.postMessage({ message: 'ready', secret }, '*');
  new ResizeObserver(tellHeight).observe(document.documentElement);
  window.addEventListener('bits-and-bricks:view', tellView);
  // Once more when all is there: a host's script may have begun to listen after the first time.
  window.addEventListener('load', () => {
    toldPx = 0;
    tellHeight();
  });
}
