import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Blob, Buffer as TextBuffer, Face, Font, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import type { Language } from '../../model/language.ts';
import type { Measure } from './titleLines.ts';

/** The faces of preview pictures: titles in the heading faces of the site, the rest in one sans for both languages. */
const FACES = [
  { family: 'Noto Sans SC', weight: 400, file: 'noto-sans-sc-chinese-simplified-400-normal.woff2' },
  { family: 'Noto Sans SC', weight: 600, file: 'noto-sans-sc-chinese-simplified-600-normal.woff2' },
  { family: 'Noto Serif SC', weight: 700, file: 'noto-serif-sc-chinese-simplified-700-normal.woff2' },
  { family: 'Source Serif 4', weight: 700, file: 'source-serif-4-latin-700-normal.woff2' },
  // Arrows are not in the sans's own file. Last, because it calls itself by the same name inside.
  { family: 'Noto Sans SC Arrows', weight: 400, file: 'noto-sans-sc-109-400-normal.woff2' },
] as const;

export const SANS = 'Noto Sans SC';
/** What may draw a figure's text, besides the face that it asks for. */
export const SYMBOLS = 'Noto Sans SC Arrows';
/** Families of the headings, the first that has a character draws it. */
export const SERIF: Record<Language, string> = { zh: 'Noto Serif SC', en: 'Source Serif 4, Noto Serif SC' };

export interface Typeface {
  family: string;
  weight: 400 | 600 | 700;
  /** TrueType, cut to the characters that are drawn. */
  data: Buffer;
  /** Where it stands, for a renderer that reads files. */
  path: string;
  has: (character: string) => boolean;
  measure: Measure;
}

/**
 * The faces cut to what is drawn, written into a folder.
 * @param characters all that any picture shows
 */
export async function cutTypefaces(characters: string, folder: string): Promise<Typeface[]> {
  await mkdir(folder, { recursive: true });
  return Promise.all(
    FACES.map(async ({ family, weight, file }) => {
      const data = await subsetFont(await sourceOf(file), characters, { targetFormat: 'sfnt' });
      const place = path.join(folder, file.replace('.woff2', '.ttf'));
      await writeFile(place, data);
      return { family, weight, data, path: place, ...reader(data) };
    }),
  );
}

/** Changes when a face does: part of what a kept picture was made from. */
export async function typefaceVersion(): Promise<string> {
  const hash = createHash('sha256');
  for (const { file } of FACES) hash.update(await sourceOf(file));
  return hash.digest('hex');
}

/** The first character that no family of the list can draw; undefined if there is none. */
export function missingGlyph(text: string, families: string, faces: readonly Typeface[]): string | undefined {
  const names = families.split(',').map((name) => name.trim().replace(/^['"]|['"]$/g, ''));
  const used = faces.filter((face) => names.includes(face.family));
  return [...text].find((one) => one.trim() !== '' && !used.some((face) => face.has(one)));
}

function sourceOf(file: string): Promise<Buffer> {
  return readFile(new URL(`../../../assets/fonts/${file}`, import.meta.url));
}

function reader(data: Buffer): Pick<Typeface, 'has' | 'measure'> {
  const face = new Face(new Blob(new Uint8Array(data)));
  const font = new Font(face);
  const known = new Set(face.collectUnicodes());
  return {
    has: (character) => known.has(character.codePointAt(0) ?? -1),
    measure(text) {
      const buffer = new TextBuffer();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      shape(font, buffer);
      return buffer.getGlyphPositions().reduce((sum, one) => sum + one.xAdvance, 0) / face.upem;
    },
  };
}
