import type { Locator, Page } from '@playwright/test';
import { FIGURES } from './embeds.ts';
import { expect, LANGUAGES, test, wake } from './site.ts';

/**
 * Words in pictures, as the browser has laid them out: none over another, none cut, none beyond its figure's edges, none
 * too small to read; in both languages and both themes, at five widths, at the start and with every slider at its ends.
 */

const WIDTHS = [320, 390, 768, 1280, 1920];
const THEMES = ['light', 'dark'] as const;
const SMALLEST_PX = 12;
/** Of its height, what a text's box has above its capitals and below its baseline. */
const AIR = { above: 0.22, below: 0.24 };

/** What is wrong with the words of a figure's pictures. */
const faults = (figure: Locator) =>
  figure.evaluate(
    (one, { smallest, air }) => {
      const found: string[] = [];
      const edges = one.getBoundingClientRect();
      const shown = [...one.querySelectorAll<SVGTextElement>('.work svg text')].filter((text) => {
        const { width, height } = text.getBoundingClientRect();
        const opaque = (part: Element | null): boolean =>
          part === null || part === one || (Number(getComputedStyle(part).opacity) > 0.5 && opaque(part.parentElement));
        return width > 0 && height > 0 && text.checkVisibility({ visibilityProperty: true }) && opaque(text);
      });
      const boxes = shown.map((text) => {
        const { left, right, top, bottom, height } = text.getBoundingClientRect();
        const scale = text.getScreenCTM()?.a ?? 1;
        return {
          what: text.textContent.trim(),
          picture: text.ownerSVGElement,
          size: parseFloat(getComputedStyle(text).fontSize) * scale,
          left,
          right,
          top: top + height * air.above,
          bottom: bottom - height * air.below,
          cut: text.getBoundingClientRect(),
        };
      });
      for (const box of boxes) {
        if (box.what === '') continue;
        if (box.size < smallest - 0.05) found.push(`${box.what}: ${box.size.toFixed(1)} px`);
        if (box.left < edges.left - 1 || box.right > edges.right + 1) found.push(`${box.what}: beyond the figure`);
        // Cut where its picture, or something around it, shows nothing outside itself.
        for (let around: Element | null = box.picture; around && around !== one; around = around.parentElement) {
          if (getComputedStyle(around).overflow === 'visible') continue;
          const edge = around.getBoundingClientRect();
          if (
            box.left < edge.left - 1 ||
            box.right > edge.right + 1 ||
            box.top < edge.top - 1 ||
            box.bottom > edge.bottom + 1
          )
            found.push(`${box.what}: cut`);
        }
      }
      boxes.forEach((a, i) => {
        for (const b of boxes.slice(i + 1)) {
          const over = a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
          if (over && a.what !== b.what) found.push(`${a.what} over ${b.what}`);
        }
      });
      return [...new Set(found)];
    },
    { smallest: SMALLEST_PX, air: AIR },
  );

/** Until what the window's size has changed is drawn, also where a picture measures its place first. */
const drawn = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** All at their ends: where labels come closest to each other. */
async function pushAll(page: Page, figure: Locator, key: 'Home' | 'End'): Promise<void> {
  for (const slider of await figure.locator('.work').getByRole('slider').all())
    if (await slider.isVisible()) await slider.press(key);
  await drawn(page);
}

for (const lang of LANGUAGES)
  for (const id of FIGURES)
    test(`words in the pictures of ${id} are whole, apart and large enough (${lang})`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const found: string[] = [];
      for (const state of ['start', 'Home', 'End'] as const) {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(`/embed/${lang}/f/${id}/`);
        const figure = await wake(page, id);
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        if (state !== 'start') await pushAll(page, figure, state);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          for (const colorScheme of THEMES) {
            await page.emulateMedia({ colorScheme });
            await drawn(page);
            found.push(...(await faults(figure)).map((fault) => `${width} px, ${colorScheme}, ${state}: ${fault}`));
          }
        }
      }
      expect(found).toEqual([]);
    });
