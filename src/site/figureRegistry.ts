import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { FigureContext, FigureDefinition } from '../model/figure.ts';
import type { Language } from '../model/language.ts';
import type { Parameters } from '../model/urlState.ts';
import { wordGroup } from '../model/words.ts';
import { ledger, model, words } from './content.ts';
import { addresses } from './renderSection.ts';

/**
 * The figures, found by their folders: `figures/MarketGrowth/` is `market-growth`. Deleting the folder deletes
 * the figure. The wrappers come from the page, because the site does not import figures.
 */
export type FigureWrappers = Record<string, { default: AstroComponentFactory }>;

export interface FigureModule {
  definition: FigureDefinition<unknown, Parameters>;
}

/** @throws Error when no folder holds the figure */
export function wrapperOf(name: string, wrappers: FigureWrappers): AstroComponentFactory {
  const folder = folderOf(name);
  const found = Object.entries(wrappers).find(([path]) => path.endsWith(`/${folder}/${folder}.astro`));
  if (!found) throw new Error(`figure ${name}: expected src/figures/${folder}/${folder}.astro`);
  return found[1].default;
}

/** `market-growth` → `MarketGrowth` */
export function folderOf(name: string): string {
  return name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** What a figure's wrapper is given, in one language. */
export function figureContext(name: string, lang: Language, props: Record<string, unknown>): FigureContext {
  return {
    lang,
    ledger,
    model,
    strings: wordGroup(words[lang], `figures.${name}`),
    common: wordGroup(words[lang], 'figures.common'),
    href: (id) => addresses.to(lang, id),
    csvHref: (id) => addresses.path(`data/figures/${id}.${lang}.csv`),
    props,
  };
}
