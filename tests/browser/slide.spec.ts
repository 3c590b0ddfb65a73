import type { Page } from '@playwright/test';
import { expect, FIGURES, test } from './embeds.ts';
import { LANGUAGES } from './site.ts';

/** A figure on a slide of 16:9. */

const slide = (lang: string, query: string) => `/embed/${lang}/slide/?figure=${query}`;
const inside = (page: Page) => page.frameLocator('iframe');
const works = async (page: Page, figure: string) => {
  await expect(inside(page).locator(`[id="${figure}"][data-ready]`)).toBeAttached();
  await expect(page.locator('iframe[data-fitted]')).toBeVisible();
};

/** What is not whole on the slide, and the type of its sentence as it is seen. */
const looked = (page: Page) =>
  page.evaluate(() => {
    const frame = document.querySelector('iframe');
    const doc = frame?.contentDocument;
    if (!frame || !doc) return { scrolls: true, outside: ['no figure'], sentencePx: 0 };
    const scale = frame.getBoundingClientRect().width / frame.clientWidth;
    const room = document.querySelector('main')?.getBoundingClientRect() ?? new DOMRect();
    const { left, right, bottom } = frame.getBoundingClientRect();
    const parts = [...doc.querySelectorAll('.figure-title, .work, .sentence')];
    const outside = parts.filter((part) => part.getBoundingClientRect().bottom > frame.clientHeight + 1);
    const sentence = doc.querySelector('.sentence');
    return {
      scrolls:
        doc.documentElement.scrollHeight > frame.clientHeight + 1 ||
        document.documentElement.scrollHeight > innerHeight,
      outside: [
        ...outside.map((part) => part.className),
        ...(left < room.left - 2 || right > room.right + 2 || bottom > room.bottom + 2 ? ['the frame'] : []),
      ],
      sentencePx: sentence ? parseFloat(getComputedStyle(sentence).fontSize) * scale : 0,
    };
  });

for (const lang of LANGUAGES)
  test(`every figure is whole on a slide, without anything to scroll, in type that is read from afar (${lang})`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1280, height: 720 });
    for (const figure of FIGURES) {
      await page.goto(slide(lang, figure));
      await works(page, figure);
      await expect.poll(() => looked(page), figure).toMatchObject({ scrolls: false, outside: [] });
      expect((await looked(page)).sentencePx, figure).toBeGreaterThan(12);
    }
  });

test('a slide shows the view that it is asked for, is worked like any figure, and says where that is to be had', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 960, height: 540 });
  await page.goto(slide('en', 'uplift&visitors=2000&theme=dark'));
  await works(page, 'uplift');
  await expect(inside(page).locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const address = page.locator('[data-address]');
  await expect(address).toHaveAttribute('href', `${baseURL}/en/f/uplift/?visitors=2000`);
  await inside(page).getByRole('slider').first().press('Home');
  await expect(address).not.toHaveAttribute('href', /visitors=2000/);
  await expect.poll(() => looked(page)).toMatchObject({ scrolls: false, outside: [] });
});

test('in a sandbox without an origin, where nothing can be framed, the figure stands by itself', async ({
  page,
  host,
  baseURL,
}) => {
  await page.goto(
    host.show(
      `<iframe title="x" width="1280" height="720" sandbox="allow-scripts" src="${baseURL}${slide('en', 'of-what&farmbase=50')}"></iframe>`,
    ),
  );
  const figure = page.frameLocator('iframe').locator('#of-what');
  await expect(figure.locator('fieldset.work')).not.toHaveAttribute('disabled');
  await expect(figure.getByRole('slider').first()).toHaveValue('50');
});

test('the builder hands over a slide of the view that was set up', async ({ page }) => {
  await page.goto('/en/teach/?item=f.uplift&view=visitors%3D2000#builder');
  await page.getByRole('radio', { name: 'on a slide' }).check();
  const code = page.getByLabel('Embed code', { exact: true });
  await expect(code).toHaveValue(/\/embed\/en\/slide\/\?figure=uplift&amp;visitors=2000" .* width="1280" height="720"/);
  await expect(
    page.frameLocator('.preview iframe').frameLocator('iframe').locator('#uplift[data-ready]'),
  ).toBeAttached();
  await expect(page.getByLabel('Code that keeps the height right')).toHaveCount(0);
});
