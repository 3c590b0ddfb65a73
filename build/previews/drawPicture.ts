import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

/** Changes with what is kept: rename it when pictures must be drawn anew although their SVG is the same. */
const DRAWN_BY = 'resvg-1';

/** A picture's name in the cache: the same only if everything that it is made from is the same. */
export function cacheKey(svg: string, typefaces: string): string {
  return createHash('sha256').update(DRAWN_BY).update('\0').update(typefaces).update('\0').update(svg).digest('hex');
}

/**
 * Draws an SVG as PNG at its own size, with no font but those given.
 * @param fontFiles paths of TrueType files
 */
export async function drawPicture(svg: string, fontFiles: readonly string[], widthPx?: number): Promise<Buffer> {
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles: [...fontFiles] },
    ...(widthPx === undefined ? {} : { fitTo: { mode: 'width', value: widthPx } }),
  });
  return image.asPng();
}

/** Pictures of earlier builds, by what they were made from; those that this build does not use are forgotten. */
export class PictureCache {
  readonly #folder: string;
  readonly #used = new Set<string>();
  /** How many pictures had to be drawn. */
  drawn = 0;

  /** @param folder is there */
  constructor(folder: string) {
    this.#folder = folder;
  }

  async get(key: string, draw: () => Promise<Buffer>): Promise<Buffer> {
    const place = path.join(this.#folder, `${key}.png`);
    this.#used.add(`${key}.png`);
    try {
      return await readFile(place);
    } catch {
      this.drawn++;
      const picture = await draw();
      // Renamed when it is whole: a build that is broken off leaves no half picture to be found.
      await writeFile(`${place}.part`, picture);
      await rename(`${place}.part`, place);
      return picture;
    }
  }

  async forgetOthers(): Promise<void> {
    const kept = await readdir(this.#folder).catch((): string[] => []);
    await Promise.all(
      kept
        .filter((name) => name.endsWith('.png') && !this.#used.has(name))
        .map((name) => rm(path.join(this.#folder, name))),
    );
  }
}
