/** The characters that a page sets in the heading face: its h1 and h2 and whatever carries the class `serif`. */
export function headingGlyphs(html: string): string {
  const body = withoutCode(html);
  const headings = body.match(/<h([12])\b[^]*?<\/h\1>/g) ?? [];
  const serif = [...body.matchAll(/<(\w+)\b[^>]*class="(?:[^"]*\s)?serif(?:\s[^"]*)?"[^>]*>([^]*?)<\/\1>/g)].map(
    (match) => match[2] ?? '',
  );
  const values = [...body.matchAll(/<p class="value">([^]*?)<\/p>/g)].map((match) => match[1] ?? '');
  const text = [...headings, ...serif, ...values].join('').replace(/<[^>]*>/g, '');
  const plain = decodeEntities(text);
  return [...new Set(plain)].filter((character) => character.trim() !== '').join('');
}

/**
 * Whether figures of the page write numbers in the heading face, as its passports do: which ones is not known yet.
 * A figure that does so only later says it with `data-sets-numbers`.
 */
export function setsNumbers(html: string): boolean {
  return /<(?:text|strong|p)\b[^>]*class="(?:[^"]*\s)?(?:serif|value)(?:\s[^"]*)?"|<\w[^>]* data-sets-numbers\b/.test(
    html,
  );
}

function decodeEntities(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(
      /&(amp|lt|gt|quot|apos|nbsp);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' })[name] ?? '',
    );
}

/** A page without its scripts and styles. */
export function withoutCode(html: string): string {
  return html.replace(/<(script|style)\b[^]*?<\/\1>/g, '');
}
