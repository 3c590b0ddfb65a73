// @ts-check
// 数实之间 / Between Bits and Bricks. Makes frames, as high as what they show, of
//   <bits-and-bricks figure="market-growth" lang="en" query="guess=24"></bits-and-bricks>
//   <a data-bits-and-bricks href="https://…/en/f/market-growth/?guess=24">…</a>
// A link stays until its frame has answered, and for good where nothing can be framed.
(() => {
  const NAME = 'bits-and-bricks';
  // As a module it is no current script, and its address may have a query.
  const script = document.currentScript ?? document.querySelector('script[src*="/embed.js"]');
  if (!(script instanceof HTMLScriptElement) || customElements.get(NAME)) return;

  /** Where this script lies, which may be a frozen version of the site, and the site itself. */
  const base = new URL('.', script.src).href;
  const site = base.replace(/\bv\/[\w.-]+\/$/, '');
  const { origin } = new URL(base);
  /** px: until the frame has told its height, and what is believed of what it tells. */
  const START = 720;
  const LEAST = 80;
  const MOST = 20000;

  /** @type {Map<HTMLIFrameElement, HTMLAnchorElement>} */
  const frames = new Map();

  addEventListener('message', (event) => {
    const { type, v, height } = event.data ?? {};
    if (event.origin !== origin || v !== 1) return;
    for (const [frame, link] of frames) {
      if (frame.contentWindow !== event.source) continue;
      if (type === `${NAME}:missing`) leave(frame, link);
      if (type !== `${NAME}:height` || !(height > 0 && height < Infinity)) continue;
      frame.style.height = `${Math.min(MOST, Math.max(LEAST, Math.ceil(height)))}px`;
      link.hidden = true;
    }
  });

  /** @param {HTMLIFrameElement} frame that found nothing @param {HTMLAnchorElement} link */
  function leave(frame, link) {
    const { src } = frame;
    console.warn(`${NAME}: there is nothing at ${src}`);
    const line = document.createElement('p');
    line.textContent = (src.includes('/zh/') ? '没有这个嵌入页：' : 'There is no such embed: ') + src;
    link.hidden = false;
    frame.replaceWith(line);
    frames.delete(frame);
  }

  /**
   * Puts a frame behind a link that leads to a figure or section; leaves any other link alone.
   * @param {HTMLAnchorElement} link
   * @param {{ title?: string, height?: string | null, look?: URLSearchParams, asked?: string | undefined }} options height in px; what the frame takes
   *   besides what the link says; the version that it stays with
   */
  function frame(link, { title, height, look, asked }) {
    const { href } = link;
    const [, version = '', thing, query = ''] =
      /^(v\/[\w.-]+\/)?((?:zh|en)\/[fs]\/[a-z0-9.-]+?)(?:\/index\.html|\/)?(\?[^#]*)?(?:#.*)?$/i.exec(
        href.replace(site, ''),
      ) ?? [];
    if ([...frames.values()].includes(link)) return;
    if (!thing || !href.startsWith(site)) {
      console.warn(`${NAME}: nothing to be framed at ${href}`);
      return;
    }
    const made = document.createElement('iframe');
    made.title = title || link.textContent?.trim() || href;
    made.loading = 'lazy';
    made.allow = `${'share' in navigator ? 'web-share; ' : ''}clipboard-write; fullscreen`;
    made.style.cssText = `display:block;width:100%;height:${Number(height) || START}px;border:0`;
    const address = new URL(`${site}${asked ? `v/${asked}/` : version}embed/${thing.toLowerCase()}/${query}`);
    for (const [name, value] of look ?? []) address.searchParams.set(name, value);
    made.src = address.href;
    frames.set(made, link);
    link.after(made);
  }

  customElements.define(
    NAME,
    class extends HTMLElement {
      connectedCallback() {
        whenRead(() => {
          if (this.querySelector('iframe')) return;
          const [figure, section, lang, query, version, theme, controls, height] = [
            'figure',
            'section',
            'lang',
            'query',
            'version',
            'theme',
            'controls',
            'height',
          ].map((name) => this.getAttribute(name));
          const look = new URLSearchParams();
          if (theme) look.set('theme', theme);
          if (controls) look.set('controls', controls);
          const language = /^zh/i.test(lang ?? document.documentElement.lang) ? 'zh' : 'en';
          const thing = figure ? `f/${figure}/` : section ? `s/${section}/` : '';
          const link = this.querySelector('a') ?? document.createElement('a');
          link.href = `${version ? `${site}v/${version}/` : base}${language}/${thing}`;
          if (query) link.search = query;
          link.textContent ||= this.textContent?.trim() || this.title || link.href;
          this.replaceChildren(link);
          // In a row of boxes an element is as wide as a frame is by itself, unless it says more.
          this.style.cssText = 'display:block;width:100%';
          frame(link, { title: this.title, height, look });
        });
      }
    },
  );

  /** @param {() => void} act once the page's text is there */
  function whenRead(act) {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act, { once: true });
    else act();
  }

  const frameLinks = () => {
    for (const link of document.querySelectorAll(`a[data-${NAME}]:not([data-seen])`))
      if (link instanceof HTMLAnchorElement) {
        link.dataset.seen = '';
        frame(link, { title: link.title, height: link.dataset.height, asked: link.dataset.version });
      }
  };
  whenRead(() => {
    frameLinks();
    // Pages that are put together late, or whose parts come when somebody asks for them.
    new MutationObserver(frameLinks).observe(document.documentElement, { childList: true, subtree: true });
  });
})();
