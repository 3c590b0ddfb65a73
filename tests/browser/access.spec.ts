import { expect, test } from './site.ts';

test('the first Tab leads to a link that skips to the text', async ({ page }) => {
  await page.goto('/zh/status/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
