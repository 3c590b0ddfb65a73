import { readdirSync, readFileSync } from 'node:fs';
import { expect, LANGUAGES, PAGES, test } from './site.ts';

const chapterFiles = readdirSync('content/chapters', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.svx'),
);

/** How many figures the sections of a chapter declare in one language. */
function declaredFigures(chapter: string, lang: string): number {
  return chapterFiles
    .filter((file) => file.split('/')[0]?.endsWith(`-${chapter}`) && file.endsWith(`.${lang}.svx`))
    .map((file) => readFileSync(`content/chapters/${file}`, 'utf8').match(/<(Figure|Story)\b/g)?.length ?? 0)
    .reduce((sum, count) => sum + count, 0);
}

for (const address of PAGES) {
  test(`${address} has a title, a description, one h1 and its language`, async ({ page }) => {
    await page.goto(address);
    expect((await page.title()).length).toBeGreaterThan(5);
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /.{10,}/);
    await expect(page.locator('html')).toHaveAttribute('lang', address.startsWith('/en/') ? 'en' : 'zh-CN');
    if (address !== '/') await expect(page.locator('h1')).toHaveCount(1);
    expect(await page.locator('[id]').evaluateAll((all) => all.length - new Set(all.map((one) => one.id)).size)).toBe(
      0,
    );
  });
}

for (const lang of LANGUAGES) {
  for (const chapter of ['abstract', 'introduction', 'status', 'problems', 'strategies', 'conclusion']) {
    test(`/${lang}/${chapter}/ has an island for every figure that its sections declare, and no other`, async ({
      page,
    }) => {
      await page.goto(`/${lang}/${chapter}/`);
      await expect(page.locator('astro-island')).toHaveCount(declaredFigures(chapter, lang));
      await expect(page.locator('astro-island figure.figure')).toHaveCount(declaredFigures(chapter, lang));
    });
  }
}

test('both languages have the same sections, blocks, figures and steps under the same ids', async ({ page }) => {
  for (const chapter of ['abstract', 'introduction', 'status', 'problems', 'strategies', 'conclusion']) {
    const ids = async (lang: string) => {
      await page.goto(`/${lang}/${chapter}/`);
      return page
        .locator('section.section, .block, figure.figure, .step')
        .evaluateAll((all) => all.map((one) => one.id));
    };
    expect(await ids('en')).toEqual(await ids('zh'));
  }
});

test('every link within the site leads to a page and a place that exist', async ({ page, request }) => {
  const places = new Map<string, Set<string>>();
  const links = new Set<string>();
  for (const address of PAGES) {
    await page.goto(address);
    places.set(address, new Set(await page.locator('[id]').evaluateAll((all) => all.map((one) => one.id))));
    const hrefs = await page
      .locator('a[href]')
      .evaluateAll((all) => (all as HTMLAnchorElement[]).map((one) => one.href));
    for (const href of hrefs) if (new URL(href).origin === new URL(page.url()).origin) links.add(href);
  }
  const broken: string[] = [];
  const files = new Map<string, Promise<number>>();
  for (const href of links) {
    const { pathname, hash } = new URL(href);
    const ids = places.get(pathname);
    if (ids) {
      if (hash && !ids.has(decodeURIComponent(hash.slice(1)))) broken.push(href);
    } else {
      const status = files.get(pathname) ?? request.get(pathname).then((response) => response.status());
      files.set(pathname, status);
      if ((await status) !== 200) broken.push(href);
    }
  }
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
