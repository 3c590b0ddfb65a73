import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { charactersOf, composeCard, figurePicture } from './composeCard.ts';
import { cssRules } from './cssRules.ts';
import { cacheKey, drawPicture, PictureCache } from './drawPicture.ts';
import { paletteOf } from './palette.ts';
import { readSheet, SHEET, type Card } from './sheet.ts';
import { cutTypefaces, typefaceVersion } from './typefaces.ts';

/** How many are drawn at a time: drawing takes a core each. */
const AT_A_TIME = 2;

/**
 * Preview pictures, 1200 × 630, of everything that travels. A page of the site, the sheet, says what is on each; it is
 * built like any other, so figures and their styles come from where readers get them. Here it becomes PNG and goes.
 */
export function previews(): AstroIntegration {
  let cacheDir = '';
  return {
    name: 'previews',
    hooks: {
      'astro:config:done': ({ config }) => {
        cacheDir = fileURLToPath(new URL('previews/', config.cacheDir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const sheet = path.join(root, SHEET);
        const { cards, css } = readSheet(await readFile(sheet, 'utf8'));
        const cache = new PictureCache(cacheDir);
        await drawCards(cards, css, root, cacheDir, cache);
        await cache.forgetOthers();
        await rm(sheet);
        logger.info(`${cards.length} preview pictures, ${cache.drawn} of them drawn anew`);
      },
    },
  };
}

async function drawCards(
  cards: readonly Card[],
  css: string,
  root: string,
  cacheDir: string,
  cache: PictureCache,
): Promise<void> {
  const palette = paletteOf(cssRules(css, 'zh'));
  const waiting = cards.map((card) => ({ card, picture: naming(card, () => figurePicture(card, css)) }));
  const characters = new Set(waiting.map(({ card, picture }) => charactersOf(card, picture)).join(''));
  const faces = await cutTypefaces([...characters].sort().join(''), path.join(cacheDir, 'fonts'));
  const fontFiles = [...faces.values()].map((face) => face.path);
  const version = await typefaceVersion();
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { card, picture } = next;
      const svg = await naming(card, () => composeCard(card, picture, palette, faces));
      const png = await cache.get(cacheKey(svg, version), () => drawPicture(svg, fontFiles));
      const place = path.join(root, card.file);
      await mkdir(path.dirname(place), { recursive: true });
      await writeFile(place, png);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
}

/** Says which picture it was that something went wrong with. */
function naming<Result>(card: Card, make: () => Result): Result {
  const named = (error: unknown) => new Error(`${card.file}: ${error instanceof Error ? error.message : String(error)}`);
  try {
    const made = make();
    if (!(made instanceof Promise)) return made;
    return made.catch((error: unknown) => {
      throw named(error);
    }) as Result;
  } catch (error) {
    throw named(error);
  }
}
