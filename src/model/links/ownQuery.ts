import { mendQuery } from './mendQuery.ts';

/**
 * The part of a query that is a figure's own. What an embed takes besides (`theme`, `controls`) and what hosts add is
 * left behind, so that it never gets into a link.
 * @param search with or without its `?`
 * @param names the figure's parameters
 * @returns without a `?`; empty when nothing is its own
 */
export function ownQuery(search: string, names: readonly string[]): string {
  const given = [...new URLSearchParams(mendQuery(`?${search.replace(/^\?/, '')}`))].filter(([name]) =>
    names.includes(name),
  );
  return new URLSearchParams(given).toString();
}
