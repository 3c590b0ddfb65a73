import { readdirSync } from 'node:fs';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { FigureDefinition } from '../../src/model/figure.ts';
import { LANGUAGES } from '../../src/model/text/language.ts';
import type { Parameters } from '../../src/model/links/urlState.ts';
import { TITLE, placeFigure } from '../../build/previews/cardLayout.ts';
import { figureContext } from './figureContext.ts';

const cards = import.meta.glob<{ default: Component<{ data: unknown }> }>('../../src/figures/*/Thumbnail.svelte', {
  eager: true,
});
const definitions = import.meta.glob<{ definition: FigureDefinition<unknown, Parameters> }>(
  '../../src/figures/*/definition.ts',
  { eager: true },
);

const folders = readdirSync('src/figures').filter((name) => /^[A-Z]/.test(name));
const PROPS: Record<string, Record<string, unknown>[]> = {
  StrategyEffect: [1, 2, 3, 4, 5].map((strategy) => ({ strategy })),
};
/** px on a picture that is 1200 wide and seen at 600. */
const LEAST_TEXT = 18;

describe.each(folders)('the card of %s', (folder) => {
  const cases = LANGUAGES.flatMap((lang) => (PROPS[folder] ?? [{}]).map((props) => ({ lang, props })));

  test.each(cases)('is one picture, with text that can be read as a thumbnail ($lang $props)', ({ lang, props }) => {
    const card = cards[`../../src/figures/${folder}/Thumbnail.svelte`];
    const definition = definitions[`../../src/figures/${folder}/definition.ts`]?.definition;
    if (!card || !definition) throw new Error(`${folder}: expected Thumbnail.svelte and definition.ts`);
    const data = definition.data(figureContext(definition.name, lang, props));
    const svg = render(card.default, { props: { data } }).body.replace(/<!--[^]*?-->/g, '');
    expect(svg).toMatch(/^<svg[^>]*viewBox="[^"]*"[^]*<\/svg>$/);
    const [, width, height] = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
    const { scale } = placeFigure({ width: Number(width), height: Number(height) }, TITLE.above.height);
    const sizes = [...svg.matchAll(/font-size="([\d.]+)/g)].map((match) => Number(match[1]) * scale);
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(LEAST_TEXT);
    // Numbers, not gaps in the arithmetic.
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });
});
