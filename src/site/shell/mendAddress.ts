import { BEFORE_NAME } from '../../model/links/mendQuery.ts';

/** Of a script that stands in the page as it was written, what a browser needs. */
export const bareScript = (script: string) => script.replace(/^\s*(?:\/\/.*|\/\*\*.*\*\/)?\n|^\s+/gm, '');

/** For the head, before whatever reads the address: the page's own address, with its query as it was meant. */
export const mendAddress = bareScript(`{
  const { search, hash } = location;
  const query = search.replace(${BEFORE_NAME}, '$1');
  if (query !== search) history.replaceState(null, '', query + hash);
}`);
