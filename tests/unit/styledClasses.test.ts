import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * The site's style sheets style a few classes that only figures have (a figure's title in a story, its tools in an
 * embed). The linter does not see that, so here: a class that is renamed in one place and not in the other is told.
 */
const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
const read = (pattern: RegExp) =>
  files.filter((file) => pattern.test(file)).map((file) => readFileSync(`src/${file}`, 'utf8'));

const styled = new Set(
  read(/^site\/styles\/.*\.css$/).flatMap((css) =>
    [...css.replace(/\/\*[^]*?\*\//g, '').matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/gi)].map(([, name = '']) => name),
  ),
);
const written = new Set(
  read(/\.(?:svelte|astro|ts|js)$/).flatMap((code) => code.replace(/<style[^]*<\/style>/g, '').match(/[\w-]+/g) ?? []),
);

test('every class that a style sheet of the site styles is carried by something', () => {
  expect(styled.size).toBeGreaterThan(50);
  // Some are put together: `pair-${n}`, `kind-${kind}`.
  const carried = (name: string) => written.has(name) || written.has(name.slice(0, name.lastIndexOf('-') + 1));
  expect([...styled].filter((name) => !carried(name))).toEqual([]);
});
