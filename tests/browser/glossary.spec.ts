import { contentFiles } from '../../scripts/contentFiles.ts';
import { readContent } from '../../src/model/content/readContent.ts';
import { expect, LANGUAGES, test } from './site.ts';

/** The glossary: every term by its name in both languages, with an address, an explanation and where it is used. */

const { glossary, sections } = readContent(contentFiles());

for (const lang of LANGUAGES)
  test(`every term is there, explained, and leads to the sections that use it (${lang})`, async ({ page }) => {
    await page.goto(`/${lang}/glossary/`);
    const shown = await page.locator('.glossary dl > div').evaluateAll((all) =>
      all.map((one) => ({
        id: one.id,
        text: one.textContent,
        used: [...one.querySelectorAll('.used a')].map((link) => link.textContent.slice(1)),
      })),
    );
    expect(shown.map(({ id }) => id).toSorted()).toEqual(glossary.map(({ id }) => `term-${id}`).toSorted());
    for (const term of glossary) {
      const one = shown.find(({ id }) => id === `term-${term.id}`);
      for (const text of [term.zh.term, term.en.term, term[lang].explanation]) expect(one?.text).toContain(text);
      const using = sections.filter((section) => section.lang === lang && section.terms.includes(term.id));
      expect(one?.used.toSorted()).toEqual(using.map(({ section }) => section).toSorted());
    }
    const names = await page.locator('.glossary .name').allTextContents();
    const sorted = names.map((name) => name.trim());
    expect(sorted).toEqual(
      sorted.toSorted(new Intl.Collator(lang === 'zh' ? 'zh-CN' : 'en', { ignorePunctuation: true }).compare),
    );
  });

test('a search engine is told of a set of defined terms, each with its address', async ({ page }) => {
  await page.goto('/en/glossary/');
  const data = await page.locator('script[type="application/ld+json"]').allTextContents();
  const set = data
    .map((text) => JSON.parse(text) as Record<string, unknown>)
    .find((one) => one['@type'] === 'DefinedTermSet');
  const terms = set?.hasDefinedTerm as { '@type': string; url: string; name: string }[];
  expect(terms).toHaveLength(glossary.length);
  for (const term of terms) {
    expect(term['@type']).toBe('DefinedTerm');
    const { hash, pathname } = new URL(term.url);
    expect(pathname).toBe('/en/glossary/');
    await expect(page.locator(`[id="${hash.slice(1)}"]`)).toHaveCount(1);
  }
});

test('a word’s card leads to its place in the glossary', async ({ page }) => {
  await page.goto('/zh/status/');
  await page.locator('a.term').first().click();
  const link = page.locator('.passport:popover-open a', { hasText: '词语表' });
  const href = await link.getAttribute('href');
  expect(href).toMatch(/^\/zh\/glossary\/#term-/);
  await link.click();
  await expect(page.locator(`[id="${href?.split('#')[1] ?? ''}"]`)).toBeInViewport();
});
