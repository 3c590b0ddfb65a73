import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What a linter does not see of style sheets: a class that is renamed in one place and not in the other, and whose it is. */
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
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
  expect([...styled].filter((name) => !isAmong(written, name))).toEqual([]);
});

test('classes that only figures carry are styled in figures', () => {
  const figures = carriedIn(/^figures\/.*\.svelte$/);
  const others = carriedIn(/^(?!figures\/).*\.(?:svelte|astro)$/);
  expect(figures.size).toBeGreaterThan(100);
  expect([...styled].filter((name) => figures.has(name) && !isAmong(others, name))).toEqual([]);
});

/** Some are put together: `pair-${n}`, `kind-${kind}`. */
function isAmong(names: ReadonlySet<string>, name: string): boolean {
  return names.has(name) || names.has(name.slice(0, name.lastIndexOf('-') + 1));
}

/** Classes of elements: `class="a b-{c}"`, `class:d={…}`. */
function carriedIn(pattern: RegExp): ReadonlySet<string> {
  return new Set(
    read(pattern).flatMap((code) => [
      ...[...code.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, names = '']) => names.match(/[\w-]+/g) ?? []),
      ...[...code.matchAll(/\bclass:([\w-]+)/g)].map(([, name = '']) => name),
    ]),
  );
}
