/** What the paper's own numbers look like: `0`, `2.4`, `12.3`; a regular expression's source. */
export const SECTION_ID = String.raw`\d+(?:\.\d+)?`;

/** The paper's parts are the chapters; the ids of the sections are the paper's own numbers. */
export interface Chapter {
  /** The paper's part, such as '2'. */
  part: string;
  /** The word in the address. */
  slug: string;
  sections: readonly string[];
}

const withFive = (part: string) => [part, ...[1, 2, 3, 4, 5].map((n) => `${part}.${n}`)];

export const CHAPTERS: readonly Chapter[] = [
  { part: '0', slug: 'abstract', sections: ['0'] },
  { part: '1', slug: 'introduction', sections: ['1'] },
  { part: '2', slug: 'status', sections: withFive('2') },
  { part: '3', slug: 'problems', sections: withFive('3') },
  { part: '4', slug: 'strategies', sections: withFive('4') },
  { part: '5', slug: 'conclusion', sections: ['5'] },
];

export const SECTION_IDS: readonly string[] = CHAPTERS.flatMap((chapter) => chapter.sections);

const PLACES = new Map(SECTION_IDS.map((id, place) => [id, place]));
const CHAPTER_OF = new Map(CHAPTERS.flatMap((chapter) => chapter.sections.map((id) => [id, chapter] as const)));
const LEADING_SECTION = new RegExp(`^(${SECTION_ID})(?=$|:|\\.[a-z])`);

/** The chapters that a language has, each with the sections that are there in it. */
export function chaptersIn(sections: readonly { section: string; lang: string }[], lang: string): Chapter[] {
  const there = new Set(sections.filter((one) => one.lang === lang).map(({ section }) => section));
  return CHAPTERS.map((one) => ({ ...one, sections: one.sections.filter((id) => there.has(id)) })).filter(
    (one) => one.sections.length > 0,
  );
}

/** Compares what belongs to sections by where these stand in the paper. */
export function byReadingOrder(a: { section: string }, b: { section: string }): number {
  return (PLACES.get(a.section) ?? Infinity) - (PLACES.get(b.section) ?? Infinity);
}

/** The chapter that holds a section, a block (`2.4.p3`) or a sentence (`2.4:2`); undefined if there is none. */
export function chapterOf(id: string): Chapter | undefined {
  const section = sectionOf(id);
  return section === undefined ? undefined : CHAPTER_OF.get(section);
}

/** The section in front of a block id or sentence number: `2.4.p3` → `2.4`, `2.4:2` → `2.4`. */
export function sectionOf(id: string): string | undefined {
  const section = LEADING_SECTION.exec(id)?.[1];
  return section !== undefined && PLACES.has(section) ? section : undefined;
}
