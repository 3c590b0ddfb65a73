import { bestFit, SLIDE_LAYOUTS_PX } from '../../model/embed/slideFit.ts';

/**
 * Puts a figure's embed on a slide: in the layout and at the scale that show all of it as large as can be. In a sandbox
 * without an origin browsers let nothing be framed; there the embed stands by itself, as high as it is.
 */

type Inside = Window & { CSSStyleSheet: typeof CSSStyleSheet };
/** What an embed tells, as `tellParent.ts` has it. */
type Told = { type?: unknown; query?: unknown } | null;

const { dataset } = document.body;
/** Beside this page, also in a released version. */
const embeds = new URL('../f/', location.href).href;
const main = document.querySelector('main');
const asked = new URLSearchParams(location.search);
const figure = asked.get('figure') ?? '';
asked.delete('figure');
const embed = `${embeds}${figure}/?${asked.toString()}`;

function show(to: HTMLElement): void {
  dataset.embed = figure;
  const frame = document.createElement('iframe');
  frame.title = document.title;
  frame.allow = 'clipboard-write; fullscreen';
  frame.src = embed;
  to.append(frame);
  for (const name of ['theme', 'controls']) asked.delete(name);
  sayAddress(asked.toString());
  frame.addEventListener('load', () => {
    const inside = frame.contentDocument;
    if (!inside) return;
    frame.title = inside.title;
    trim(inside);
    const fit = () => fitInto(to, frame, inside.documentElement);
    fit();
    window.addEventListener('resize', fit);
    // Another sentence may be longer.
    new ResizeObserver(() => {
      if (inside.documentElement.getBoundingClientRect().height > frame.clientHeight) fit();
    }).observe(inside.documentElement);
  });
  window.addEventListener('message', ({ data, source }: MessageEvent<Told>) => {
    if (source !== frame.contentWindow || data?.type !== 'bits-and-bricks:view' || typeof data.query !== 'string')
      return;
    sayAddress(data.query);
    // As the embed itself would have told it.
    if (parent !== window) parent.postMessage(data, '*');
  });
}

/** Where everybody in the room finds this view. */
function sayAddress(query: string): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-address]');
  if (!link) return;
  // Links lead to the site as it is now.
  link.href = embeds.replace(/(?:v\/[\w.-]+\/)?embed\/(\w+\/f\/)$/, `$1${figure}/`);
  link.search = query;
  link.textContent = decodeURI(link.href).replace(/^https?:\/\//, '');
}

/** Leaves away what is read at a desk. */
function trim(inside: Document): void {
  const styles = new (inside.defaultView as Inside).CSSStyleSheet();
  styles.replaceSync(dataset.styles ?? '');
  inside.adoptedStyleSheets = [styles];
}

function fitInto(to: HTMLElement, frame: HTMLIFrameElement, inside: HTMLElement): void {
  const room = { width: to.clientWidth, height: to.clientHeight };
  // A slide that is not shown yet.
  if (room.width === 0 || room.height === 0) return;
  const layouts = SLIDE_LAYOUTS_PX.map((width) => {
    frame.style.width = `${width}px`;
    return { width, height: inside.getBoundingClientRect().height };
  });
  const { width, scale } = bestFit(layouts, room);
  frame.style.width = `${width}px`;
  frame.style.height = `${Math.ceil(room.height / scale)}px`;
  frame.style.left = `${(room.width - width * scale) / 2}px`;
  frame.style.transform = `scale(${scale})`;
  frame.dataset.fitted = '';
}

if (main && /^[a-z0-9-]+$/.test(figure)) {
  if (window.origin === 'null') location.replace(embed);
  else show(main);
}
