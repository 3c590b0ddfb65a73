import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import islands from 'virtual:figure-islands';
import { folderOf } from '../../model/content/readContent.ts';

/**
 * A figure's component as an island; it takes `data` as its one property.
 * @throws Error when the figure has no component of its name
 */
export function islandOf(name: string): AstroComponentFactory {
  const folder = folderOf(name);
  const found = islands[folder];
  if (!found) throw new Error(`figure ${name}: expected src/figures/${folder}/${folder}.svelte`);
  return found;
}
