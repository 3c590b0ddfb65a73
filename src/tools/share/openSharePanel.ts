import { mount, unmount } from 'svelte';
import { fetchShareInfo } from './fetchShareInfo.ts';
import styles from './panel.css?inline';
import SharePanel from './SharePanel.svelte';
import type { ShareRequest } from './shareRequest.ts';

let sheet: CSSStyleSheet | undefined;
let isOpen = false;

/**
 * Opens the one panel for a section, a block or a figure. Whoever offers it imports this file when it is asked for and
 * says what went wrong, at its own place and in its own words: the panel's words come with what it fetches.
 * @throws Error when what the panel needs cannot be had; nothing is open then
 */
export async function openSharePanel(request: ShareRequest): Promise<void> {
  if (isOpen) return;
  isOpen = true;
  try {
    const info = await fetchShareInfo(request.infoHref);
    adoptStyles();
    const panel = mount(SharePanel, {
      target: document.body,
      props: {
        info,
        request,
        onclosed: () => {
          isOpen = false;
          void unmount(panel);
          // The browser has given the focus back, but where a press gives none (Safari's buttons).
          if (document.activeElement === document.body) request.opener.focus({ preventScroll: true });
        },
      },
    });
  } catch (error) {
    isOpen = false;
    throw error;
  }
}

/** Not as a style element, which the page's policy would block, and not with the page, which seldom needs them. */
function adoptStyles(): void {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
