import { ownState } from './ownState.ts';

/**
 * The links of an embed's line take the figure's present state with them: the full page and the page that is sent round
 * what is the figure's own, the other language also what the frame was given (theme, locked controls, WordPress' secret).
 */

/** At the moment of use, because figures change the query as they are worked. */
function beforeUse(selector: string, update: (link: HTMLAnchorElement) => void): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(selector))
    for (const moment of ['pointerdown', 'focus', 'click', 'contextmenu'])
      link.addEventListener(moment, () => update(link));
}

beforeUse('[data-context], [data-share-section]', (link) => {
  link.search = ownState();
});
beforeUse('[data-language]', (link) => {
  link.search = location.search;
  link.hash = location.hash;
});
