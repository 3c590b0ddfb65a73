/**
 * A frozen copy is built once and served for years, under base paths that nobody knows yet. So it is built under a base
 * path that stands for itself, and every address in it is then made relative to the page that holds it.
 */
export const PLACEHOLDER = '/--frozen--/';
/** What a copy holds itself, as addresses begin with it; everything else lies on the site as it is then. */
const HELD = /^(?:assets|fonts|data\/figures|readings|share)\/|^embed\/(?:zh|en)\/[fs]\/|^icon\.svg/;
/** `v/{version}/embed/{lang}/{f|s}/{id}/`: how deep the pages of a copy lie below the site, and below the copy. */
const TO_SITE = '../'.repeat(6);
const TO_COPY = '../'.repeat(4);

/** Addresses of a page, or of data that its script reads, as seen from the page. */
export function movable(text: string): string {
  return text.replace(new RegExp(`${PLACEHOLDER}([\\w./-]*)`, 'g'), (_, rest: string) => {
    return (HELD.test(rest) ? TO_COPY : TO_SITE) + rest;
  });
}

/** A page without the addresses that would tie it to a site's name: its canonical page and its oEmbed description. */
export function movablePage(html: string): string {
  return movable(
    html
      .replace(/<link rel="canonical"[^>]*>/, '')
      .replace(/<link rel="alternate" type="application\/json\+oembed"[^>]*>/, ''),
  );
}

/**
 * A script, whose only address of this kind is the one at which it finds its neighbours.
 * @throws Error for any other
 */
export function movableScript(script: string): string {
  const moved = script.replace(
    new RegExp(`(["'\`])${PLACEHOLDER}\\1`, 'g'),
    // Scripts lie in `assets/`, right under the copy. In brackets, because a minified `return` may touch the quotation mark.
    '(new URL("../",import.meta.url).href)',
  );
  if (moved.includes(PLACEHOLDER)) throw new Error('expected a script to name no other address than that of the site');
  return moved;
}
