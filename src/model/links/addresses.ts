import { standInOf, type Language } from '../text/language.ts';
import { chapterOf, sectionOf, type Chapter } from '../chapters/sections.ts';
import { figureId, type SectionSource } from '../chapters/sectionSource.ts';
import { thingAddresses, type ThingAddresses } from './thingAddresses.ts';

export type { SharedThing } from './thingAddresses.ts';

/** Where things stand on the site. Addresses are a contract: once published they never break. */
export interface Addresses extends ThingAddresses {
  /** A path within the site, under the base path: `chapter('zh', …)` → `/zh/status/`. */
  path: (path: string) => string;
  contents: (lang: Language) => string;
  chapter: (lang: Language, chapter: Chapter) => string;
  data: (lang: Language) => string;
  /** The page for instructors. */
  teach: (lang: Language) => string;
  /** About the site, with the statement on access. */
  about: (lang: Language) => string;
  /** All terms with their explanations, or one of them. */
  glossary: (lang: Language, term?: string) => string;
  /**
   * A section (`2.4`), block (`2.4.p2`), figure (`market-growth`), step (`market-growth.record`), sentence of the paper
   * (`2.4:2`, the block that accounts for it), ledger entry (`claim:ecommerce-2022`), the model's table (`coding`) or the page for
   * instructors (`teach`). What the language does not have yet is that of the language that stands in for it.
   * @throws RangeError when nothing on the site has that id
   */
  to: (lang: Language, id: string) => string;
  /** The preview picture of the site itself, for pages that have none of their own. */
  sitePreview: (lang: Language) => string;
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
  const written = new Set(sections.map((one) => `${one.lang} ${one.section}`));
  /** A section that a language does not have yet stands in the one that stands in for it. */
  const languageOf = (lang: Language, section: string): Language =>
    written.has(`${lang} ${section}`) ? lang : (standInOf(lang) ?? lang);
  const chapter = (lang: Language, one: Chapter) => path(`${lang}/${one.slug}/`);
  return {
    path,
    chapter,
    contents: (lang) => path(`${lang}/`),
    data: (lang) => path(`${lang}/data/`),
    teach: (lang) => path(`${lang}/teach/`),
    about: (lang) => path(`${lang}/about/`),
    glossary: (lang, term) => path(`${lang}/glossary/${term === undefined ? '' : `#term-${term}`}`),
    to(lang, id) {
      if (id === 'coding') return `${path(`${lang}/data/`)}#coding`;
      if (id === 'teach') return path(`${lang}/teach/`);
      if (id.startsWith('claim:')) return `${path(`${lang}/data/`)}#${id.slice(6)}`;
      const anchor = id.includes(':') ? blocks.get(id) : id;
      const section =
        anchor === undefined
          ? undefined
          : (figures.get(anchor.replace(/\.[\w-]+$/, '')) ?? figures.get(anchor) ?? anchor);
      const found = section === undefined ? undefined : chapterOf(section);
      const number = section === undefined ? undefined : sectionOf(section);
      if (!found || anchor === undefined || number === undefined)
        throw new RangeError(`nothing on the site is called ${id}`);
      return `${chapter(languageOf(lang, number), found)}#${anchor}`;
    },
    ...thingAddresses(root),
    sitePreview: (lang) => path(`previews/${lang}/site.png`),
  };
}

/** The chapters before and after one, of those that its language has; undefined at the ends. */
export function neighbours(
  { part }: Chapter,
  chapters: readonly Chapter[],
): { previous: Chapter | undefined; next: Chapter | undefined } {
  const at = chapters.findIndex((one) => one.part === part);
  return { previous: chapters[at - 1], next: chapters[at + 1] };
}
