import type { SectionSource } from '../../model/chapters/sectionSource.ts';

/** Rows of a section's grid in which a note stands beside the text. */
export interface NotePlace {
  /** From 1; the section's heading has the first row after the addresses of former blocks. */
  row: number;
  /** How many rows it may take before the next note, a figure or the section's end. */
  span: number;
}

/**
 * Where the notes of a section stand on a wide screen: each beside the first paragraph that accounts for a sentence that
 * the note is about. Notes go down the margin in the order of these paragraphs.
 * @returns by note; without those for which there is no room beside text
 */
export function notePlaces({
  outline,
  covers,
  was,
}: Pick<SectionSource, 'outline' | 'covers' | 'was'>): ReadonlyMap<string, NotePlace> {
  const heading = was.length + 1;
  const rows = outline.filter((one) => !one.startsWith('step:') && !one.startsWith('n'));
  const rowOf = (index: number) => heading + 1 + index;
  const isText = (index: number) => rows[index]?.startsWith('p') === true;
  const about = (note: string) => {
    const sentences = new Set(covers[note]);
    const first = rows.findIndex((block) => covers[block]?.some((at) => sentences.has(at)));
    return first < 0 ? rows.findIndex((_, i) => isText(i)) : first;
  };
  const notes = outline.filter((one) => /^n\d/.test(one)).map((note) => ({ note, wanted: about(note) }));
  const places = new Map<string, NotePlace>();
  let free = 0;
  notes
    .toSorted((a, b) => a.wanted - b.wanted)
    .forEach(({ note, wanted }, i, all) => {
      let start = Math.max(free, wanted);
      while (start < rows.length && !isText(start)) start++;
      if (start >= rows.length) return;
      const next = all[i + 1]?.wanted ?? Infinity;
      let end = start + 1;
      while (end < rows.length && isText(end) && end < Math.max(next, start + 1)) end++;
      places.set(note, { row: rowOf(start), span: end - start });
      free = end;
    });
  return places;
}
