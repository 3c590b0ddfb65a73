import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { leanIslands } from './leanIslands.ts';

/** Makes the islands of all embeds lean: what stands in somebody else's page should weigh little there. */
export function leanEmbeds(): AstroIntegration {
  return {
    name: 'lean-embeds',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = path.join(fileURLToPath(dir), 'embed');
        for (const name of await readdir(root, { recursive: true })) {
          if (!name.endsWith('.html')) continue;
          const file = path.join(root, name);
          await writeFile(file, leanIslands(await readFile(file, 'utf8')));
        }
      },
    },
  };
}
