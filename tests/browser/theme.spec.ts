import { chooseTheme, expect, test } from './site.ts';

const background = 'rgb(19, 21, 27)';
const paper = 'rgb(251, 250, 246)';

test('the system decides until the reader does, and the choice is remembered', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/zh/status/');
  await expect(page.locator('body')).toHaveCSS('background-color', background);
  await chooseTheme(page, 'light');
  await expect(page.locator('body')).toHaveCSS('background-color', paper);
  await page.goto('/en/problems/');
  await expect(page.locator('body')).toHaveCSS('background-color', paper);
  await chooseTheme(page, 'system');
  await expect(page.locator('body')).toHaveCSS('background-color', background);
});

test('with storage that throws, the page works and the choice holds for the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/zh/status/');
  await chooseTheme(page, 'dark');
  await expect(page.locator('body')).toHaveCSS('background-color', background);
});

test('on a phone the menu opens without script and holds the chapters', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await page.goto('/zh/status/');
  await page.getByRole('button', { name: '目录' }).click();
  await page.locator('#menu').getByRole('link', { name: '问题' }).click();
  await expect(page).toHaveURL(/\/zh\/problems\/$/);
  await context.close();
});
