import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { drawIcons } from './drawIcons.ts';
import { drawSheet } from './drawSheet.ts';

/**
 * Preview pictures, 1200 × 630, of everything that travels, and the site's icons. A page, the sheet, says what is on
 * each picture; it is built like any other, so figures and their styles come from where readers get them. Here it
 * becomes PNG files and goes.
 */
export function previews(): AstroIntegration {
  let cacheDir = '';
  return {
    name: 'previews',
    hooks: {
      'astro:config:done': ({ config }) => {
        cacheDir = fileURLToPath(new URL('previews/', config.cacheDir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { pictures, drawn } = await drawSheet(root, cacheDir);
        await drawIcons(root);
        logger.info(`${pictures} preview pictures, ${drawn} of them drawn anew`);
      },
    },
  };
}
