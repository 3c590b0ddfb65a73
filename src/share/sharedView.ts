import { ownQuery } from '../model/ownQuery.ts';
import type { ShareInfo } from '../model/shareInfo.ts';

/** One view of what is shared, with full addresses. */
export interface SharedView {
  /** What is sent round. */
  link: string;
  /** What stands in a frame; null for what cannot. */
  embed: string | null;
  /** The state differs from the default. */
  isSet: boolean;
}

interface SharedViews {
  now: SharedView;
  /** The same when nothing has been changed. */
  initial: SharedView;
}

/**
 * @param query the page's or the figure's state; only what the shared thing knows is kept
 * @param block a block of the section, by its id within it: `p3`
 * @param here the address of the page, for the origin
 */
export function sharedViews(info: ShareInfo, query: string, block: string | undefined, here: string): SharedViews {
  const own = ownQuery(query, info.parameters);
  const view = (state: string): SharedView => ({
    link: addressOf(info.addresses.share, [block && `at=${block}`, state], here),
    embed: info.addresses.embed && addressOf(info.addresses.embed, [state], here),
    isSet: state !== '',
  });
  return { now: view(own), initial: view('') };
}

function addressOf(path: string, parts: readonly (string | undefined)[], here: string): string {
  const address = new URL(path, here);
  address.search = parts.filter(Boolean).join('&');
  return address.href;
}
