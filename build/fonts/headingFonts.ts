import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';
import { scriptOf, type Script } from '../../src/model/text/language.ts';
import { languageOfPage } from '../pages/languageOfPage.ts';
import { isReleased, type PageStep } from '../pages/finishPages.ts';
import { headingGlyphs, numberGlyphs } from './headingGlyphs.ts';

/** The faces, by the script of the page's language. */
const FACES = {
  han: 'noto-serif-sc-chinese-simplified-700-normal.woff2',
  latin: 'source-serif-4-latin-700-normal.woff2',
} as const satisfies Record<Script, string>;

/**
 * Until the Latin face arrives: Times, stretched to the widths and heights of Source Serif 4 Bold (measured over our
 * headings: 14395 : 12650 wide, 1.04 up, 0.34 down), so that nothing moves. Chinese faces are all of one width.
 */
const FALLBACK = `@font-face{font-family:'Bits Serif Fallback';font-weight:700;src:local('Times New Roman Bold'),local('TimesNewRomanPS-BoldMT'),local('Liberation Serif Bold'),local('LiberationSerif-Bold');size-adjust:113.8%;ascent-override:91.4%;descent-override:29.9%;line-gap-override:0%}`;

/**
 * One heading font a page, cut to the glyphs that its headings use. Runs over the built pages, so it sees what a
 * reader sees; the page asks for it early, and shows its text in a fallback until it is there.
 */
export function headingFonts(): PageStep {
  const cut = new Map<string, string>();
  let [folder, base] = ['', '/'];
  return {
    name: 'heading fonts',
    async begin(site) {
      base = site.base;
      folder = path.join(site.root, 'fonts');
      await mkdir(folder, { recursive: true });
    },
    // A page that is left at once has no heading face: cutting it would cost more than the page.
    concerns: (page) => !isReleased(page) && !/<html[^>]* data-fonts="system"/.test(page.html),
    async change(page) {
      const script = scriptOf(languageOfPage(page.html));
      const { elements, html } = page;
      const glyphs = [...new Set(headingGlyphs(elements) + numberGlyphs(elements, html))].sort().join('');
      const key = `${script}:${glyphs}`;
      const name = cut.get(key) ?? (await cutFont(script, glyphs, folder));
      cut.set(key, name);
      page.html = withFont(html, script, `${base}fonts/${name}`);
    },
    end: () => `${cut.size} faces`,
  };
}

async function cutFont(script: Script, glyphs: string, folder: string): Promise<string> {
  const source = await readFile(new URL(`../../assets/fonts/${FACES[script]}`, import.meta.url));
  const font = await subsetFont(source, glyphs, {
    targetFormat: 'woff2',
    // Without the glyphs that only features nobody asks for (small capitals, old figures) would bring in.
    noLayoutClosure: true,
    // With those that close the gaps beside Chinese quotation marks (`text-spacing-trim`).
    keepFeatures: ['kern', 'halt', 'chws'],
    // Nor hints, which screens no longer need for headings, nor what only lines that run down the page need.
    noHinting: true,
    dropTables: ['BASE', 'STAT', 'gasp', 'vhea', 'vmtx'],
  });
  const name = `${script}-${createHash('sha256').update(font).digest('hex').slice(0, 10)}.woff2`;
  await writeFile(path.join(folder, name), font);
  return name;
}

function withFont(html: string, script: Script, href: string): string {
  const face = `@font-face{font-family:'Bits Serif';font-weight:700;font-display:swap;src:url(${href}) format('woff2')}`;
  const preload = `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin>`;
  return html.replace(
    '</title>',
    () => `</title>${preload}<style>${face}${script === 'latin' ? FALLBACK : ''}</style>`,
  );
}
