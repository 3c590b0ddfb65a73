import { attribute, textIn, type Element } from '../policy/inlineCode.ts';

/** Elements that set numbers in it. */
const SET_NUMBERS = ['text', 'strong', 'p'];

/** The characters that a page sets in the heading face: its h1 and h2, and whatever carries one of the classes. */
export function headingGlyphs(elements: readonly Element[]): string {
  const text = elements
    .filter((one) => one.tagName === 'h1' || one.tagName === 'h2' || hasHeadingFace(one))
    .map(textIn)
    .join('');
  return [...new Set(text)].filter((character) => character.trim() !== '').join('');
}

/** What numbers are written with in the heading face, unless an element says what it will ever hold. */
const NUMBERS = '0123456789.,%−';
/** And of these what stands anywhere in the page: who never speaks of 亿 needs no glyph for it. */
const BESIDE_NUMBERS = ['+', '≈', '万', '亿', '元'];

/**
 * The characters of the numbers that figures of the page write in the heading face, as its passports do: which ones is
 * not known yet. A figure that knows, or does so only later, says it with `data-sets-numbers="0123456789."`.
 */
export function numberGlyphs(elements: readonly Element[], html: string): string {
  const text = html.replace(/<(script|style)\b[^]*?<\/\1>/g, '');
  const any = NUMBERS + BESIDE_NUMBERS.filter((glyph) => text.includes(glyph)).join('');
  const glyphs = elements.flatMap((one) => {
    const said = attribute(one, 'data-sets-numbers');
    if (said !== undefined) return [...said];
    return SET_NUMBERS.includes(one.tagName) && hasHeadingFace(one) ? [...any] : [];
  });
  return [...new Set(glyphs)].join('');
}

/** What the site's styles set in it beside h1 and h2: the class `serif`, and a passport's value. */
function hasHeadingFace(element: Element): boolean {
  const classes = (attribute(element, 'class') ?? '').split(/\s+/);
  return classes.includes('serif') || (element.tagName === 'p' && classes.includes('value'));
}
