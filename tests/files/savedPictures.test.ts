import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onPath } from '../../scripts/engines.mjs';
import { findBrowser } from '../../scripts/findBrowser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { FIGURES } from '../browser/embeds.ts';

/**
 * A figure that is saved as SVG looks in drawing programs as it does in a browser. Asked of Inkscape and LibreOffice,
 * where they are installed (Debian: inkscape, libreoffice-draw): `npm run test:files`, over what is in `dist/`. The
 * pictures stay in the folder that it names.
 */
const PORT = 4397;
const LANGUAGES = ['zh', 'en'] as const;
/** Of 255, between the greys of two renderings, each made small: letters are set a little differently everywhere. */
const MOST_DIFFERENCE = 6;
const SMALL_WIDTH_PX = 64;

const PROGRAMS = [
  {
    name: 'Inkscape',
    command: onPath('inkscape'),
    args: (files: string[], to: string) => [
      '--export-type=png',
      ...files.flatMap((file) => [`--export-filename=${path.join(to, `${path.basename(file, '.svg')}.png`)}`, file]),
    ],
    oneByOne: true,
  },
  {
    name: 'LibreOffice',
    command: onPath('soffice', 'libreoffice'),
    args: (files: string[], to: string) => ['--headless', '--convert-to', 'png', '--outdir', to, ...files],
    oneByOne: false,
  },
] as const;

const folder = mkdtempSync(path.join(tmpdir(), 'saved-pictures-'));
const names = LANGUAGES.flatMap((lang) => FIGURES.map((id) => `${lang}-${id}`));
const saved = (name: string) => path.join(folder, 'svg', `${name}.svg`);
let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  server = await serve({ folder: 'dist', port: PORT });
  browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
  page = await browser.newPage({ viewport: { width: 900, height: 900 }, reducedMotion: 'reduce' });
  for (const part of ['svg', 'Chromium', ...PROGRAMS.map(({ name }) => name)]) mkdirSync(path.join(folder, part));
  for (const name of names) {
    const [, lang = '', id = ''] = /^(\w+?)-(.*)$/.exec(name) ?? [];
    await page.goto(`http://localhost:${PORT}/embed/${lang}/f/${id}/`);
    await page.locator('figure[data-ready]').waitFor();
    const download = page.waitForEvent('download');
    await page.locator('.tools button').nth(2).click();
    await (await download).saveAs(saved(name));
    // As a picture by itself, so that nothing of a page can help it.
    await page.goto(`data:image/svg+xml;base64,${readFileSync(saved(name)).toString('base64')}`);
    const [width = 0, height = 0] = (/width="([\d.]+)" height="([\d.]+)"/.exec(readFileSync(saved(name), 'utf8')) ?? [])
      .slice(1)
      .map(Number);
    await page.setViewportSize({ width: Math.ceil(width), height: Math.ceil(height) });
    writeFileSync(path.join(folder, 'Chromium', `${name}.png`), await page.screenshot());
    await page.setViewportSize({ width: 900, height: 900 });
  }
  await page.goto('about:blank');
  console.log(`Pictures in ${folder}`);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** Greys of a picture, made small, row by row; and its height so. */
async function greys(program: string, name: string): Promise<{ greys: number[]; height: number }> {
  const bytes = readFileSync(path.join(folder, program, `${name}.png`)).toString('base64');
  return page.evaluate(
    async ([data, width]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const height = Math.round((width * image.height) / image.width);
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('no canvas');
      pen.imageSmoothingQuality = 'high';
      pen.drawImage(image, 0, 0, width, height);
      const { data: pixels } = pen.getImageData(0, 0, width, height);
      const greys = Array.from({ length: width * height }, (_, i) =>
        Math.round(((pixels[4 * i] ?? 0) + (pixels[4 * i + 1] ?? 0) + (pixels[4 * i + 2] ?? 0)) / 3),
      );
      return { greys, height };
    },
    [bytes, SMALL_WIDTH_PX] as const,
  );
}

for (const { name: program, command, args, oneByOne } of PROGRAMS)
  describe.skipIf(!command)(program, () => {
    beforeAll(() => {
      const to = path.join(folder, program);
      for (const files of oneByOne ? names.map((name) => [saved(name)]) : [names.map(saved)])
        execFileSync(command ?? '', args(files, to), { stdio: 'ignore' });
    });

    test.each(names)('%s looks as it does in a browser', async (name) => {
      const [ours, theirs] = [await greys('Chromium', name), await greys(program, name)];
      expect(Math.abs(theirs.height - ours.height)).toBeLessThanOrEqual(1);
      const count = Math.min(ours.greys.length, theirs.greys.length);
      let difference = 0;
      for (let i = 0; i < count; i++) difference += Math.abs((ours.greys[i] ?? 0) - (theirs.greys[i] ?? 0));
      expect(difference / count).toBeLessThan(MOST_DIFFERENCE);
      // Neither is blank.
      expect(Math.max(...theirs.greys) - Math.min(...theirs.greys)).toBeGreaterThan(40);
    });
  });
