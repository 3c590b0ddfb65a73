/**
 * What stands before a name in a query and is none of it: the rest of an ampersand that was written for HTML, blanks and
 * invisible characters. Pages carry it in their heads (`site/shell/mendAddress.ts`), so that whatever reads the
 * address there, figures, share panels, language links, finds it mended.
 */
export const BEFORE_NAME = /([?&])(amp(;|%3B)|%..)+(?=\w+=)/gi;

/**
 * The names in a query as they were meant: `&amp;mix=` is `mix`. Values stay as they came: those who read them know what
 * they may be (`bareValue.ts`), and a reason is its author's.
 * @param search with its `?`
 */
export function mendQuery(search: string): string {
  return search.replace(BEFORE_NAME, '$1');
}
