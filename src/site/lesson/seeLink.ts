import { sectionOf } from '../../model/chapters/sections.ts';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import type { Language } from '../../model/text/language.ts';
import { word } from '../../model/text/words.ts';
import { addresses } from '../catalogue/addresses.ts';
import { words as allWords } from '../catalogue/content.ts';

export interface SeeLink {
  href: string;
  text: string;
}

/**
 * Where a feedback leads, as a link.
 * @param see a place, or a figure with the view that tells it: `uplift?conversion=10`
 */
export function seeLink(see: string, lang: Language): SeeLink {
  const words = allWords[lang];
  const [place = '', query] = see.split('?');
  const [path = '', fragment] = addresses.to(lang, place).split('#');
  const href = `${path}${query ? `?${query}` : ''}#${fragment ?? ''}`;
  if (place.startsWith('claim:') || place === 'coding') return { href, text: word(words, 'checks.seeLedger') };
  const section = sectionOf(place);
  return section === undefined
    ? { href, text: word(words, 'checks.seeFigure') }
    : { href, text: fillTemplate(word(words, 'checks.seeSection'), { section }) };
}
