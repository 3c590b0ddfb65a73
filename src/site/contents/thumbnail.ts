/** The first picture in a figure's server-rendered HTML: the outermost `svg.picture`, for an overview. Empty if there is none. */
export function firstPicture(html: string): string {
  const plain = html.replace(/<!--[^]*?-->/g, '');
  const start = plain.search(/<svg\b[^>]*class="[^"]*\bpicture\b/);
  if (start < 0) return '';
  let depth = 0;
  for (const tag of plain.slice(start).matchAll(/<svg\b[^>]*>|<\/svg>/g)) {
    depth += tag[0] === '</svg>' ? -1 : 1;
    if (depth === 0) return plain.slice(start, start + tag.index + tag[0].length);
  }
  return '';
}

/**
 * The working part of a figure's server-rendered HTML, as a picture: for figures drawn in many small SVGs.
 * Ids, names and references are taken out, so that it may stand beside others on one page.
 */
export function workAsPicture(html: string): string {
  const plain = html.replace(/<!--[^]*?-->/g, '');
  const work = /<fieldset class="work[^>]*>([^]*)<\/fieldset>/.exec(plain)?.[1] ?? '';
  // A link within the link that the picture becomes would end it.
  return work
    .replace(/ (?:id|name|for|aria-labelledby|aria-describedby|aria-controls|href)="[^"]*"/g, '')
    .replace(/<(\/?)a\b/g, '<$1span');
}
