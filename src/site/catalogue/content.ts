import { readContent } from '../../model/content/readContent.ts';
import { plainLines } from '../../model/text/readableText.ts';
import type { SectionSource } from '../../model/chapters/sectionSource.ts';
import type { Language } from '../../model/text/language.ts';

/**
 * Everything that the site says, read once for a build. What must hold across files is checked before the build starts
 * (`scripts/check-content.ts`), so that a mistake is told in one line.
 */
const files = import.meta.glob<string>(
  ['../../../content/**/*.{yaml,svx}', '../../figures/*/{words.*,assumptions}.yaml'],
  { query: '?raw', import: 'default', eager: true },
);

export const content = readContent(
  Object.fromEntries(Object.entries(files).map(([path, text]) => [fromRoot(path), plainLines(text)])),
);
export const { sections, ledger, coding, agreement, glossary, publication, access, words } = content;

function fromRoot(path: string): string {
  return path.replace(/^\.\.\/\.\.\/\.\.\//, '').replace(/^\.\.\/\.\.\//, 'src/');
}

const byPlace = new Map(sections.map((one) => [`${one.lang} ${one.section}`, one]));

/** @throws Error for a section that is not there; the check before the build rules that out */
export function section(id: string, lang: Language): SectionSource {
  const found = byPlace.get(`${lang} ${id}`);
  if (!found) throw new Error(`no section ${id} in ${lang}`);
  return found;
}
