import { fullAddress } from '../site/catalogue/fullAddress.ts';
import { addresses } from '../site/catalogue/addresses.ts';

/**
 * Everything may be read. Crawlers ask for this file at the root of a host only: under a base path it tells whoever
 * runs the host what to put there.
 */
export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${fullAddress(addresses.path('sitemap.xml'))}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
