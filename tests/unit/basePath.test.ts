import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseHeaderRules } from '../../scripts/hostHeaders.mjs';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'base-'));
  execFileSync('astro', ['build', '--outDir', folder], {
    // Not the test runner's own environment: it sets a BASE_URL, which would win.
    env: { PATH: process.env.PATH, HOME: process.env.HOME, BASE_PATH: '/bricks', SITE_URL: 'https://example.org' },
    stdio: 'pipe',
  });
}, 300_000);
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

test('full addresses in metadata, feeds for machines and share pages are those of the site', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(html|xml|txt)$|^(oembed|share|data\/datapackage)\b.*\.json$/.test(file),
  );
  expect(files.filter((file) => file.startsWith('oembed/')).length).toBeGreaterThan(60);
  for (const file of files) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    expect(text.includes('localhost'), file).toBe(false);
    // The origin alone, as the policy and the embed builder name it, is no address.
    const astray = [...text.matchAll(/https:\/\/example\.org(\/[^"'<\s\\]*)/g)].filter(
      ([, place = '']) => !place.startsWith('/bricks/'),
    );
    expect(
      astray.map(([address]) => address),
      file,
    ).toEqual([]);
  }
});

test('share pages and share information lead to places under the base path', () => {
  const html = readFileSync(path.join(folder, 'zh/f/market-growth/index.html'), 'utf8');
  expect(html).toContain(' data-home="/bricks/zh/status/#market-growth"');
  const info = JSON.parse(readFileSync(path.join(folder, 'share/zh/f/market-growth.json'), 'utf8')) as {
    addresses: Record<string, string>;
  };
  expect(Object.values(info.addresses).filter((address) => !address.startsWith('/bricks/'))).toEqual([]);
});

test('canonical and alternate addresses are those of the site', () => {
  const html = readFileSync(path.join(folder, 'zh/status/index.html'), 'utf8');
  expect(html).toContain('<link rel="canonical" href="https://example.org/bricks/zh/status/">');
  expect(html).toContain('hreflang="en" href="https://example.org/bricks/en/status/"');
});

test('every rule for the host begins with it, and every page allows the address of the site', () => {
  const rules = parseHeaderRules(readFileSync(path.join(folder, '_headers'), 'utf8'));
  expect(rules.length).toBeGreaterThan(10);
  expect(rules.filter(({ pattern }) => !pattern.startsWith('/bricks/'))).toEqual([]);
  const html = readFileSync(path.join(folder, 'zh/status/index.html'), 'utf8');
  expect(html).toContain("script-src 'self' https://example.org 'sha256-");
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
