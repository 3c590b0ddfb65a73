import { parseWords } from '../../model/figures/words.ts';
import type { Language } from '../../model/text/language.ts';
import { wordGroup } from '../../model/text/words.ts';
import { classWallsData, classWallsWords, type ClassWallsData } from '../../tools/class-walls/classData.ts';
import { addresses } from '../catalogue/addresses.ts';
import { coding, ledger, words } from '../catalogue/content.ts';
import { figures } from '../catalogue/figures.ts';

/** The box for a class's walls; undefined on a site without the figure that students hand in. */
export function classData(lang: Language): ClassWallsData | undefined {
  if (!figures.placed.some(({ id }) => id === 'your-wall')) return undefined;
  const source = { coding, ledger, lang, href: (id: string) => addresses.to(lang, id) };
  const group = wordGroup(words[lang], 'classWalls');
  return classWallsData(source, parseWords(`content/strings/${lang}.yaml`, 'classWalls', group, classWallsWords()));
}
