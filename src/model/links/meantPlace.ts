import { signsDecoded } from './signsDecoded.ts';

/**
 * An address at which nothing stands, without what was left behind it: `/zh/f/strategy-mix/。` is `/zh/f/strategy-mix/`,
 * and so is `/zh/f/strategy-mix/&appinstall=0`, which QQ makes of it. It does not know whether anything stands there; but it is
 * always shorter, so trying it comes to an end.
 * @param path as the browser has it, percent-encoded
 * @param root the base path with its slash at the end
 * @returns path and query; undefined if nothing seems to stand behind the address
 */
export function meantPlace(path: string, search: string, root: string): string | undefined {
  if (!path.startsWith(root)) return undefined;
  const rest = path.slice(root.length);
  const [place = ''] = /^(?:[\w.-]+(?:\/[\w.-]+)*)?/.exec(rest) ?? [];
  const tail = rest.slice(place.length);
  const kept = place.replace(/[._-]+$/, '');
  // Words of our own alphabet may as well be the wrong address of something.
  if (!/^\/?[^/]/.test(tail) && kept === place) return undefined;
  const isFile = /\.[a-z]+$/i.test(kept);
  return `${root}${kept}${kept === '' || isFile ? '' : '/'}${queryOf(tail, search)}`;
}

/** A question mark that was encoded makes the query a part of the path. */
function queryOf(tail: string, search: string): string {
  const [, asked] = /^\/?%3F(.*)$/i.exec(tail) ?? [];
  if (asked === undefined) return search;
  return `?${signsDecoded(asked).replace(/#.*/, '')}${search.replace('?', '&')}`;
}
