import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersUnder } from './headersUnder.ts';
import { blockedAttributes } from './inlineCode.ts';
import { withSecurityPolicy } from './withSecurityPolicy.ts';

/**
 * The security policy of every page, as its last change. Not Astro's own: that hashes what Astro itself writes, so it
 * misses `is:inline` scripts and whatever integrations add to a page once it is built, such as the heading font.
 * Hashing the finished file cannot miss anything. So this comes last in the list of integrations.
 * @param siteOrigin undefined where the site's address is not known
 */
export function securityPolicy(siteOrigin: string | undefined): AstroIntegration {
  let base = '/';
  return {
    name: 'security-policy',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
        for (const page of pages) {
          const file = path.join(root, page);
          const html = await readFile(file, 'utf8');
          const [blocked] = blockedAttributes(html);
          if (blocked)
            throw new Error(`${page}: the page's security policy blocks ${blocked}; use a class or a listener`);
          await writeFile(file, withSecurityPolicy(html, siteOrigin));
        }
        const headers = path.join(root, '_headers');
        await writeFile(headers, headersUnder(base, await readFile(headers, 'utf8')));
        logger.info(`a policy for ${pages.length} pages`);
      },
    },
  };
}
