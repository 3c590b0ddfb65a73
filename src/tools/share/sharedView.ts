import { itemName } from '../../model/embed/builder/setUp.ts';
import { ownQuery } from '../../model/links/ownQuery.ts';
import type { ShareInfo } from '../../model/publish/shareInfo.ts';

/** One view of what is shared, with full addresses. */
export interface SharedView {
  /** What is sent round. */
  link: string;
  embed: SharedEmbed;
  /** The state differs from the default. */
  isSet: boolean;
}

export interface SharedEmbed {
  /** What stands in the frame. */
  address: string;
  /** Where an instructor goes on to set it up, beginning with this view. */
  builder: string;
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
    embed: embedOf(info, state, here),
    isSet: state !== '',
  });
  return { now: view(own), initial: view('') };
}

function embedOf({ kind, id, addresses }: ShareInfo, state: string, here: string): SharedEmbed {
  const setUp = new URLSearchParams({ item: itemName({ kind, id }), ...(state && { view: state }) });
  return {
    address: addressOf(addresses.embed, [state], here),
    builder: `${addressOf(addresses.teach, [setUp.toString()], here)}#builder`,
  };
}

function addressOf(path: string, parts: readonly (string | undefined)[], here: string): string {
  const address = new URL(path, here);
  address.search = parts.filter(Boolean).join('&');
  return address.href;
}
