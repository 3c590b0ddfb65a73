import { readdirSync } from 'node:fs';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { INITIAL_QUERY } from '../../src/figures/kit/linkedView.svelte.ts';
import type { AnyFigureDefinition } from '../../src/model/figures/figure.ts';
import type { Language } from '../../src/model/text/language.ts';
import { figureContext } from './figureContext.ts';
import type { PictureStates } from '../../src/figures/kit/pictureStates.ts';

const components = import.meta.glob<{ default: Component<{ data: unknown }> }>('../../src/figures/*/*.svelte');
const definitions = import.meta.glob<{ definition: AnyFigureDefinition }>('../../src/figures/*/definition.ts');

const states = import.meta.glob<PictureStates>('../../src/figures/*/states.ts', { import: 'states', eager: true });
const statesOf = (folder: string) => states[`../../src/figures/${folder}/states.ts`];

const folders = readdirSync('src/figures').filter((name) => /^[A-Z]/.test(name));

/** A figure in a state, as the server renders it, without hydration marks and without the hashes of scoped styles. */
async function rendered(
  folder: string,
  lang: Language,
  query: string,
  props: Readonly<Record<string, unknown>>,
): Promise<string> {
  const component = await components[`../../src/figures/${folder}/${folder}.svelte`]?.();
  const module = await definitions[`../../src/figures/${folder}/definition.ts`]?.();
  if (!component || !module) throw new Error(`${folder}: expected ${folder}.svelte and definition.ts`);
  const data = module.definition.data(figureContext(module.definition, lang, props));
  const { body } = render(component.default, { props: { data }, context: new Map([[INITIAL_QUERY, query]]) });
  return body
    .replace(/<!--[^]*?-->/g, '')
    .replace(/(?<=class=")s-[a-z0-9]{4} ?| s-[a-z0-9]{4}\b/g, '')
    .replaceAll(' class=""', '');
}

/** All its `svg.picture`, a tag a line. */
function pictures(html: string): string {
  return outerSvgs(html)
    .map((svg) => svg.replace(/></g, '>\n<'))
    .join('\n\n');
}

function outerSvgs(html: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const tag of html.matchAll(/<svg\b[^>]*>|<\/svg>/g)) {
    if (tag[0] === '</svg>') {
      depth--;
      if (depth === 0) found.push(html.slice(start, tag.index + tag[0].length));
    } else {
      if (depth === 0) start = tag.index;
      depth++;
    }
  }
  return found.filter((svg) => /^<svg[^>]*class="[^"]*\bpicture\b/.test(svg));
}

test('every figure has its states to be drawn', () => {
  expect(folders.filter((folder) => !statesOf(folder))).toEqual([]);
});

describe.each(folders.map((folder) => ({ folder, ...statesOf(folder) })))(
  '$folder',
  ({ folder, props = {}, states = [] }) => {
    test.each(states)('is drawn the same in %s with “%s”', async (lang, query) => {
      const drawn = pictures(await rendered(folder, lang, query, props));
      expect(drawn).toMatch(/^<svg/);
      const name = `${lang}${query ? `.${query.replace(/[^\w.=&-]/g, '_').replaceAll('&', '+')}` : ''}.svg.txt`;
      await expect(drawn).toMatchFileSnapshot(`../../src/figures/${folder}/pictures/${name}`);
    });

    test('another state is another figure', async () => {
      const drawn = await Promise.all(states.map(([, query]) => rendered(folder, 'zh', query, props)));
      expect(new Set(drawn).size).toBe(drawn.length);
    });
  },
);
