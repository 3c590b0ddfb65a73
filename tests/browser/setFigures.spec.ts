import { contentFiles } from '../../scripts/contentFiles.ts';
import { readContent } from '../../src/model/content/readContent.ts';
import { CHAPTERS } from '../../src/model/chapters/sections.ts';
import { expect, LANGUAGES, test } from './site.ts';

/** Words that set the figure beside them, and the way back. */

const { sections } = readContent(contentFiles());
const slugOf = (section: string) => CHAPTERS.find(({ sections: all }) => all.includes(section))?.slug ?? '';

for (const lang of LANGUAGES) {
  const phrases = sections
    .filter((one) => one.lang === lang)
    .flatMap(({ section, links }) => links.filter((link) => link.includes('?')).map((link) => ({ section, link })));

  test(`every phrase that sets a figure changes its sentence without leaving the page, and the way back takes it back (${lang})`, async ({
    page,
  }) => {
    expect(phrases.length).toBeGreaterThanOrEqual(8);
    for (const { section, link } of phrases) {
      const [id = '', query = ''] = link.split('?');
      await page.goto(`/${lang}/${slugOf(section)}/#${section}`);
      const figure = page.locator(`figure[id="${id}"]`);
      const sentence = figure.locator('.sentence > span');
      await figure.scrollIntoViewIfNeeded();
      await expect(figure).toHaveAttribute('data-ready', '');
      const before = await sentence.textContent();
      await page.evaluate(() => (document.title = 'the same page'));
      await page.locator(`[id="${section}"] .sets[href="?${query}#${id}"]`).click();
      await expect(sentence, link).not.toHaveText(before ?? '');
      await expect(figure).toBeInViewport();
      expect(await page.title()).toBe('the same page');
      expect(new URL(page.url()).search).toBe(`?${query}`);
      await page.goBack();
      await expect(sentence, link).toHaveText(before ?? '');
    }
  });
}

test('in an embedded section the same words set the figure in the frame', async ({ page }) => {
  await page.goto('/embed/zh/s/3.3/?theme=dark');
  const figure = page.locator('figure#price-war');
  await expect(figure).toHaveAttribute('data-ready', '');
  const before = await figure.locator('.sentence > span').textContent();
  await page.locator('.sets').first().click();
  await expect(figure.locator('.sentence > span')).not.toHaveText(before ?? '');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a feedback that leads to a figure of the same chapter sets it there', async ({ page }) => {
  await page.goto('/en/status/#q-livestream-base');
  const check = page.locator('[data-check="livestream-base"]');
  await check.locator('.check-answers > summary').click();
  await page.evaluate(() => (document.title = 'the same page'));
  await check.locator('a[href*="livestream=40.48"]').first().click();
  await expect(page.locator('figure#new-models')).toBeInViewport();
  await expect(page.locator('figure#new-models .sentence > span')).toContainText('40.48%');
  expect(await page.title()).toBe('the same page');
});
