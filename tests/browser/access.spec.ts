import { expect, LANGUAGES, test } from './site.ts';
import { violations } from './violations.ts';

test('the first Tab leads to a link that skips to the text', async ({ page }) => {
  await page.goto('/zh/status/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('a page that only leads on, or says that there is none, meets WCAG 2.2 AA too', async ({ page }) => {
  const passedThrough = LANGUAGES.flatMap((lang) => [`/${lang}/f/strategy-mix/`, `/${lang}/s/2.4/`]);
  // Left there: without the script that leads on before anybody has looked.
  await page.route(/\/[fs]\/[\w.-]+\/$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/<script data-home.*?<\/script>/s, '') });
  });
  for (const address of [...passedThrough, '/404.html', '/embed/404.html']) {
    await page.goto(address);
    expect(await violations(page), address).toEqual([]);
    expect(new URL(page.url()).pathname).toBe(address);
  }
});
