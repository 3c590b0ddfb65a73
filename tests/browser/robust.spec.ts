import { CHAPTERS, expect, test } from './site.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const chapter of CHAPTERS) {
    test(`${chapter}: text, pictures, tables and links are all there`, async ({ page }) => {
      await page.goto(`/zh/${chapter}/`);
      await expect(page.locator('.block').first()).toBeVisible();
      for (const figure of await page.locator('figure.figure').all()) {
        await expect(figure.locator('.figure-title .title')).toBeVisible();
        await expect(figure.locator('.sentence')).not.toBeEmpty();
        await expect(figure.locator('svg.picture').locator('visible=true').first()).toBeVisible();
        await figure.locator('details.table summary').click();
        await expect(figure.locator('details.table tbody tr').first()).toBeVisible();
        await expect(figure.locator('.needs-script').first()).toBeHidden();
      }
      await expect(page.locator('.site-header .language')).toHaveAttribute('href', `/en/${chapter}/`);
    });
  }
});

test.describe('with scripts that fail to load', () => {
  for (const chapter of CHAPTERS) {
    test(`${chapter}: text, pictures and tables are all there`, async ({ page, allowed }) => {
      allowed.console.push(/ERR_FAILED/, /dynamically imported module/, /Error hydrating/);
      await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
      await page.goto(`/en/${chapter}/`);
      for (const figure of await page.locator('figure.figure').all()) {
        await figure.scrollIntoViewIfNeeded();
        await expect(figure.locator('svg.picture').locator('visible=true').first()).toBeVisible();
        await figure.locator('details.table summary').click();
        await expect(figure.locator('details.table tbody tr').first()).toBeVisible();
        await expect(figure.locator('fieldset.work')).toHaveAttribute('disabled');
      }
    });
  }
});

test('in print, text, steps, tables and the passports of the page are whole', async ({ page }) => {
  await page.goto('/zh/status/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.site-header')).toBeHidden();
  await expect(page.locator('[id="market-growth.known"]')).toBeVisible();
  await expect(page.locator('#passport-ecommerce-2022')).toBeVisible();
  const overlap = await page.evaluate(() => {
    const picture = document.querySelector('.story-picture')?.getBoundingClientRect();
    const steps = document.querySelector('.story-steps')?.getBoundingClientRect();
    return picture && steps
      ? Math.min(picture.bottom, steps.bottom) - Math.max(picture.top, steps.top) > 1 &&
          Math.min(picture.right, steps.right) - Math.max(picture.left, steps.left) > 1
      : true;
  });
  expect(overlap).toBe(false);
});
