import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PageStep } from '../pages/finishPages.ts';
import { headersUnder } from './headersUnder.ts';
import { blockedAttributes } from './inlineCode.ts';
import { withSecurityPolicy } from './withSecurityPolicy.ts';

/**
 * The security policy of every page, released copies too, as its last change. Not Astro's own: that hashes what Astro
 * itself writes, so it misses `is:inline` scripts and whatever is added to a page once it is built, such as the heading
 * font. Hashing the finished page cannot miss anything. So this is the last step.
 * @param siteOrigin undefined where the site's address is not known
 */
export function securityPolicy(siteOrigin: string | undefined): PageStep {
  return {
    name: 'security policy',
    change(page) {
      const [blocked] = blockedAttributes(page.elements);
      if (blocked) throw new Error(`the page's security policy blocks ${blocked}; use a class or a listener`);
      page.html = withSecurityPolicy(page, siteOrigin);
    },
    async end({ root, base }) {
      const headers = path.join(root, '_headers');
      await writeFile(headers, headersUnder(base, await readFile(headers, 'utf8')));
      return 'headers under the base path';
    },
  };
}
