import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'base-'));
  execFileSync('astro', ['build', '--outDir', folder], {
    // Not the test runner's own environment: it sets a BASE_URL, which would win.
    env: { PATH: process.env.PATH, HOME: process.env.HOME, BASE_PATH: '/bricks', SITE_URL: 'https://example.org' },
    stdio: 'pipe',
  });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('under a base path, every address of the site begins with it', () => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(15);
  const astray = pages.flatMap((file) => {
    const html = readFileSync(path.join(folder, file), 'utf8');
    const addresses = [...html.matchAll(/(?:href|src|component-url|renderer-url)="(\/[^"]*)"|url\((\/[^)]*)\)/g)];
    return addresses.map((match) => match[1] ?? match[2] ?? '').filter((address) => !address.startsWith('/bricks/'));
  });
  expect(astray).toEqual([]);
});

test('canonical and alternate addresses are those of the site', () => {
  const html = readFileSync(path.join(folder, 'zh/status/index.html'), 'utf8');
  expect(html).toContain('<link rel="canonical" href="https://example.org/bricks/zh/status/">');
  expect(html).toContain('hreflang="en" href="https://example.org/bricks/en/status/"');
});

test('the manifest begins where the site does, and its icons are there', () => {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.webmanifest'), 'utf8')) as {
    start_url: string;
    scope: string;
    icons: { src: string }[];
  };
  expect([manifest.start_url, manifest.scope]).toEqual(['/bricks/', '/bricks/']);
  for (const { src } of manifest.icons) {
    expect(src).toMatch(/^\/bricks\//);
    expect(existsSync(path.join(folder, src.replace('/bricks/', ''))), src).toBe(true);
  }
});

test('preview pictures stand where their addresses say, without the base path', () => {
  for (const file of ['previews/zh/site.png', 'previews/en/s/2.4.png', 'previews/zh/f/market-growth.png'])
    expect(existsSync(path.join(folder, file)), file).toBe(true);
});
