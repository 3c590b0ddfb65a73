/** The paper's parts 0–5 are the chapters; the ids of the sections are the paper's own numbers. */
export interface Chapter {
  /** The paper's part, '0' to '5'. */
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

/** The chapter that holds a section, a block (`2.4.p3`) or a sentence (`2.4:2`); undefined if there is none. */
export function chapterOf(id: string): Chapter | undefined {
  const section = sectionOf(id);
  return section === undefined ? undefined : CHAPTERS.find((chapter) => chapter.sections.includes(section));
}

/** The section in front of a block id or sentence number: `2.4.p3` → `2.4`, `2.4:2` → `2.4`. */
export function sectionOf(id: string): string | undefined {
  const match = /^(\d(?:\.\d)?)(?=$|:|\.[a-z])/.exec(id);
  return match?.[1] !== undefined && SECTION_IDS.includes(match[1]) ? match[1] : undefined;
}
