import { CHAPTERS, expect, LANGUAGES, test } from './site.ts';

for (const lang of LANGUAGES)
  test(`the end of every chapter says what it found and leads on (${lang})`, async ({ page }) => {
    const found = new Set<string>();
    for (const chapter of CHAPTERS) {
      await page.goto(`/${lang}/${chapter}/`);
      const end = page.locator('.chapter-end');
      found.add((await end.locator('.found').textContent()) ?? '');
      await expect(end.locator('[data-share-info]')).toBeVisible();
      const next = page.locator('.pager [rel=next]');
      if (chapter !== 'conclusion') {
        await expect(next.locator('strong')).not.toBeEmpty();
        continue;
      }
      await expect(next).toHaveCount(0);
      for (const leads of ['teach/#class', 'data/', ''])
        await expect(end.locator(`a[href="/${lang}/${leads}"]`)).toBeVisible();
    }
    expect(found.size).toBe(CHAPTERS.length);
  });

test('whoever lands in the middle by a shared link is told where this is, and who reads on is not', async ({
  page,
}) => {
  await page.goto('/zh/s/2.5/');
  await expect(page).toHaveURL(/\/zh\/status\/.*#2\.5$/);
  await expect(page.locator('[id="2.5"] .landed')).toBeVisible();
  await expect(page.locator('.landed').locator('visible=true')).toHaveCount(1);
  await page.goto('/zh/');
  await page.locator('a[href="/zh/status/#2.5"]').first().click();
  await expect(page.locator('[id="2.5"]')).toBeInViewport();
  await expect(page.locator('.landed').locator('visible=true')).toHaveCount(0);
});

test('on a phone the bar says which section is read, and how far', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/status/#2.3');
  await expect(page.locator('[data-here]')).toHaveText(/^2\.3 .* 4\/6$/);
  await expect(page.locator('.brand')).toHaveAccessibleName('Between Bits and Bricks');
});
