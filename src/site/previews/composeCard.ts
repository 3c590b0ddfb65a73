import { heroArt, lowerCourse, mark, paperWall } from './artwork.ts';
import { arrangementOf, CARD, placeFigure } from './cardLayout.ts';
import { cssRules, type CssRule } from './cssRules.ts';
import { resolveStyles } from './resolveStyles.ts';
import type { Card } from './sheet.ts';
import { textLayer, type Palette } from './textLayer.ts';
import { missingGlyph, SANS, SERIF, SYMBOLS, type Typeface } from './typefaces.ts';

/** The colours of the light theme, by the names that the drawing uses. */
export function paletteOf(rules: readonly CssRule[]): Palette & { strong: string } {
  const tokens = new Map(rules.filter((rule) => rule.selector === ':root').flatMap((rule) => [...rule.declarations]));
  const token = (name: string) => {
    const value = tokens.get(name);
    if (value === undefined) throw new Error(`preview pictures: expected ${name} in tokens.css`);
    return value;
  };
  return {
    paper: token('--paper'),
    ink: token('--ink'),
    quiet: token('--ink-quiet'),
    rule: token('--rule'),
    strong: token('--rule-strong'),
    brick: token('--brick'),
    brickText: token('--brick-text'),
    pale: token('--brick-pale'),
    bit: token('--bit'),
  };
}

/** A figure's picture on its own, its styles worked out, its text in the faces that are at hand. */
export function figurePicture(card: Card, css: string): string {
  const rules = cssRules(css, card.lang);
  // Inherited by all text of the picture; `:root` of the page is the picture's own root here.
  const fixed = new Map([
    ['--sans', SANS],
    ['--serif', SERIF[card.lang]],
    ['--serif-zh', SERIF.zh],
    ['--serif-en', SERIF.en],
  ]);
  return resolveStyles(card.picture, rules, fixed);
}

/** Every text of a card with the families that may draw it. */
export function textsOf(card: Card, picture: string): [text: string, families: string][] {
  const inPicture = [...picture.matchAll(/>([^<>]+)</g)].map((match) => decode(match[1] ?? ''));
  return [
    [card.title + card.site, `${SERIF[card.lang]}, ${SANS}`],
    [`${card.number}${card.name}${card.lead ?? ''}`, SANS],
    [inPicture.join(''), `${SANS}, ${SYMBOLS}`],
  ];
}

/** @throws Error naming the character that no face can draw */
export function checkGlyphs(card: Card, picture: string, faces: readonly Typeface[]): void {
  for (const [text, families] of textsOf(card, picture)) {
    const missing = missingGlyph(text, families, faces);
    if (missing === undefined) continue;
    const code = missing.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    throw new Error(
      `${card.file}: no font in assets/fonts (${families}) has the character “${missing}” (U+${code}) of “${text}”`,
    );
  }
}

/** The whole card as one SVG of 1200 × 630. */
export async function composeCard(
  card: Card,
  picture: string,
  palette: ReturnType<typeof paletteOf>,
  faces: readonly Typeface[],
): Promise<string> {
  const size = picture === '' ? undefined : viewSize(picture);
  const place = size ? arrangementOf(size) : card.kind === 'site' ? 'site' : 'section';
  const words = await textLayer(card, place, palette, faces);
  const art =
    card.kind === 'site' ? heroArt(palette) : card.kind === 'section' ? paperWall(card.number, palette, palette.strong) : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}">` +
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${palette.paper}"/>` +
    art +
    (size ? placed(picture, placeFigure(size), palette) : '') +
    lowerCourse(palette) +
    mark(palette) +
    words +
    '</svg>'
  );
}

function viewSize(picture: string): { width: number; height: number } {
  const [, width, height] = /^<svg[^>]*viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(picture) ?? [];
  if (!width || !height) throw new Error('expected a viewBox on the picture of a Card.svelte');
  return { width: Number(width), height: Number(height) };
}

function placed(picture: string, { x, y, width, height }: ReturnType<typeof placeFigure>, { ink }: Palette): string {
  const place = `x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}"`;
  return `<g font-family="${SANS}" fill="${ink}">${picture.replace(/^<svg/, `<svg ${place} overflow="visible"`)}</g>`;
}

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
