import type { Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { BUILT, fileOf, readBuilt, SITE } from './builtFiles.ts';
import { CHAPTERS, expect, test } from './site.ts';

test('both languages have the same sections, blocks, figures and steps under the same ids', () => {
  const ids = (file: string) =>
    [...parseHTML(readBuilt(file)).document.querySelectorAll('section.section, .block, figure.figure, .step')].map(
      (one) => one.id,
    );
  for (const chapter of CHAPTERS) {
    const zh = ids(`zh/${chapter}/index.html`);
    expect(zh.length).toBeGreaterThan(2);
    expect(ids(`en/${chapter}/index.html`)).toEqual(zh);
  }
});

test('every link of every page leads to a file and a place that exist', () => {
  const places = new Map<string, ReadonlySet<string>>();
  const links = new Map<string, string>();
  for (const file of BUILT.filter((one) => one.endsWith('.html'))) {
    const { document } = parseHTML(readBuilt(file));
    places.set(file, new Set([...document.querySelectorAll('[id]')].map((one) => one.id)));
    const base = new URL(file.replace(/index\.html$/, ''), SITE);
    for (const one of document.querySelectorAll('a[href], area[href]'))
      links.set(new URL(one.getAttribute('href') ?? '', base).href, file);
  }
  const files = new Set(BUILT);
  const broken = [...links].filter(([href]) => {
    const file = fileOf(href);
    // Elsewhere in the web.
    if (file === undefined) return false;
    const place = decodeURIComponent(new URL(href).hash.slice(1));
    return !files.has(file) || (place !== '' && !places.get(file)?.has(place));
  });
  expect(links.size).toBeGreaterThan(1000);
  expect(broken).toEqual([]);
});

test('an address that is not there gets a page in both languages with a way back', async ({ page, allowed }) => {
  allowed.console.push(/404/);
  const response = await page.goto('/zh/nowhere/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: '没有这一页' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the contents' }).click();
  await expect(page).toHaveURL(/\/en\/$/);
});

test('the foot of a page has its version, licences, language, theme and a way to print it', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.toggleAttribute('data-printed', true);
  });
  for (const path of ['/en/status/', '/en/data/', '/en/']) {
    await page.goto(path);
    const foot = page.getByRole('contentinfo');
    await expect(foot).toContainText(/Version \d+\.\d+\.\d+, updated \d{4}-\d{2}-\d{2}\./);
    await expect(foot.getByRole('link', { name: 'CC BY 4.0' })).toBeVisible();
    await expect(foot.getByRole('link', { name: '中文' })).toHaveAttribute('href', path.replace('/en/', '/zh/'));
    await foot.getByRole('button', { name: /^Appearance/ }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await foot.getByRole('button', { name: /^Appearance/ }).click();
    await foot.getByRole('button', { name: /^Appearance/ }).click();
    await foot.getByRole('button', { name: 'Print this page' }).click();
    await expect(page.locator('html[data-printed]')).toHaveCount(1);
  }
});

test.describe('the wall of the front door', () => {
  const flights = (page: Page) =>
    page.evaluate(() =>
      document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().endTime ?? Infinity)),
    );

  test('is laid within a second, and a brick that is pointed at flies once more', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    for (const path of ['/', '/zh/']) {
      await page.goto(path);
      await expect.poll(() => flights(page)).toEqual([]);
      const box = await page.locator('.hero-art .bricks rect').nth(12).boundingBox();
      if (!box) throw new Error('expected a brick');
      await expect(async () => {
        await page.mouse.move(0, 0);
        await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
        const [flight, ...others] = await flights(page);
        expect(others).toEqual([]);
        expect(flight).toBeLessThan(1000);
      }).toPass();
    }
  });

  test('stands for who wants no motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/');
    await page.locator('.hero-art .bricks rect').nth(12).hover();
    expect(await flights(page)).toEqual([]);
  });
});

test('the contents page faces five problems with five strategies, and leads back to where one was', async ({
  page,
}) => {
  await page.goto('/en/');
  const rows = page.locator('.pairs tbody tr');
  await expect(rows).toHaveCount(5);
  await expect(rows.nth(3).getByRole('link')).toHaveText([/Logistics and supply chains/, /Rebuilt logistics/]);
  const resume = page.getByText('You were at:');
  await expect(resume).toBeHidden();
  await page.goto('/zh/status/#2.3');
  await expect(page.locator('.side [aria-current=true]')).toHaveAttribute('href', '#2.3');
  await page.goto('/en/');
  await resume.getByRole('link', { name: /^2\.3 / }).click();
  await expect(page).toHaveURL(/\/en\/status\/#2\.3$/);
});
