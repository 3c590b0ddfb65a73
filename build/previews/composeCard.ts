import { heroArt, lowerCourse, mark, paperWall } from './artwork.ts';
import { arrangementOf, CARD, placeFigure } from './cardLayout.ts';
import { cssRules } from './cssRules.ts';
import type { Palette } from '../palette.ts';
import { resolveStyles } from './resolveStyles.ts';
import { setTypefaces, type SetText } from './setTypefaces.ts';
import { scriptOf } from '../../src/model/text/language.ts';
import type { Card } from './sheet.ts';
import { fitTitle, textLayer } from './textLayer.ts';
import { missingGlyph, SERIF, type Typefaces } from './typefaces.ts';

/** A figure's picture on its own, its styles worked out; empty for a card without one. */
export function figurePicture(card: Card, css: string): string {
  if (card.picture === '') return '';
  const faces = new Map([
    ['--sans', 'sans'],
    ['--serif', SERIF[scriptOf(card.lang)]],
  ]);
  return resolveStyles(card.picture, cssRules(css, card.lang), faces);
}

/** The words that are set as outlines, with their faces. */
function wordsOf(card: Card): SetText[] {
  return [
    { text: card.title + card.site, face: SERIF[scriptOf(card.lang)] },
    { text: card.number, face: 'strong' },
    { text: card.name + (card.lead ?? ''), face: 'sans' },
  ];
}

/** All that is written on a card. */
export function charactersOf(card: Card, picture: string): string {
  return [...wordsOf(card), ...(picture === '' ? [] : setTypefaces(picture).texts)].map(({ text }) => text).join('');
}

/**
 * The whole card as one SVG of 1200 × 630.
 * @param picture the figure's, on its own
 * @throws Error naming a character that no face can draw
 */
export async function composeCard(card: Card, picture: string, palette: Palette, faces: Typefaces): Promise<string> {
  const size = picture === '' ? undefined : viewSize(picture);
  const place = size ? arrangementOf(size) : card.kind === 'site' ? 'site' : 'section';
  checkGlyphs(wordsOf(card), faces);
  const title = fitTitle(card, place, faces);
  const content = size
    ? placed(picture, placeFigure(size, title.height))
    : card.kind === 'site'
      ? heroArt(palette)
      : paperWall(card.number, palette);
  const { svg, texts } = setTypefaces(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}">` +
      `<rect width="${CARD.width}" height="${CARD.height}" fill="${palette.paper}"/>` +
      `<g fill="${palette.ink}">${content}</g>${lowerCourse(palette)}${mark(palette)}</svg>`,
  );
  checkGlyphs(texts, faces);
  return svg.replace(/<\/svg>$/, `${await textLayer(card, place, title, palette, faces)}</svg>`);
}

function checkGlyphs(texts: readonly SetText[], faces: Typefaces): void {
  for (const { text, face } of texts) {
    const missing = missingGlyph(text, face, faces);
    if (missing === undefined) continue;
    const code = missing.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    throw new Error(`no font in assets/fonts has the character “${missing}” (U+${code}) of “${text.trim()}” (${face})`);
  }
}

function viewSize(picture: string): { width: number; height: number } {
  const [, width, height] = /^<svg[^>]*viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(picture) ?? [];
  if (!width || !height) throw new Error('expected a viewBox on the SVG of a Thumbnail.svelte');
  return { width: Number(width), height: Number(height) };
}

function placed(picture: string, { x, y, width, height }: ReturnType<typeof placeFigure>): string {
  const [left, top, wide, high] = [x, y, width, height].map((px) => px.toFixed(1));
  return picture.replace(/^<svg/, `<svg x="${left}" y="${top}" width="${wide}" height="${high}" overflow="visible"`);
}
