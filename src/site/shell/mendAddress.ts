import { BEFORE_NAME } from '../../model/links/mendQuery.ts';

/** Of a script that stands in the page as it was written, what a browser needs. */
export const bareScript = (script: string) => script.replace(/^\s*(?:\/\/.*|\/\*\*.*\*\/)?\n|^\s+/gm, '');

/**
 * For the head, before whatever reads the address: the page's own address, with its query as it was meant. A link that
 * asks for a view, by its query or the step of a story, is told to the styles: figures wait with what they show until
 * they show that (`figures/kit/Frame.svelte`).
 */
export const mendAddress = bareScript(`{
  const { search, hash } = location;
  const query = search.replace(${BEFORE_NAME}, '$1');
  try {
    if (query !== search) history.replaceState(null, '', query + hash);
  } catch {}
  if (query || /\\.\\d$/.test(hash)) document.documentElement.dataset.linked = '';
}`);
