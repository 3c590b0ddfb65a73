import { readReleases, type Release } from '../../model/embed/builder/releases.ts';

/** Not known yet; not to be had; or the released versions, of which there may be none. */
export type Releases = 'asked' | 'failed' | readonly Release[];

/** @param address of the list of released versions; a site that has released nothing may have no list */
export async function fetchReleases(address: string, signal: AbortSignal): Promise<Releases> {
  try {
    const answer = await fetch(address, { signal });
    if (answer.status === 404) return [];
    return answer.ok ? readReleases(await answer.json()) : 'failed';
  } catch {
    return 'failed';
  }
}
