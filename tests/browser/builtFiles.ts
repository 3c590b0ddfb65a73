import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';

/** The built site as files: what crawlers, hosts and reference managers read without ever running a script. */

const DIST = path.resolve('dist');

export const readBuilt = (file: string) => readFileSync(path.join(DIST, file), 'utf8');
export const readBuiltJson = (file: string): unknown => JSON.parse(readBuilt(file));

/** All built files, by their paths within the site. */
export const BUILT: readonly string[] = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(DIST, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));

/** The site's full address as it was built for, with its base path and a slash at the end. */
export const SITE = /<link rel="canonical" href="([^"]*)"/.exec(readBuilt('index.html'))?.[1] ?? '';

/** The built file behind a full address or a path with the base; undefined for addresses elsewhere. */
export function fileOf(address: string): string | undefined {
  const { origin, pathname } = new URL(address, SITE);
  const site = new URL(SITE);
  if (origin !== site.origin || !pathname.startsWith(site.pathname)) return undefined;
  const file = decodeURIComponent(pathname.slice(site.pathname.length));
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

/** What is wrong with an address of this site: no such file, or no such place in it. Empty when nothing is. */
export function brokenAddress(address: string): string[] {
  const file = fileOf(address);
  if (file === undefined || !existsSync(path.join(DIST, file))) return [`${address}: no such file`];
  const place = decodeURIComponent(new URL(address, SITE).hash.slice(1));
  return place === '' || readBuilt(file).includes(` id="${place}"`) ? [] : [`${address}: no such place`];
}

export interface Head {
  lang: string;
  title: string;
  /** By `name` or `property`. */
  meta: Record<string, string>;
  links: { rel: string; href: string; hreflang: string; type: string }[];
  /** Texts of the JSON-LD blocks. */
  data: string[];
}

/** The head of a page; nothing of the page runs. */
export function parseHead(html: string): Head {
  const { document } = parseHTML(html);
  const all = (selector: string) => [...document.head.querySelectorAll(selector)];
  const attribute = (element: Element, name: string) => element.getAttribute(name) ?? '';
  return {
    lang: attribute(document.documentElement, 'lang'),
    title: document.title,
    meta: Object.fromEntries(
      all('meta[content]').map((one) => [
        one.getAttribute('property') ?? attribute(one, 'name'),
        attribute(one, 'content'),
      ]),
    ),
    links: all('link').map((one) => ({
      rel: attribute(one, 'rel'),
      href: attribute(one, 'href'),
      hreflang: attribute(one, 'hreflang'),
      type: attribute(one, 'type'),
    })),
    data: all('script[type="application/ld+json"]').map((one) => one.textContent ?? ''),
  };
}
