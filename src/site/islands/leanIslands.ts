const SCRIPT = /<script>[^]*?<\/script>/g;
const FOR_ISLANDS = /\bAstroIsland\b|\bastro-island\b|"astro:\w+"/;
const PROPS = / props="([^"]*)"/g;

/**
 * An embed without Astro's script for islands, whose work `embed/wakeFigures.js` does, and with their properties as
 * plain JSON, which is shorter and needs no reviver.
 * @param html a page as Astro has built it
 * @throws when a property is of a kind that JSON does not have
 */
export function leanIslands(html: string): string {
  return html
    .replace(SCRIPT, (script) => (FOR_ISLANDS.test(script) ? '' : script))
    .replace(PROPS, (_, escaped: string) => ` props='${forSingleQuotes(plainProps(unescaped(escaped)))}'`);
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
