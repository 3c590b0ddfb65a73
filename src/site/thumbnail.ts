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
