import { publication } from '../site/catalogue/content.ts';
import { fullAddress } from '../site/catalogue/fullAddress.ts';
import { fullPages } from '../site/catalogue/fullPages.ts';
import { addresses } from '../site/catalogue/addresses.ts';

/** The full pages with their other languages. Addresses are plain ASCII without `&`, so nothing needs escaping. */
export const GET = () => {
  const full = (path: string) => fullAddress(addresses.path(path));
  const urls = fullPages().map(
    ({ path, alternates }) => `  <url>
    <loc>${full(path)}</loc>
    <lastmod>${publication.modified}</lastmod>
${alternates
  .map((one) => `    <xhtml:link rel="alternate" hreflang="${one.hreflang}" href="${full(one.path)}"/>`)
  .join('\n')}
  </url>`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
