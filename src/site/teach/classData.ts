import type { Language } from '../../model/text/language.ts';
import { classWallsData, type ClassWallsData } from '../../tools/class-walls/classData.ts';
import { addresses } from '../catalogue/addresses.ts';
import { coding, content, ledger } from '../catalogue/content.ts';
import { figures } from '../catalogue/figures.ts';

/** The box for a class's walls; undefined on a site without the figure that students hand in. */
export function classData(lang: Language): ClassWallsData | undefined {
  if (!figures.placed.some(({ id }) => id === 'your-wall')) return undefined;
  const source = { coding, ledger, lang, href: (id: string) => addresses.to(lang, id) };
  return classWallsData(source, content.classWalls[lang]);
}
