import { expect, test } from './embeds.ts';
import { LANGUAGES } from './site.ts';
import { violations } from './violations.ts';

for (const lang of LANGUAGES)
  test(`the index of embeds meets WCAG 2.2 AA (${lang})`, async ({ page }) => {
    await page.goto(`/embed/${lang}/`);
    expect(await violations(page)).toEqual([]);
  });

test('an embed is worked by keyboard alone, and the focus leaves it again', async ({ page }) => {
  await page.goto('/embed/en/f/of-what/');
  await page.locator('fieldset.work:not([disabled])').waitFor();
  // First comes the choice of a base, then the slider for one's own.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('slider').first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.locator('.sentence')).toContainText('100 billion');
  const last = page.locator('.embed-line').getByRole('link', { name: '中文' });
  for (let presses = 0; presses < 20 && !(await last.evaluate((link) => link === document.activeElement)); presses++)
    await page.keyboard.press('Tab');
  await expect(last).toBeFocused();
});

test('in forced colours and at a zoom of 400 % a figure stays readable and nothing scrolls sideways', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 320, height: 256 });
  for (const id of ['market-growth', 'strategy-mix', 'argument-map']) {
    await page.goto(`/embed/zh/f/${id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.locator('.embed-line a').last().scrollIntoViewIfNeeded();
    await expect(page.locator('.embed-line a').last()).toBeInViewport();
  }
});
