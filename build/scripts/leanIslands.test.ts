import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { leanIslands, singleQuotedIslands } from './leanIslands.ts';

const island = (props: string) => `<astro-island props="${props}"><p>x</p></astro-island>`;
const propsIn = (html: string) =>
  JSON.parse(parseHTML(html).document.querySelector('astro-island')?.getAttribute('props') ?? '') as unknown;

test("Astro's scripts for islands go, the page's own stay", () => {
  const own = '<script>{ const asked = 1; }</script><script type="module">(()=>{astro-island})()</script>';
  const astro = '<script>(()=>{window.dispatchEvent(new Event("astro:visible"));})();</script>';
  expect(leanIslands(own + astro)).toBe(own);
});

test('properties come back as they were, whatever characters and nesting they hold', () => {
  const html = island(
    '{&quot;data&quot;:[0,{&quot;text&quot;:[0,&quot;it&#39;s &lt;b&gt; &amp;amp; \\&quot;so\\&quot;&quot;],&quot;rows&quot;:[1,[[1,[[0,1],[0,null]]],[0,true]]],&quot;none&quot;:[0]}]}',
  );
  expect(propsIn(leanIslands(html))).toEqual({ data: { text: `it's <b> &amp; "so"`, rows: [[1, null], true] } });
});

test('what JSON has no word for is an error, not a loss', () => {
  expect(() => leanIslands(island('{&quot;at&quot;:[3,&quot;2026-01-01&quot;]}'))).toThrow("Astro's kind 3");
});

test('an island keeps what the loader of embeds reads, and no more', () => {
  const html =
    '<astro-island uid="1aB" component-url="/a.js" component-export="default" renderer-url="/r.js" props="{&quot;more&quot;:[0,&quot;1 > 0&quot;]}" ssr client="visible" opts="{}" await-children><p>x</p><!--astro:end--></astro-island>';
  expect(leanIslands(html)).toBe(
    `<astro-island component-url="/a.js" renderer-url="/r.js" props='{"more":"1 > 0"}' ssr><p>x</p></astro-island>`,
  );
});

test('a module that stands in a block joins the one before it; anything else stays by itself', () => {
  expect(leanIslands('<script type="module">a()</script><script type="module">{b}</script>')).toBe(
    '<script type="module">a();{b}</script>',
  );
  const apart =
    '<script>a()</script><script type="module">{b}</script><script type="module">c()</script><script type="module" src="/d.js"></script>';
  expect(leanIslands(apart)).toBe(apart);
});

test("in single quotes Astro's islands say the same, in fewer characters", () => {
  const html =
    '<astro-island uid="1aB" props="{&quot;text&quot;:[0,&quot;it&#39;s &lt;b&gt; &amp;amp; \\&quot;so\\&quot;&quot;]}" ssr opts="{&quot;name&quot;:&quot;A&quot;}" await-children><p title="&quot;">x</p></astro-island>';
  const single = singleQuotedIslands(html);
  const attributes = (page: string) =>
    [...(parseHTML(page).document.querySelector('astro-island')?.attributes ?? [])].map(({ name, value }) => [
      name,
      value,
    ]);
  expect(attributes(single)).toEqual(attributes(html));
  expect(single).toContain(`opts='{"name":"A"}' await-children><p title="&quot;">`);
});
