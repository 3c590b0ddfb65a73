import type { Component } from 'svelte';
import { hydrateServed } from '../../src/translation/hydrateServed.ts';

/**
 * Astro's renderer for Svelte in the browser, in place of the integration's own. That one keeps an island's properties
 * in a deep `$state`, so that a page could change them later; ours never change, and reading a figure's data through
 * proxies costs a slow phone at every step. It also carries slots, which islands here do not have.
 * @param island what the server has drawn
 */
export default function hydrateIsland(island: Element) {
  return (component: Component<Record<string, unknown>>, props: Record<string, unknown>): void => {
    if (island.hasAttribute('ssr')) hydrateServed(component, { target: island, props });
  };
}
