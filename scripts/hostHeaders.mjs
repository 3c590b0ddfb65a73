// Reads `_headers` as Cloudflare Pages and Netlify do, as far as both mean the same by it.

/**
 * @typedef {{ name: string, value: string }} Header
 * @typedef {{ pattern: string, headers: Header[] }} HeaderRule
 */

/**
 * @param {string} text rules: an address from the first column, under it its headers, indented; `#` begins a comment line
 * @returns {HeaderRule[]}
 * @throws {Error} with the number of the first line that one of the hosts would not read, or read otherwise
 */
export function parseHeaderRules(text) {
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    const fail = (/** @type {string} */ expected) => {
      throw new Error(`_headers, line ${i + 1}: expected ${expected}, found "${line.trim()}"`);
    };
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (line.startsWith('/')) {
      if (!/^(?:\/(?::[a-z]\w*|[\w.~-]*))*(?:\/\*)?$/i.test(line.trimEnd()))
        fail('an address such as /, /data/claims.csv, /assets/* or /v/:version/*');
      rules.push({ pattern: line.trimEnd(), headers: [] });
    } else {
      const [, name, value] = /^\s+([\w-]+):\s*(\S.*?)\s*$/.exec(line) ?? [];
      const rule = rules.at(-1);
      if (!name || !value) return fail('an address, or an indented "Name: value"');
      if (!rule) return fail('an address before its headers');
      rule.headers.push({ name, value });
    }
  }
  return rules;
}

/**
 * @param {readonly HeaderRule[]} rules
 * @param {string} address the path of a request, with the base path and without the query
 * @returns {Header[]} of every rule that fits, in their order
 */
export function headersFor(rules, address) {
  return rules.filter(({ pattern }) => matches(pattern, address)).flatMap(({ headers }) => headers);
}

/** @param {string} pattern @param {string} address */
function matches(pattern, address) {
  const source = pattern.replace(/[.~]/g, '\\$&').replace(/:\w+/g, '[^/]+').replace(/\*$/, '.*');
  return new RegExp(`^${source}$`).test(address);
}
