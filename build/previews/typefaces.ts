import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Blob, Buffer as TextBuffer, Face, Font, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import type { Script } from '../../src/model/text/language.ts';
import type { Measure } from './titleLines.ts';

/**
 * The faces of preview pictures: titles in the heading faces of the site, the rest in one sans for both languages.
 * `inside` is what the file calls itself, for a renderer that reads the file.
 */
const FACES = [
  {
    name: 'sans',
    weight: 400,
    inside: 'Noto Sans SC Thin',
    file: 'noto-sans-sc-chinese-simplified-400-normal.woff2',
  },
  {
    name: 'strong',
    weight: 600,
    inside: 'Noto Sans SC Thin SemiBold',
    file: 'noto-sans-sc-chinese-simplified-600-normal.woff2',
  },
  {
    name: 'serif-han',
    weight: 700,
    inside: 'Noto Serif SC ExtraLight',
    file: 'noto-serif-sc-chinese-simplified-700-normal.woff2',
  },
  { name: 'serif-latin', weight: 700, inside: 'Source Serif 4', file: 'source-serif-4-latin-700-normal.woff2' },
  // The sans has no arrows in its own file. Last, because it calls itself by the same name.
  { name: 'arrows', weight: 400, inside: 'Noto Sans SC Thin', file: 'noto-sans-sc-109-400-normal.woff2' },
] as const;

export type FaceName = (typeof FACES)[number]['name'];

/** What may draw a character that the face asked for does not have, in order. */
const FALLBACK: Record<FaceName, readonly FaceName[]> = {
  sans: ['arrows'],
  strong: ['sans', 'arrows'],
  'serif-han': ['strong', 'arrows'],
  'serif-latin': ['serif-han', 'strong', 'arrows'],
  arrows: [],
};

export const SERIF: Record<Script, FaceName> = { han: 'serif-han', latin: 'serif-latin' };

export interface Typeface {
  name: FaceName;
  weight: 400 | 600 | 700;
  inside: string;
  /** TrueType, cut to the characters that are drawn. */
  data: Buffer;
  /** Where it stands, for a renderer that reads files. */
  path: string;
  has: (character: string) => boolean;
  measure: Measure;
}

export type Typefaces = ReadonlyMap<FaceName, Typeface>;

/**
 * The faces cut to what is drawn, written into a folder that is there.
 * @param characters all that any picture shows
 */
export async function cutTypefaces(characters: string, folder: string): Promise<Typefaces> {
  const faces = FACES.map(async ({ file, ...face }) => {
    const data = await subsetFont(await sourceOf(file), characters, { targetFormat: 'sfnt' });
    const place = path.join(folder, file.replace('.woff2', '.ttf'));
    await writeFile(place, data);
    const { characters: known, ...rest } = reader(data);
    // A face of which nothing is drawn is an empty file, which no renderer takes.
    return known === 0 ? [] : [[face.name, { ...face, data, path: place, ...rest }] as const];
  });
  return new Map((await Promise.all(faces)).flat());
}

/** Changes when a face does: part of what a kept picture was made from. */
export async function typefaceVersion(): Promise<string> {
  const hash = createHash('sha256');
  for (const { file } of FACES) hash.update(await sourceOf(file));
  return hash.digest('hex');
}

/** Families by the names that the files call themselves, as `font-family` takes them. */
export function familyOf(name: FaceName): string {
  const chain = [name, ...FALLBACK[name]].map((one) => FACES.find((face) => face.name === one)?.inside ?? '');
  return [...new Set(chain)].join(', ');
}

/** The first character that nothing can draw where a face is asked for; undefined if there is none. */
export function missingGlyph(text: string, name: FaceName, faces: Typefaces): string | undefined {
  const chain = [name, ...FALLBACK[name]];
  return [...text].find((one) => one.trim() !== '' && !chain.some((face) => faces.get(face)?.has(one)));
}

function sourceOf(file: string): Promise<Buffer> {
  return readFile(new URL(`../../assets/fonts/${file}`, import.meta.url));
}

function reader(data: Buffer): Pick<Typeface, 'has' | 'measure'> & { characters: number } {
  const face = new Face(new Blob(new Uint8Array(data)));
  const font = new Font(face);
  const known = new Set(face.collectUnicodes());
  return {
    characters: known.size,
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
