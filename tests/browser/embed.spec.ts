import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { contentFiles } from '../../scripts/contentFiles.ts';
import { measuredHeights } from '../../src/model/embed/measuredHeights.ts';
import { readLessons } from '../../src/model/lessons/readLessons.ts';
import type { Language } from '../../src/model/text/language.ts';
import { expect, FIGURES, SECTIONS, test, working } from './embeds.ts';
import { LANGUAGES, openMore } from './site.ts';
import { OUTLINE, violations } from './violations.ts';

const THINGS = [...FIGURES.map((id) => `f/${id}`), ...SECTIONS.map((id) => `s/${id}`)];
const QUESTIONS = readLessons(contentFiles()).questions.map(({ id }) => `q/${id}`);

/** Beside every figure's, one section's and the index's: what other sections have, their chapters have. */
const WITH_AXE = [...FIGURES.map((id) => `f/${id}`), 's/2.4'];
const THEME = { zh: 'light', en: 'dark' } as const;

for (const lang of LANGUAGES) {
  for (const thing of THINGS) {
    test(`the embed ${lang}/${thing} has its head, its working figures, fits 320 px and meets WCAG 2.2 AA`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 320, height: 600 });
      await page.goto(`/embed/${lang}/${thing}/?theme=${THEME[lang]}`);
      const found = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '',
        robots: document.querySelector<HTMLMetaElement>('meta[name=robots]')?.content,
        sizing: document.querySelector<HTMLMetaElement>('meta[name=responsive-embedded-sizing]')?.content,
        oembed: document.querySelector('link[type="application/json+oembed"]')?.getAttribute('href') ?? '',
        styled: document.querySelectorAll('[style]').length,
        idsTwice: [...document.querySelectorAll('[id]')]
          .map((one) => one.id)
          .filter((id, i, all) => all.indexOf(id) !== i),
        windowUnits: [...document.querySelectorAll('style')].some((one) => /\d[sdl]?vh\b/.test(one.textContent ?? '')),
        sideways: document.documentElement.scrollWidth > 320,
        wide: [...document.body.querySelectorAll('*')]
          .filter((one) => one.checkVisibility() && !one.closest('.scroll, [popover], .visually-hidden, svg *'))
          .filter((one) => one.getBoundingClientRect().right > 320.5)
          .map((one) => one.outerHTML.slice(0, 60)),
      }));
      expect(found).toEqual({
        lang: lang === 'zh' ? 'zh-CN' : 'en',
        canonical: expect.stringMatching(/^https?:\/\/[^#]+\/(zh|en)\/\w+\/$/),
        robots: 'noindex',
        sizing: 'allow-origins=*',
        oembed: expect.stringMatching(new RegExp(`/oembed/${lang}/${thing}\\.json$`)),
        styled: 0,
        idsTwice: [],
        windowUnits: false,
        sideways: false,
        wide: [],
      });
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      const figures = page.locator('astro-island figure.figure');
      if (thing.startsWith('f/')) await expect(figures).toHaveCount(1);
      for (const figure of await figures.all()) {
        await figure.scrollIntoViewIfNeeded();
        await expect(figure.locator('fieldset.work')).not.toHaveAttribute('disabled');
      }
      expect(await squeezedWithoutControls(page)).toEqual([]);
      await expectHeightAsMeasured(page, thing, lang);
      await page.setViewportSize({ width: 320, height: 600 });
      expect(await violations(page, WITH_AXE.includes(thing) ? undefined : OUTLINE)).toEqual([]);
      // What a wide frame lays out otherwise, it does in every language.
      if (!WITH_AXE.includes(thing) || lang === 'zh') return;
      await page.setViewportSize({ width: 1280, height: 800 });
      expect(await violations(page)).toEqual([]);
    });
  }
}

/** What frames ask for is enough, so that nothing scrolls twice; else `npm run measure:heights` has to be run. */
async function expectHeightAsMeasured(page: Page, thing: string, lang: Language): Promise<void> {
  const [kind, id] = thing.split('/') as ['f' | 's', string];
  const heights = measuredHeights({ kind, id }, lang);
  for (const [range, width] of [
    ['phone', 340],
    ['column', 640],
    ['column', 830],
  ] as const) {
    await page.setViewportSize({ width, height: 600 });
    const height = await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    expect(height, `${thing} at ${width} px: npm run measure:heights`).toBeLessThanOrEqual(heights?.[range] ?? 0);
  }
}

/** What holds a control and, with `controls=0`, is lower than what is left in it, which then lies over its neighbours. */
function squeezedWithoutControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    document.documentElement.dataset.controls = 'off';
    const squeezed = [...document.querySelectorAll<HTMLElement>('.work .control')]
      .filter((one) => one.checkVisibility() && one.scrollHeight > one.clientHeight + 1)
      .map((one) => one.outerHTML.slice(0, 80));
    delete document.documentElement.dataset.controls;
    return squeezed;
  });
}

test('what an address asks for is shown: the figure’s parameters, the step, the theme', async ({ page }) => {
  await page.goto('/embed/en/f/market-growth/?guess=24&step=2&theme=dark&utm_source=x#?secret=abc');
  await working(page.mainFrame());
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(19, 21, 27)');
  await expect(page.locator('.sentence')).toContainText('18.30');
  await expect(page.getByRole('button', { name: 'Step 2 of 7' })).toHaveAttribute('aria-current', 'step');
  await expect(page.locator('.problem')).toHaveCount(0);
  await page.goto('/embed/en/f/market-growth/?theme=purple&step=9');
  await working(page.mainFrame());
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(251, 250, 246)');
  await expect(page.locator('.problem')).toContainText('step=9');
});

test('the story goes on and back by itself, by hand and by keyboard', async ({ page }) => {
  await page.goto('/embed/en/f/market-growth/');
  await working(page.mainFrame());
  await page.getByRole('button', { name: 'Show me' }).click();
  await expect(page).toHaveURL(/\?step=answer$/);
  await expect(page.getByText('Forty-two bricks').locator('visible=true')).toHaveCount(1);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page).toHaveURL(/\?step=record$/);
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/\?step=known$/);
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page).toHaveURL(/\?step=countryside$/);
});

test('with controls=0 the view is as linked and there is nothing to push', async ({ page }) => {
  for (const id of FIGURES) {
    await page.goto(`/embed/en/f/${id}/?controls=0`);
    await expect(page.locator('html')).toHaveAttribute('data-controls', 'off');
    const figure = page.locator('figure.figure');
    await expect(figure.locator('.tools')).toBeHidden();
    await expect(figure.locator('.sentence')).not.toBeEmpty();
    await expect(figure.locator('.caption')).toBeVisible();
    await expect(figure.locator('details.table summary')).toBeVisible();
    await expect(figure.locator('.work').getByRole('slider')).toHaveCount(0);
    await expect(figure.locator('.work :is(button, input, textarea):enabled')).toHaveCount(0);
  }
  await page.goto('/embed/zh/f/of-what/?controls=0&farmbase=50');
  await expect(page.locator('.sentence')).toContainText('700亿元');
});

test('a link to a view leads to the site with the figure’s own parameters and no others', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/embed/en/f/market-growth/?guess=24&theme=dark&x=1');
  await working(page.mainFrame());
  await page.getByRole('button', { name: 'This high' }).click();
  await openMore(page);
  await page.getByRole('button', { name: 'Copy link to this view' }).click();
  await expect(page.locator('.said[role=status]')).toHaveText('Link copied');
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(copied.pathname + copied.search).toBe('/en/f/market-growth/?guess=24&step=answer');
});

test('“read in context” opens the full page beside the frame, in the same state', async ({ page, context }) => {
  await page.goto('/embed/en/f/market-growth/?guess=24&step=3&theme=dark');
  await working(page.mainFrame());
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Read in context' }).click();
  const full = await opened;
  expect(new URL(full.url()).pathname + new URL(full.url()).search).toBe('/en/status/?guess=24&step=3');
  await expect(full.locator('[data-story] .step[data-current]')).toHaveAttribute('data-step', 'record');
  await full.close();
});

test('the other language of an embed opens in the frame, with all that the frame was given', async ({ page }) => {
  await page.goto('/embed/en/f/of-what/?farmbase=50&theme=dark#?secret=abc');
  await working(page.mainFrame());
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/embed\/zh\/f\/of-what\/\?farmbase=50&theme=dark#\?secret=abc$/);
  await expect(page.locator('.sentence')).toContainText('700亿元');
});

test('a section embed has its text, the story’s steps and the passports of its numbers, and no others', async ({
  page,
}) => {
  await page.goto('/embed/en/s/2.4/');
  await working(page.mainFrame());
  await expect(page.locator('.steps-told .step')).toHaveCount(7);
  await expect(page.getByRole('button', { name: 'Show me' })).toBeVisible();
  const numbers = await page
    .locator('.num')
    .evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLAnchorElement).hash.slice(1)))].sort());
  const passports = await page.locator('.passport[id^=passport]').evaluateAll((all) => all.map((one) => one.id).sort());
  expect(passports).toEqual(numbers);
  const number = page.locator('.num').first();
  await number.click();
  const passport = page.locator('.passport:popover-open');
  await expect(passport).toBeVisible();
  const [above, below] = [await number.boundingBox(), await passport.boundingBox()];
  expect((below?.y ?? 0) - (above?.y ?? 0)).toBeLessThan(80);
});

test('links of a section embed stay in the frame for what is in it, and open beside it for what is not', async ({
  page,
}) => {
  for (const section of ['2.4', '3.1', '0', '4']) {
    await page.goto(`/embed/zh/s/${section}/`);
    const links = await page.locator('main a[href]').evaluateAll((all) =>
      (all as HTMLAnchorElement[]).map((one) => ({
        href: one.getAttribute('href') ?? '',
        target: one.target,
        there: one.hash !== '' && document.getElementById(one.hash.slice(1)) !== null,
      })),
    );
    for (const { href, target, there } of links) {
      if (target === '_self') expect(there, href).toBe(true);
      else expect(href).toMatch(/^(\/|https?:)/);
    }
  }
});

test('an embed that does not exist says so in both languages and offers those that do', async ({ page, allowed }) => {
  allowed.console.push(/404/);
  for (const address of ['/embed/zh/f/market-crash/', '/embed/en/s/9.9/', '/embed/fr/f/uplift/?x=1']) {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: '没有这个嵌入页' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'There is no such embed' })).toBeVisible();
    await expect(page.locator('main a')).toHaveCount(2 * (THINGS.length + QUESTIONS.length));
  }
  await page.getByRole('link', { name: 'Growth of the market' }).click();
  await expect(page).toHaveURL(/\/embed\/en\/s\/2\.4\/$/);
});

test('the index of embeds holds every figure, section and question, and each link leads to one', async ({
  page,
  request,
}) => {
  for (const lang of LANGUAGES) {
    await page.goto(`/embed/${lang}/`);
    const hrefs = await page.locator('main a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(hrefs.sort()).toEqual([...THINGS, ...QUESTIONS].map((thing) => `/embed/${lang}/${thing}/`).sort());
    for (const href of hrefs) expect((await request.get(href)).status()).toBe(200);
  }
});

test('the script of embeds stands in the page: no file is needed to tell the height', () => {
  const html = readFileSync('dist/embed/zh/f/of-what/index.html', 'utf8');
  expect(html).toMatch(/<script type="module">[^<]*postMessage/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a story stands there with its first picture and what every step says', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('/embed/en/f/market-growth/');
    await expect(page.locator('svg[role=img]').locator('visible=true')).toHaveCount(1);
    await expect(page.getByText('Growth is certain; three things are not').locator('visible=true')).toHaveCount(1);
    await expect(page.locator('.caption')).toBeVisible();
  });

  test('links lead on all the same', async ({ page }) => {
    await page.goto('/embed/en/f/market-growth/');
    await expect(page.getByRole('link', { name: 'Read in context' })).toHaveAttribute(
      'href',
      '/en/status/#market-growth',
    );
    await expect(page.getByRole('link', { name: '中文' })).toHaveAttribute('href', '/embed/zh/f/market-growth/');
  });
});

test('a figure is taken over where it stands: its picture follows the first key, and the focus stays', async ({
  page,
}) => {
  await page.goto('/embed/en/f/data-dial/');
  await working(page.mainFrame());
  const picture = page.locator('svg.picture:visible');
  const fates = () =>
    picture.locator('.bits').evaluateAll((lines) => lines.map((line) => line.getAttribute('class')).join());
  await picture.evaluate((one) => one.setAttribute('data-served', ''));
  const before = await fates();
  const slider = page.getByRole('slider', { name: 'Fields collected' });
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveValue('17');
  await expect.poll(fates).not.toBe(before);
  await expect(slider).toBeFocused();
  // The very picture that the server drew.
  await expect(picture).toHaveAttribute('data-served', '');
});

test('the first push of a figure that still sleeps counts', async ({ page }) => {
  await page.goto('/embed/en/f/strategy-mix/');
  await working(page.mainFrame());
  const slider = page.getByRole('slider', { name: /^5 / });
  await slider.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width - 2, y + height / 2);
  await page.mouse.up();
  await expect(slider).toHaveValue('100');
  await expect(page).toHaveURL(/[?&]mix=0-0-0-0-100/);
});

test('what a link asks for is drawn without anybody turning to the figure', async ({ page }) => {
  await page.goto('/embed/en/f/data-dial/?ddfields=24');
  const asked = page.locator('svg.picture:visible .asked');
  await expect(asked.filter({ hasText: '24' })).toHaveCount(1);
});
