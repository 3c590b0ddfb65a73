import { parseHTML } from 'linkedom';
import { BUILT, fileOf, readBuilt, SITE } from './builtFiles.ts';
import { CHAPTERS, expect, test } from './site.ts';

test('both languages have the same sections, blocks, figures and steps under the same ids', () => {
  const ids = (file: string) =>
    [...parseHTML(readBuilt(file)).document.querySelectorAll('section.section, .block, figure.figure, .step')].map(
      (one) => one.id,
    );
  for (const chapter of CHAPTERS) {
    const zh = ids(`zh/${chapter}/index.html`);
    expect(zh.length).toBeGreaterThan(2);
    expect(ids(`en/${chapter}/index.html`)).toEqual(zh);
  }
});

test('every link of every page leads to a file and a place that exist', () => {
  const places = new Map<string, ReadonlySet<string>>();
  const links = new Map<string, string>();
  for (const file of BUILT.filter((one) => one.endsWith('.html'))) {
    const { document } = parseHTML(readBuilt(file));
    places.set(file, new Set([...document.querySelectorAll('[id]')].map((one) => one.id)));
    const base = new URL(file.replace(/index\.html$/, ''), SITE);
    for (const one of document.querySelectorAll('a[href], area[href]'))
      links.set(new URL(one.getAttribute('href') ?? '', base).href, file);
  }
  const files = new Set(BUILT);
  const broken = [...links].filter(([href]) => {
    const file = fileOf(href);
    // Elsewhere in the web.
    if (file === undefined) return false;
    const place = decodeURIComponent(new URL(href).hash.slice(1));
    return !files.has(file) || (place !== '' && !places.get(file)?.has(place));
  });
  expect(links.size).toBeGreaterThan(1000);
  expect(broken).toEqual([]);
});

test('an address that is not there gets a page in both languages with a way back', async ({ page, allowed }) => {
  allowed.console.push(/404/);
  const response = await page.goto('/zh/nowhere/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: '没有这一页' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the contents' }).click();
  await expect(page).toHaveURL(/\/en\/$/);
});
