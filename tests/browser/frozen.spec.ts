import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test, wake } from './site.ts';

interface Version {
  version: string;
  date: string;
  sha256: string;
}

const versions = JSON.parse(await readFile('dist/v/versions.json', 'utf8')) as Version[];
const [newest] = versions;
if (!newest) throw new Error('expected a released version in dist/v/versions.json');
const copy = `/v/${newest.version}/embed`;

test('what is released is listed with its version, its day and what its archive must be', () => {
  for (const { version, date, sha256 } of versions) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  }
  expect(new Set(versions.map(({ version }) => version)).size).toBe(versions.length);
});

for (const lang of ['zh', 'en'] as const) {
  test(`a frozen figure wakes, takes its state from the address and can be pushed (${lang})`, async ({ page }) => {
    await page.goto(`${copy}/${lang}/f/uplift/?visitors=2000`);
    const figure = await wake(page, 'uplift');
    const visitors = figure.getByRole('slider').first();
    await expect(visitors).toHaveValue('2000');
    await visitors.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page).not.toHaveURL(/visitors=2000$/);
  });
}

test('the other language is frozen too, and the way back to the text leads to the site as it is', async ({ page }) => {
  await page.goto(`${copy}/zh/s/2.4/`);
  const links = await page.locator('a[href]').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  const paths = links.map((link) => new URL(link).pathname);
  expect(paths).toContain(`${copy}/en/s/2.4/`);
  expect(paths).toContain('/zh/status/');
});

test('no frozen page names a file that is not there, nor the site that it was made for', async () => {
  for (const lang of ['zh', 'en']) {
    for (const place of ['f/strategy-mix', 'f/market-growth', 'f/strategy-effect-3', 's/0', 's/3.4']) {
      const folder = path.join('dist', copy, lang, place);
      const html = await readFile(path.join(folder, 'index.html'), 'utf8');
      expect(html).not.toMatch(/frozen--|localhost|rel="canonical"/);
      const addresses = [...html.matchAll(/(?:href|src|component-url|renderer-url)="(\.\.[^"#?]*)|url\((\.\.[^)]*)\)/g)]
        .map((match) => match[1] ?? match[2] ?? '')
        .map((address) => path.join(folder, address, address.endsWith('/') ? 'index.html' : ''));
      expect(addresses.length).toBeGreaterThan(5);
      expect(addresses.filter((file) => !existsSync(file))).toEqual([]);
    }
  }
});

test('every figure and section is in the copy', async () => {
  const { readdirSync } = await import('node:fs');
  for (const lang of ['zh', 'en']) {
    expect(readdirSync(path.join('dist', copy, lang, 's'))).toHaveLength(21);
    expect(readdirSync(path.join('dist', copy, lang, 'f')).length).toBeGreaterThanOrEqual(22);
  }
});
