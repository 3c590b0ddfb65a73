import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { unbundle } from './archive.ts';
import { readBundles, readReleases } from './releases.ts';

/**
 * Puts every released copy of the embeds where courses have pinned it, `/v/{version}/`, unchanged, and lists them in
 * `/v/versions.json`. Comes after all that works on pages, except the security policy, which belongs to the site.
 */
export function releases(): AstroIntegration {
  let root = '';
  return {
    name: 'frozen-releases',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const releases = await readReleases(root);
        const folder = path.join(fileURLToPath(dir), 'v');
        await mkdir(folder, { recursive: true });
        for await (const { release, bundled } of readBundles(root, releases)) {
          const target = path.join(folder, release.version);
          await mkdir(target);
          await unbundle(bundled, target);
        }
        const listed = releases.map(({ version, date, sha256 }) => ({ version, date, sha256 }));
        await writeFile(path.join(folder, 'versions.json'), `${JSON.stringify(listed, null, 1)}\n`);
        logger.info(`${releases.length} released copies of the embeds`);
      },
    },
  };
}
