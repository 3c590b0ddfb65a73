import { readBuilt, readBuiltJson } from './builtFiles.ts';
import { content } from '../unit/figureContext.ts';
import { expect, LANGUAGES, test } from './site.ts';

/** All of them from `content/publication.yaml`: nothing else in the project names a licence to readers. */
const { content: forContent, code } = content.publication.licences;

for (const lang of LANGUAGES) {
  test(`every full page says under what it is given, with links (${lang})`, async ({ page }) => {
    await page.goto(`/${lang}/status/`);
    const links = page.locator('footer a[rel="license"]');
    await expect(links).toHaveText([forContent.short, code.short]);
    await expect(links.first()).toHaveAttribute('href', forContent.url);
    await expect(links.last()).toHaveAttribute('href', code.url);
  });

  test(`an embed says it in its quiet line (${lang})`, async ({ page }) => {
    await page.goto(`/embed/${lang}/f/uplift/`);
    await expect(page.locator('footer a[rel="license"]')).toHaveText([forContent.short]);
  });
}

test('machines are told as well: in the data of pages and in the data package', () => {
  for (const lang of LANGUAGES)
    expect(readBuilt(`${lang}/status/index.html`)).toContain(`"license":"${forContent.url}"`);
  const { licenses } = readBuiltJson('data/datapackage.json') as { licenses: { name: string; path: string }[] };
  expect(licenses).toMatchObject([{ name: forContent.id, path: forContent.url }]);
});
