const SCRIPT = /<script>[^]*?<\/script>/g;
const FOR_ISLANDS = /\bAstroIsland\b|\bastro-island\b|"astro:\w+"/;
const ISLAND = /<astro-island\b(?:[^>"]|"[^"]*")*>/g;
const PROPS = / props="([^"]*)"/g;
const JSON_ATTRIBUTES = / (props|opts)="([^"]*)"/g;
/** What Astro's own element reads, and `embed/wakeFigures.js` does not. */
const FOR_ASTRO = / (?:uid|component-export|client|opts)="[^"]*"| await-children\b/g;
const ENDS_ISLAND = '<!--astro:end-->';
/** One module behind the other. Their names are kept apart: the second stands in a block. */
const NEXT_MODULE = /(<script type="module">(?:(?!<\/script>)[^])*)<\/script>\s*<script type="module">(?=\{)/g;

/**
 * An embed without Astro's script for islands, whose work `embed/wakeFigures.js` does, and with their properties as
 * plain JSON, which is shorter and needs no reviver. That script joins the page's own: the policy gives the digest of
 * each.
 * @param html a page as Astro has built it
 * @throws when a property is of a kind that JSON does not have
 */
export function leanIslands(html: string): string {
  return html
    .replace(SCRIPT, (script) => (FOR_ISLANDS.test(script) ? '' : script))
    .replace(ISLAND, (island) =>
      island
        .replace(FOR_ASTRO, '')
        .replace(PROPS, (_, escaped: string) => ` props='${forSingleQuotes(plainProps(unescaped(escaped)))}'`),
    )
    .replaceAll(ENDS_ISLAND, '')
    .replace(NEXT_MODULE, '$1;');
}

/**
 * Astro's islands as they are, but with JSON in single quotes: in double ones each of its own is six characters.
 * @param html a page as Astro has built it
 */
export function singleQuotedIslands(html: string): string {
  return html.replace(ISLAND, (island) =>
    island.replace(JSON_ATTRIBUTES, (_, name: string, escaped: string) => {
      return ` ${name}='${forSingleQuotes(unescaped(escaped))}'`;
    }),
  );
}

/** @param json properties as Astro writes them: every value with the number of its kind before it */
function plainProps(json: string): string {
  const plain = (pair: unknown): unknown => {
    const [kind, value] = pair as [number, unknown];
    if (kind === 1) return (value as unknown[]).map(plain);
    if (kind !== 0) throw new Error(`an island's property: expected what JSON has, found Astro's kind ${kind}`);
    return typeof value === 'object' && value !== null ? fields(value) : value;
  };
  const fields = (value: object) =>
    Object.fromEntries(Object.entries(value).map(([name, pair]) => [name, plain(pair)]));
  return JSON.stringify(fields(JSON.parse(json) as object));
}

function unescaped(attribute: string): string {
  return attribute
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function forSingleQuotes(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('<', '&lt;');
}
