import type { Language } from './language.ts';
import { CHAPTERS, chapterOf, type Chapter } from './sections.ts';
import { figureId, type SectionSource } from './sectionSource.ts';

/** What can be shared and embedded: a section (`s`) by its number, a figure (`f`) by its id on the page. */
export interface SharedThing {
  kind: 's' | 'f';
  id: string;
}

/** Where things stand on the site. Addresses are a contract: once published they never break. */
export interface Addresses {
  /** A path within the site, under the base path: `chapter('zh', …)` → `/zh/status/`. */
  path: (path: string) => string;
  contents: (lang: Language) => string;
  chapter: (lang: Language, chapter: Chapter) => string;
  data: (lang: Language) => string;
  /** The page for instructors. */
  teach: (lang: Language) => string;
  /**
   * A section (`2.4`), block (`2.4.p2`), figure (`market-growth`), step (`market-growth.3`), sentence of the paper
   * (`2.4:2`, the block that accounts for it), ledger entry (`claim:ecommerce-2022`), the model's table (`coding`) or the page for
   * instructors (`teach`).
   * @throws RangeError when nothing on the site has that id
   */
  to: (lang: Language, id: string) => string;
  /** A tiny page with its own title and picture that goes on to the thing; survives apps that cut at `#`. */
  share: (lang: Language, thing: SharedThing) => string;
  /** The thing alone, for a frame in somebody else's page. */
  embed: (lang: Language, thing: SharedThing) => string;
  /** oEmbed's description of the embed. */
  oembed: (lang: Language, thing: SharedThing) => string;
  /** Its preview picture, 1200 × 630. */
  preview: (lang: Language, thing: SharedThing) => string;
  /** The preview picture of the site itself, for pages that have none of their own. */
  sitePreview: (lang: Language) => string;
  /** What the share panel needs to know about it, fetched when the panel is opened. */
  shareInfo: (lang: Language, thing: SharedThing) => string;
  /** What the share panel needs to know about the explainer as a whole. */
  siteInfo: (lang: Language) => string;
}

/**
 * @param base the base path, such as `/` or `/bricks/`
 * @param sections what stands where
 */
export function createAddresses(base: string, sections: readonly SectionSource[]): Addresses {
  const root = base.endsWith('/') ? base : `${base}/`;
  const figures = new Map(
    sections.flatMap((one) => one.figures.map((figure) => [figureId(figure), one.section] as const)),
  );
  const blocks = new Map<string, string>();
  for (const one of sections) {
    for (const [block, locators] of Object.entries(one.covers)) {
      // The first block that covers a sentence explains it; notes come after the text.
      for (const at of locators) {
        const known = blocks.get(at);
        if (!known || (known.includes('.n') && !block.startsWith('n'))) blocks.set(at, `${one.section}.${block}`);
      }
    }
  }
  const path = (rest: string) => `${root}${rest.replace(/^\//, '')}`;
  const chapter = (lang: Language, one: Chapter) => path(`${lang}/${one.slug}/`);
  return {
    path,
    chapter,
    contents: (lang) => path(`${lang}/`),
    data: (lang) => path(`${lang}/data/`),
    teach: (lang) => path(`${lang}/teach/`),
    to(lang, id) {
      if (id === 'coding') return `${path(`${lang}/data/`)}#coding`;
      if (id === 'teach') return path(`${lang}/teach/`);
      if (id.startsWith('claim:')) return `${path(`${lang}/data/`)}#${id.slice(6)}`;
      const anchor = id.includes(':') ? blocks.get(id) : id;
      const section =
        anchor === undefined ? undefined : (figures.get(anchor.replace(/\.\d+$/, '')) ?? figures.get(anchor) ?? anchor);
      const found = section === undefined ? undefined : chapterOf(section);
      if (!found || anchor === undefined) throw new RangeError(`nothing on the site is called ${id}`);
      return `${chapter(lang, found)}#${anchor}`;
    },
    share: (lang, { kind, id }) => path(`${lang}/${kind}/${id}/`),
    embed: (lang, { kind, id }) => path(`embed/${lang}/${kind}/${id}/`),
    oembed: (lang, { kind, id }) => path(`oembed/${lang}/${kind}/${id}.json`),
    preview: (lang, { kind, id }) => path(`previews/${lang}/${kind}/${id}.png`),
    sitePreview: (lang) => path(`previews/${lang}/site.png`),
    shareInfo: (lang, { kind, id }) => path(`share/${lang}/${kind}/${id}.json`),
    siteInfo: (lang) => path(`share/${lang}/site.json`),
  };
}

/** The chapters before and after one; undefined at the ends. */
export function neighbours(chapter: Chapter): { previous: Chapter | undefined; next: Chapter | undefined } {
  const at = CHAPTERS.indexOf(chapter);
  return { previous: CHAPTERS[at - 1], next: CHAPTERS[at + 1] };
}
