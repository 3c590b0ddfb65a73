import type { Page } from '@playwright/test';
import { CHAPTERS, expect, LANGUAGES, test } from './site.ts';

const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true };
/** Tall enough for the chapter's first figure to be in the first window, behind the chapter's front. */
const TALL = { ...PHONE, viewport: { width: 390, height: 2600 } };
const DESK = { viewport: { width: 1280, height: 800 } };
const EMBEDS = ['strategy-mix', 'market-growth', 'your-wall', 'missing-bricks'].map((figure) => `embed/zh/f/${figure}`);
/** What a page carries at the end of a slice. */
const LAYS_OUT = 'currentScript.remove()';

for (const [name, device] of Object.entries({ phone: PHONE, desk: DESK }))
  test.describe(name, () => {
    test.use(device);

    for (const address of [...LANGUAGES.flatMap((lang) => CHAPTERS.map((one) => `${lang}/${one}`)), ...EMBEDS])
      test(`${address} is laid out in slices: nothing moves, and of the scripts that do it none stays`, async ({
        page,
        request,
      }) => {
        const html = await (await request.get(`/${address}/`)).text();
        expect(html.split(LAYS_OUT).length).toBeGreaterThan(5);
        await page.addInitScript(watchMoves);
        await page.goto(`/${address}/`, { waitUntil: 'networkidle' });
        const { moved, what } = await movesOf(page);
        expect(moved, what).toBeLessThanOrEqual(1);
        const left = await page.locator('body script').evaluateAll((scripts) => scripts.map((one) => one.textContent));
        expect(left.filter((text) => text.includes(LAYS_OUT))).toEqual([]);
      });
  });

const works = (page: Page) => expect(page.locator('#missing-bricks fieldset.work')).not.toHaveAttribute('disabled');

// A phone's browser tells a page at once where its pointer is, a desk's when it rests on the page: nobody has moved it.
for (const [name, device] of Object.entries({ phone: TALL, 'window with a pointer at rest': TALL.viewport }))
  test.describe(`a figure near the top of a page on a ${name}`, () => {
    test.use('viewport' in device ? device : { viewport: device });

    test('loads nothing before somebody reads on', async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.mouse.move(200, 300);
      await page.goto('/zh/problems/', { waitUntil: 'networkidle' });
      await expect(page.locator('#missing-bricks')).toBeInViewport();
      const figure = () => asked.filter((url) => /\/assets\/MissingBricks\./.test(url));
      expect(figure()).toEqual([]);
      await page.mouse.move(210, 320);
      await works(page);
      expect(figure()).toHaveLength(1);
    });
  });

test.describe('a figure near the top of a page', () => {
  test.use({ viewport: TALL.viewport });

  test('works at once for who comes by its link', async ({ page }) => {
    await page.goto('/zh/problems/#missing-bricks');
    await works(page);
  });

  test('works after a while for who gives no sign, as with a screen reader', async ({ page }) => {
    await page.clock.install();
    await page.goto('/zh/problems/', { waitUntil: 'networkidle' });
    await page.clock.fastForward(60_000);
    await works(page);
  });
});

/**
 * Looks at every frame how far what stands in the window has moved since the one before, in px. By where things are and
 * not by the browser's own account of shifts: that now and then takes a picture that the parser is still within for one
 * that stood at the top of its section.
 */
function watchMoves(): void {
  const seen = { moved: 0, what: '' };
  const before = new Map<Element, DOMRect>();
  const look = () => {
    for (const element of document.querySelectorAll('body :not(svg *)')) {
      const now = element.getBoundingClientRect();
      const last = before.get(element);
      const moved = last ? Math.max(Math.abs(now.top - last.top), Math.abs(now.left - last.left)) : 0;
      if (last && last.top < window.innerHeight && moved > seen.moved)
        Object.assign(seen, { moved, what: element.outerHTML.slice(0, 80) });
      if (now.height > 0) before.set(element, now);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  Object.assign(window, { moves: seen });
}

/** The farthest that anything in the window has moved, in px, and what it was. */
function movesOf(page: Page): Promise<{ moved: number; what: string }> {
  return page.evaluate(() => (window as unknown as { moves: { moved: number; what: string } }).moves);
}
