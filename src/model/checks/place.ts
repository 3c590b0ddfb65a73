import type { SectionSource } from '../chapters/sectionSource.ts';

/** What a place needs: the whole file, and its text without the front matter. */
export type Written = Pick<SectionSource, 'text' | 'body'>;

/** `line 15`: where something at this place of the body stands in the file. */
export function lineAt({ text, body }: Written, at: number): string {
  return `line ${text.slice(0, text.length - body.length + at).split('\n').length}`;
}

/** `line 15, link #9.9`: something named by where it is first written; without a line where it is not in the body. */
export function placed(section: Written, written: string, name: string): string {
  const at = section.body.indexOf(written);
  return at < 0 ? name : `${lineAt(section, at)}, ${name}`;
}
