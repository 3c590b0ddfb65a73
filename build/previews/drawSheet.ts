import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { charactersOf, composeCard, figurePicture } from './composeCard.ts';
import { cacheKey, drawPicture, PictureCache } from './drawPicture.ts';
import { palettes } from '../palette.ts';
import { readSheet, SHEET, type Card } from './sheet.ts';
import { cutTypefaces, typefaceVersion } from './typefaces.ts';

/** How many are drawn at a time: drawing takes a core each. */
const AT_A_TIME = 2;

/**
 * Turns the sheet of a built site into its PNG files and takes the sheet away.
 * @param root the built site
 * @param cacheDir where pictures are kept between builds
 * @throws Error naming the picture that something is wrong with
 */
export async function drawSheet(root: string, cacheDir: string): Promise<{ pictures: number; drawn: number }> {
  const sheet = path.join(root, SHEET);
  const { cards, css } = readSheet(await readFile(sheet, 'utf8'));
  const { light: palette } = palettes();
  const waiting = cards.map((card) => ({ card, picture: named(card, () => figurePicture(card, css)) }));
  const characters = new Set(waiting.map(({ card, picture }) => charactersOf(card, picture)).join(''));
  const cache = new PictureCache(cacheDir);
  await mkdir(cacheDir, { recursive: true });
  // A folder of this build alone: another one at the same time may need other characters.
  const fonts = await mkdtemp(path.join(cacheDir, 'fonts-'));
  try {
    const faces = await cutTypefaces([...characters].sort().join(''), fonts);
    const fontFiles = [...faces.values()].map((face) => face.path);
    const version = await typefaceVersion();
    const work = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { card, picture } = next;
        const svg = await composeCard(card, picture, palette, faces).catch((error: unknown) => {
          throw blame(card, error);
        });
        const png = await cache.get(cacheKey(svg, version), () => drawPicture(svg, fontFiles));
        const place = path.join(root, card.file);
        await mkdir(path.dirname(place), { recursive: true });
        await writeFile(place, png);
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, work));
  } finally {
    await rm(fonts, { recursive: true });
  }
  await cache.forgetOthers();
  await rm(sheet);
  return { pictures: cards.length, drawn: cache.drawn };
}

function named<Result>(card: Card, make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    throw blame(card, error);
  }
}

/** Says which picture it was. */
function blame(card: Card, error: unknown): Error {
  return new Error(`${card.file}: ${error instanceof Error ? error.message : String(error)}`);
}
