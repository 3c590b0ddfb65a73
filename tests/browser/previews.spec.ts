import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { SECTION_IDS } from '../../src/model/chapters/sections.ts';
import { expect, LANGUAGES, test } from './site.ts';

const png = (file: string) => {
  const bytes = readFileSync(`dist/${file}`);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};

/** The figures that the site shows, by the page of all of them. */
function figureIds(lang: string): string[] {
  const page = readFileSync(`dist/${lang}/figures/index.html`, 'utf8');
  return [...page.matchAll(/<li id="card-([^"]+)"/g)].map((match) => match[1] ?? '');
}

interface Region {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How much of each region is not the paper's colour, and how many colours the whole picture has. */
async function look(page: Page, address: string, regions: readonly Region[]) {
  return page.evaluate(
    async ([src, places]) => {
      const image = await createImageBitmap(await (await fetch(src)).blob());
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const colourAt = (x: number, y: number) => {
        const at = (y * image.width + x) * 4;
        return ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
      };
      const paper = colourAt(0, 0);
      const colours = new Set<number>();
      for (let y = 0; y < image.height; y++) for (let x = 0; x < image.width; x++) colours.add(colourAt(x, y));
      const inked = places.map((place) => {
        let count = 0;
        for (let y = place.y; y < place.y + place.height; y++)
          for (let x = place.x; x < place.x + place.width; x++) if (colourAt(x, y) !== paper) count++;
        return count / (place.width * place.height);
      });
      return { colours: colours.size, paper, inked };
    },
    [address, regions] as const,
  );
}

const TITLE: Region = { x: 64, y: 100, width: 408, height: 120 };
const BELOW: Region = { x: 64, y: 330, width: 1072, height: 220 };
const FOOT: Region = { x: 64, y: 564, width: 260, height: 44 };
const PAPER = 0xfbfaf6;

for (const lang of LANGUAGES) {
  const files = [
    `previews/${lang}/site.png`,
    ...SECTION_IDS.map((id) => `previews/${lang}/s/${id}.png`),
    ...figureIds(lang).map((id) => `previews/${lang}/f/${id}.png`),
  ];

  test(`everything that travels has a picture of 1200 × 630 and moderate weight (${lang})`, () => {
    expect(figureIds(lang).length).toBeGreaterThan(20);
    for (const file of files) {
      expect(png(file), file).toEqual({ width: 1200, height: 630 });
      expect(statSync(`dist/${file}`).size, file).toBeGreaterThan(10_000);
      expect(statSync(`dist/${file}`).size, file).toBeLessThan(120_000);
    }
    const drawn = readdirSync(`dist/previews/${lang}`, { recursive: true }).map(String);
    expect(drawn.filter((name) => name.endsWith('.png')).length).toBe(files.length);
  });

  test(`no picture is blank: title, content and the site's name are inked on light paper (${lang})`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.goto(`/${lang}/data/`);
    for (const file of files) {
      const { colours, paper, inked } = await look(page, `/${file}`, [TITLE, BELOW, FOOT]);
      expect(paper, file).toBe(PAPER);
      expect(colours, file).toBeGreaterThan(50);
      for (const share of inked) expect(share, `${file}: ${inked.join(' ')}`).toBeGreaterThan(0.02);
    }
  });

  test(`no two pictures are the same (${lang})`, () => {
    const contents = new Set(files.map((file) => readFileSync(`dist/${file}`).toString('base64')));
    expect(contents.size).toBe(files.length);
  });
}

test('the sheet that the pictures are made from is not part of the site', () => {
  expect(existsSync('dist/previews/index.html')).toBe(false);
});

test('the manifest names both languages and icons that are there in the size it says', async ({ page, request }) => {
  await page.goto('/zh/');
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const answer = await request.get(href ?? '');
  expect(answer.headers()['content-type']).toContain('manifest+json');
  const manifest = (await answer.json()) as { name: string; icons: { src: string; sizes: string; purpose: string }[] };
  expect(manifest.name).toBe('数实之间 / Between Bits and Bricks');
  expect(manifest.icons.some((icon) => icon.purpose === 'maskable')).toBe(true);
  for (const { src, sizes } of manifest.icons.filter((icon) => icon.src.endsWith('.png'))) {
    const { width, height } = png(src.slice(1));
    expect(`${width}x${height}`, src).toBe(sizes);
  }
});

test('every icon that a page links to can be shown', async ({ page }) => {
  for (const address of ['/', '/zh/', '/en/status/']) {
    await page.goto(address);
    const hrefs = await page
      .locator('link[rel=icon], link[rel=apple-touch-icon]')
      .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
    expect(hrefs).toHaveLength(3);
    for (const href of hrefs) {
      const width = await page.evaluate(async (src) => {
        const image = new Image();
        image.src = src;
        await image.decode();
        return image.naturalWidth;
      }, href);
      expect(width, href).toBeGreaterThan(0);
    }
  }
});

test('a maskable icon has its drawing where no system cuts it away', async ({ page }) => {
  await page.goto('/zh/');
  const corner = 110;
  const [upperLeft, middle] = (
    await look(page, '/icons/icon-maskable-512.png', [
      { x: 0, y: 0, width: corner - 32, height: corner - 32 },
      { x: 150, y: 150, width: 212, height: 212 },
    ])
  ).inked;
  expect(upperLeft).toBe(0);
  expect(middle).toBeGreaterThan(0.3);
});
