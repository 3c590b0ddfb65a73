import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { FigureAddresses, FigureContext, FigureDefinition } from '../../model/figure.ts';
import type { Language } from '../../model/text/language.ts';
import type { Parameters } from '../../model/links/urlState.ts';
import { figureId } from '../../model/chapters/sectionSource.ts';
import { wordGroup } from '../../model/text/words.ts';
import { ledger, model, sections, words } from './content.ts';
import { addresses } from '../chapter/renderSection.ts';

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

/**
 * What a figure's wrapper is given, in one language.
 * @param embedded it stands alone in a frame
 */
export function figureContext(
  name: string,
  lang: Language,
  props: Record<string, unknown>,
  embedded = false,
): FigureContext {
  return {
    lang,
    ledger,
    model,
    strings: wordGroup(words[lang], `figures.${name}`),
    common: wordGroup(words[lang], 'figures.common'),
    href: (id) => addresses.to(lang, id),
    csvHref: (id) => addresses.path(`data/figures/${id}.${lang}.csv`),
    deferredDataHref: (id) => addresses.path(`readings/${id}.${lang}.json`),
    dataHref: addresses.data(lang),
    addresses: (id) => figureAddresses(id, lang),
    embedded,
    props,
  };
}

const placed = new Set(sections.flatMap((one) => one.figures.map(figureId)));

/** Undefined for what stands in no section. */
function figureAddresses(id: string, lang: Language): FigureAddresses | undefined {
  if (!placed.has(id)) return undefined;
  const thing = { kind: 'f', id } as const;
  return {
    home: addresses.to(lang, id),
    share: addresses.share(lang, thing),
    embed: addresses.embed(lang, thing),
    shareInfo: addresses.shareInfo(lang, thing),
  };
}
