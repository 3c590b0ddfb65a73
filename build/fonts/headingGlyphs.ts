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

/** What numbers are written with in the heading face, unless an element says what it will ever hold. */
const NUMBERS = '0123456789.,%−';
/** And of these what stands anywhere in the page: who never speaks of 亿 needs no glyph for it. */
const BESIDE_NUMBERS = ['+', '≈', '万', '亿', '元'];
const SETS_NUMBERS =
  /<(?:text|strong|p)\b[^>]*class="(?:[^"]*\s)?(?:serif|value)(?:\s[^"]*)?"[^>]*>|<\w[^>]* data-sets-numbers="[^>]*>/g;

/**
 * The characters of the numbers that figures of the page write in the heading face, as its passports do: which ones is
 * not known yet. A figure that knows, or does so only later, says it with `data-sets-numbers="0123456789."`.
 */
export function numberGlyphs(html: string): string {
  const elements = html.match(SETS_NUMBERS) ?? [];
  const text = withoutCode(html);
  const any = () => NUMBERS + BESIDE_NUMBERS.filter((glyph) => text.includes(glyph)).join('');
  return [...new Set(elements.flatMap((tag) => [...(/ data-sets-numbers="([^"]*)"/.exec(tag)?.[1] ?? any())]))].join(
    '',
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
function withoutCode(html: string): string {
  return html.replace(/<(script|style)\b[^]*?<\/\1>/g, '');
}
