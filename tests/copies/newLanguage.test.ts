import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addMadeUpLanguage, MARK } from './madeUpLanguage.ts';
import { ProjectCopy } from './projectCopy.ts';

/** A language is added by files alone, and need not be whole: a made-up one of two sections, as readers meet it. */
const BUILD_MS = 600_000;
const project = new ProjectCopy();
afterAll(() => project.remove());

const read = (file: string) => readFileSync(path.join(project.folder, 'dist', file), 'utf8');
const isBuilt = (file: string) => existsSync(path.join(project.folder, 'dist', file));
const hrefs = (html: string) => [...html.matchAll(/\bhref="([^"]+)"/g)].map(([, href = '']) => href);
const text = (html: string) => html.replace(/<(script|style)\b[^]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ');

beforeAll(() => {
  addMadeUpLanguage(project);
  const check = project.run('scripts/check-content.ts');
  expect(check.said).toContain('44 sections');
  const { code, said } = project.run('node_modules/astro/bin/astro.mjs', 'build');
  expect(said).not.toMatch(/\berror\b/i);
  expect(code).toBe(0);
}, BUILD_MS);

test('its contents list the sections that it has, and no others', () => {
  const [, contents = ''] = /<nav class="contents"([^]*?)<\/nav>/.exec(read('qq/index.html')) ?? [];
  expect(hrefs(contents).filter((href) => href.includes('#'))).toEqual(['/qq/abstract/#0', '/qq/status/#2.4']);
  expect(isBuilt('qq/problems/index.html')).toBe(false);
  const chapter = read('qq/status/index.html');
  expect(chapter).toContain('id="2.4"');
  expect(chapter).not.toContain('id="2.3"');
});

test('a link to a section that it lacks leads to that of the language that stands in', () => {
  const links = hrefs(read('qq/status/index.html'));
  expect(links).toContain('/en/status/#2.2');
  expect(links).toContain('/qq/abstract/');
});

test('every page leads to the same page in the other languages that have it, else to their contents', () => {
  expect(hrefs(read('zh/status/index.html'))).toContain('/qq/status/');
  expect(hrefs(read('qq/status/index.html'))).toEqual(expect.arrayContaining(['/zh/status/', '/en/status/']));
  const problems = read('zh/problems/index.html');
  expect(hrefs(problems)).toContain('/qq/');
  expect(problems).not.toContain('hreflang="qq" href="http');
  expect(read('zh/status/index.html')).toMatch(/<link rel="alternate" hreflang="qq" href="[^"]*\/qq\/status\/"/);
});

test('it says its own words, writes its own units, and what it lacks is said by the stand-in, nowhere by nothing', () => {
  const chapter = text(read('qq/status/index.html'));
  expect(chapter).toContain(`${MARK} The size of the market, and three ways to measure it`);
  expect(chapter).toContain('42.30\u00a0bibriks');
  const [, coding = ''] = /id="coding"([^]*)<\/section>/.exec(read('qq/data/index.html')) ?? [];
  const cells = [...coding.matchAll(/<t[hd]\b[^>]*>([^]*?)<\/t[hd]>/g)].map(([, cell = '']) => text(cell).trim());
  expect(cells.length).toBeGreaterThan(250);
  expect(cells.filter((cell) => /^[\d.]*$/.test(cell))).toEqual([]);
  expect(read('qq/abstract/index.html')).toContain('Qaqaq qaq.');
});

describe('what travels', () => {
  test.each(['f/market-growth', 'f/argument-map', 's/2.4', 's/0'])('%s is embedded, shared and pictured', (thing) => {
    expect(read(`embed/qq/${thing}/index.html`)).toContain('<html lang="qq"');
    for (const file of [`qq/${thing}/index.html`, `previews/qq/${thing}.png`, `oembed/qq/${thing}.json`])
      expect(isBuilt(file)).toBe(true);
  });

  test('the embed of a figure that it lacks offers the languages that have it', () => {
    expect(isBuilt('embed/qq/f/strategy-mix/index.html')).toBe(false);
    const languages = (file: string) =>
      [...read(file).matchAll(/<a\b[^>]*\bdata-language[^>]*>([^<]*)/g)].map(([, name = '']) => name.trim());
    expect(languages('embed/zh/f/strategy-mix/index.html')).toEqual(['English']);
    expect(languages('embed/zh/f/market-growth/index.html')).toEqual(['English', 'Qaqaq']);
  });
});

test('no link of the whole site leads to a page or file that is not there', () => {
  const pages = readdirSync(path.join(project.folder, 'dist'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html') && !file.startsWith('v/'));
  expect(pages.filter((page) => page.startsWith('qq/')).length).toBeGreaterThan(8);
  const targets = pages.flatMap((page) =>
    [...read(page).matchAll(/["'](\/(?:zh|en|qq|embed|share|oembed|readings|previews|data)\/[^"'#?\\]*)/g)].map(
      ([, target = '']) => target,
    ),
  );
  const missing = [...new Set(targets)].filter((one) => !isBuilt(one.replace(/\/$/, '/index.html')));
  expect(missing).toEqual([]);
});
