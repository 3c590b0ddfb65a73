import { expect, test } from 'vitest';
import { shortScripts } from './shortScripts.ts';

test('scripts in the page become short and mean the same; data and files stay', () => {
  const apart = '<script type="application/ld+json">{ "a": 1 }</script><script type="module" src="/a.js"></script>';
  const html = `<script>{\nconst found = document.title;\nconsole.log(found);\n}</script>${apart}<script type="module">const x = 1;\nexport { x };</script>`;
  const short = shortScripts(html);
  expect(short).toContain(apart);
  expect(short).not.toContain('found');
  expect(short).toMatch(/<script>\{let \w=document\.title;console\.log\(\w\)\}<\/script>/);
});

test('a script that cannot be read stops the build', () => {
  expect(() => shortScripts('<script>{ const = 1 }</script>')).toThrow('a script in the page');
});
