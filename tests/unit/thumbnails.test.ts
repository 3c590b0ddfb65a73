import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { placeFigure, TITLE } from '../../build/previews/cardLayout.ts';
import { folderOf } from '../../src/model/content/readContent.ts';
import { LANGUAGES } from '../../src/model/text/language.ts';
import { catalogue } from './catalogue.ts';

const components = import.meta.glob<Component<{ data: unknown }>>('../../src/figures/*/Thumbnail.svelte', {
  import: 'default',
  eager: true,
});
/** px on a picture that is 1200 wide and seen at 600. */
const LEAST_TEXT = 18;

describe.each(catalogue.placed)('the thumbnail of $id', ({ id, name }) => {
  test.each(LANGUAGES)('is one picture, with text that can be read (%s)', (lang) => {
    const component = components[`../../src/figures/${folderOf(name)}/Thumbnail.svelte`];
    if (!component) throw new Error(`${name}: expected a Thumbnail.svelte`);
    const { data } = catalogue.figure(id, lang);
    const svg = render(component, { props: { data } }).body.replace(/<!--[^]*?-->/g, '');
    expect(svg).toMatch(/^<svg[^>]*viewBox="[^"]*"[^]*<\/svg>$/);
    const [, width, height] = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
    const { scale } = placeFigure({ width: Number(width), height: Number(height) }, TITLE.above.height);
    const sizes = [...svg.matchAll(/font-size="([\d.]+)/g)].map((match) => Number(match[1]) * scale);
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(LEAST_TEXT);
    // Numbers, not gaps in the arithmetic.
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });
});
