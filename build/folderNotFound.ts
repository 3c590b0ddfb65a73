import { rename, rmdir } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/**
 * `{folder}/404/index.html` becomes `{folder}/404.html`, which hosts that look for the nearest one serve for whatever is
 * missing below the folder. Astro itself writes such a file at the root only.
 */
export function folderNotFound(folder: string): AstroIntegration {
  return {
    name: 'folder-not-found',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await rename(new URL(`${folder}/404/index.html`, dir), new URL(`${folder}/404.html`, dir));
        await rmdir(new URL(`${folder}/404`, dir));
      },
    },
  };
}
