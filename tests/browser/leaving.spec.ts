import type { Locator } from '@playwright/test';
import { expect, test, wake } from './site.ts';

/** Pushes a slider to its end and does something else in the same moment, before any change has settled. */
function pushAnd(slider: Locator, then: 'nothing' | 'go' | 'hide'): Promise<string> {
  return slider.evaluate((one: HTMLInputElement, next) => {
    one.focus();
    one.value = one.max;
    one.dispatchEvent(new Event('input', { bubbles: true }));
    if (next === 'go') location.assign('/en/teach/');
    if (next === 'hide') document.dispatchEvent(new Event('visibilitychange'));
    return location.search;
  }, then);
}

test('whoever leaves right after a change finds it when coming back', async ({ page }) => {
  await page.goto('/en/status/#uplift');
  const figure = await wake(page, 'uplift');
  await pushAnd(figure.getByRole('slider').first(), 'go');
  await expect(page).toHaveURL(/\/teach\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/status\/\?visitors=100000#uplift$/);
  await expect((await wake(page, 'uplift')).getByRole('slider').first()).toHaveValue('100000');
});

test('a change is in the address the moment the page is hidden: the system may never show it again', async ({
  page,
}) => {
  await page.goto('/en/status/#uplift');
  const figure = await wake(page, 'uplift');
  expect(await pushAnd(figure.getByRole('slider').first(), 'hide')).toBe('?visitors=100000');
});

test('a change in the builder’s preview is kept by a theme and a language chosen right after it', async ({ page }) => {
  await page.goto('/en/teach/?item=f.uplift');
  const slider = page.locator('#builder').frameLocator('iframe').getByRole('slider').first();
  await slider.scrollIntoViewIfNeeded();
  await expect(slider).toBeEnabled();
  // The choices near at hand: scrolling to them would give the change time to settle.
  const dark = page.getByRole('radio', { name: 'Dark' });
  await expect(dark).toBeInViewport();
  await pushAnd(slider, 'nothing');
  await dark.check();
  await page.getByRole('radio', { name: '中文' }).check();
  await expect(page.getByLabel('Embed code', { exact: true })).toHaveValue(
    /\/embed\/zh\/f\/uplift\/\?visitors=100000&amp;theme=dark"/,
  );
  await expect(page.locator('#builder').frameLocator('iframe').getByRole('slider').first()).toHaveValue('100000');
});
