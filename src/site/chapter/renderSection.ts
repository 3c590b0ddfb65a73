import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Language } from '../../model/text/language.ts';
import { figureId } from '../../model/chapters/sectionSource.ts';
import { splitAtFigures, type FigurePlace } from '../../prose/figureMark.ts';
import { PROSE_CONTEXT, type ProseContext } from '../../prose/proseContext.ts';
import { addresses } from '../catalogue/addresses.ts';
import { content, glossary, ledger, section } from '../catalogue/content.ts';
import { notePlaces, type NotePlace } from './notePlaces.ts';

const components = import.meta.glob<{ default: Component }>('../../../content/chapters/*/*.svx', { eager: true });

export interface RenderedSection {
  /** HTML and places of figures, in order. */
  pieces: (string | FigurePlace)[];
  /** Ledger entries and terms that the section uses, in order. */
  numbers: string[];
  terms: string[];
}

/**
 * A section as static HTML: rendered on the server without hydration, so that its prose is shipped once.
 * @param embedded it stands alone in a frame
 */
export function renderSection(id: string, lang: Language, embedded = false): RenderedSection {
  const source = section(id, lang);
  const component = components[`../../../${source.file}`]?.default;
  if (!component) throw new Error(`${source.file}: expected a chapter component`);
  const context: ProseContext = {
    lang,
    section: id,
    embedded,
    ledger,
    glossary: new Map(glossary.map((term) => [term.id, term[lang]])),
    words: content.prose[lang],
    numbers: new Set(),
    terms: new Set(),
  };
  const { body } = render(component, { context: new Map([[PROSE_CONTEXT, context]]) });
  const link = embedded ? linkOutOfFrame : linkAcrossChapters;
  const html = groupNotes(link(withoutHydrationMarks(body), lang, id), id, notePlaces(source));
  return { pieces: splitAtFigures(html), numbers: [...context.numbers], terms: [...context.terms] };
}

/** Comments that only hydration needs; nothing hydrates prose. */
function withoutHydrationMarks(html: string): string {
  return html.replace(/<!--[^]*?-->/g, '');
}

/** A link as an author writes it: `#3.1`, or `#uplift?conversion=10`, which sets the figure. */
const LINK = /<a href="#([^"?]+)(\?[^"]*)?"/g;
/** What marks words that set a figure; `setFigures.ts` does it without leaving the page. */
const SETS = 'class="sets"';

/** Authors link to `#3.1` wherever it stands; here it gets the address of its chapter. */
function linkAcrossChapters(html: string, lang: Language, from: string): string {
  const here = addresses.to(lang, from).split('#')[0];
  return html.replace(LINK, (_, target: string, query = '') => {
    const [path = ''] = addresses.to(lang, target).split('#');
    const mark = query ? `${SETS} ` : '';
    return `<a ${mark}href="${path === here ? '' : path}${query}#${addresses.to(lang, target).split('#')[1] ?? target}"`;
  });
}

/** In an embed one section is the whole page: what stands elsewhere gets its full address, and opens beside the frame. */
function linkOutOfFrame(html: string, lang: Language, from: string): string {
  const here = new Set([from, ...section(from, lang).figures.map(figureId)]);
  return html.replace(LINK, (_, target: string, query = '') => {
    if (here.has(target) || html.includes(`id="${target}"`))
      return `<a ${query ? `${SETS} ` : ''}target="_self" href="${query}#${target}"`;
    const [path = '', fragment = ''] = addresses.to(lang, target).split('#');
    return `<a href="${path}${query}#${fragment}"`;
  });
}

/** Notes that stand together become one group; a wide screen sets each of them beside its paragraph. */
function groupNotes(html: string, id: string, places: ReadonlyMap<string, NotePlace>): string {
  return html
    .replace(/(?:<aside class="note block"[^]*?<\/aside>\s*)+/g, (notes) => `<div class="notes">${notes}</div>`)
    .replace(/<aside class="note block" id="([^"]+)"/g, (whole, address: string) => {
      const place = places.get(address.slice(id.length + 1));
      return place ? `<aside class="note block beside-${place.row} rows-${place.span}" id="${address}"` : whole;
    });
}
