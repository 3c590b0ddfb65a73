import type { Locator, Page } from '@playwright/test';
import { FIGURES } from './embeds.ts';
import { expect, LANGUAGES, test, wake } from './site.ts';

/** What a hand on a slider sees: the part that changes, the sentence, the mark of the start, a scale that holds. */

const PHONE = { width: 390, height: 844 };
/** Assumptions about a strategy show nothing while it is not carried out at all. */
const CARRIED_OUT: Readonly<Record<string, string>> = { 'peak-queue': 'pqs1=50', 'last-mile': 'lms4=50&lmpick=50', 'price-war': 'pwlever=50', 'data-dial': 'ddlever=50' }; // prettier-ignore

/** Opens all that is folded in a figure, so that every slider is there. */
async function unfold(figure: Locator): Promise<void> {
  for (const folded of await figure.locator('.work details').all()) {
    await folded.evaluate((one: HTMLDetailsElement) => (one.open = true));
    await folded.dispatchEvent('pointerover');
  }
}

/** Every mark of the figure's pictures, sliders aside, with its place: kept in the page, to be compared with what it is later. */
const remember = (figure: Locator) =>
  figure.evaluate((one) => {
    const marks = () =>
      [...one.querySelectorAll<SVGElement>('.work svg.picture :is(path, rect, line, text, circle)')]
        .filter((mark) => !mark.closest('.slider, .grip, defs') && mark.getBoundingClientRect().width > 0)
        .map((mark) => [mark, mark.outerHTML] as const);
    Object.assign(window, { marks, before: new Map(marks()) });
  });

/** Is the slider in the window, and all that has changed since then in one of the pictures, or nearly: not under the header? */
const seen = (slider: Locator) =>
  slider.evaluate((input) => {
    const { marks, before } = window as unknown as {
      marks: () => [SVGElement, string][];
      before: Map<SVGElement, string>;
    };
    const top = document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0;
    const inWindow = (box: DOMRect) => box.top >= top - 1 && box.bottom <= innerHeight + 1;
    const inPictures = new Map<Element | null, boolean[]>();
    for (const [mark, html] of marks()) {
      if (before.get(mark) === html) continue;
      // Five walls of bricks are one picture.
      const picture = mark.closest('.walls, svg.picture');
      inPictures.set(picture, [...(inPictures.get(picture) ?? []), inWindow(mark.getBoundingClientRect())]);
    }
    const shares = [...inPictures.values()].map((all) => all.filter(Boolean).length / all.length);
    return { slider: inWindow(input.getBoundingClientRect()), change: Math.max(0, ...shares) };
  });

for (const lang of LANGUAGES)
  test(`on a phone every slider and what it changes in the picture are in the window together (${lang})`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const apart: string[] = [];
    let moved = 0;
    for (const id of FIGURES) {
      await page.goto(`/embed/${lang}/f/${id}/?${CARRIED_OUT[id] ?? ''}`);
      const figure = await wake(page, id);
      await unfold(figure);
      for (const slider of await figure.getByRole('slider').all()) {
        const name = `${id}: ${await slider.evaluate((one: HTMLInputElement) => one.labels?.[0]?.textContent.trim().slice(0, 30))}`;
        const { value, max } = await slider.evaluate(({ value, max }: HTMLInputElement) => ({ value, max }));
        await slider.evaluate((one) => one.scrollIntoView({ block: 'end' }));
        await remember(figure);
        await slider.press(value === max ? 'PageDown' : 'PageUp');
        await slider.press(value === max ? 'PageDown' : 'PageUp');
        moved++;
        // From under the thumb, and with the slider at the window's upper edge where the picture is under it.
        const below = await seen(slider);
        await slider.evaluate((one) => one.scrollIntoView({ block: 'start' }));
        const above = await seen(slider);
        const best = [below, above].find((one) => one.slider && one.change > 0.8);
        if (!best) apart.push(`${name} ${JSON.stringify({ below, above })}`);
        await slider.press(value === max ? 'PageUp' : 'PageDown');
        await slider.press(value === max ? 'PageUp' : 'PageDown');
      }
    }
    expect(moved).toBeGreaterThan(40);
    expect(apart).toEqual([]);
  });

test('nothing under the sentence moves while a slider is dragged from end to end', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const jumped: string[] = [];
  for (const width of [320, 390, 768])
    for (const lang of LANGUAGES)
      for (const id of FIGURES) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`/embed/${lang}/f/${id}/`);
        const figure = await wake(page, id);
        const top = () =>
          figure.locator('.work').evaluate((one) => Math.round(one.getBoundingClientRect().top + scrollY));
        const before = await top();
        for (const slider of (await figure.getByRole('slider').all()).slice(0, 3))
          for (const key of ['End', 'Home']) {
            await slider.press(key);
            if ((await top()) !== before) jumped.push(`${id} (${lang}, ${width}): ${(await top()) - before} px`);
          }
      }
  expect([...new Set(jumped)]).toEqual([]);
});

test('the line of tools is one line at every width, also with undo, redo and the way back', async ({ page }) => {
  for (const lang of LANGUAGES) {
    await page.goto(`/embed/${lang}/f/talent-pool/`);
    const figure = await wake(page, 'talent-pool');
    await figure.getByRole('slider').first().press('End');
    await expect(figure.locator('.tools .sign')).toHaveCount(3);
    for (const width of [320, 390, 768, 1024, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const boxes = await figure
        .locator('.tools > :is(button, details):visible, .table > summary')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
      expect(boxes).toHaveLength(6);
      const apart = boxes.toSorted((a, b) => a.left - b.left);
      expect(Math.max(...boxes.map(({ top }) => top)) - Math.min(...boxes.map(({ top }) => top))).toBeLessThan(4);
      for (const [i, box] of apart.slice(1).entries())
        expect(box.left, `${lang} ${width}`).toBeGreaterThanOrEqual((apart[i]?.right ?? 0) - 1);
    }
  }
});

test('behind "more" are CSV, SVG, PNG and the link; Escape and a press elsewhere close it', async ({ page }) => {
  await page.goto('/embed/en/f/uplift/');
  const figure = await wake(page, 'uplift');
  const more = figure.locator('.tools summary');
  await more.press('Enter');
  for (const name of ['Save SVG', 'Save PNG', 'Copy link to this view'])
    await expect(figure.getByRole('button', { name })).toBeInViewport();
  await expect(figure.getByRole('link', { name: 'Download CSV' })).toBeInViewport();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(figure.getByRole('link', { name: 'Download CSV' })).toBeHidden();
  await expect(more).toBeFocused();
  await more.click();
  await figure.locator('.title').click();
  await expect(figure.getByRole('link', { name: 'Download CSV' })).toBeHidden();
});

test.describe('while a slider is held', () => {
  /** Grips the slider of a name and moves it by keys that are held down: nothing is let go before `release`. */
  async function hold(page: Page, figure: Locator, name: RegExp, key: string): Promise<() => Promise<void>> {
    await figure.getByRole('slider', { name }).focus();
    await page.keyboard.down(key);
    return () => page.keyboard.up(key);
  }

  test('its picture keeps its scale; let go, it takes the one that fits and says so, seen and heard', async ({
    page,
  }) => {
    await page.goto('/embed/en/f/talent-pool/');
    const figure = await wake(page, 'talent-pool');
    const scale = figure.locator('svg.picture text:visible').filter({ hasText: /square: \d+ people/ });
    await expect(scale).toContainText('a square: 5 people');
    const release = await hold(page, figure, /Posts/i, 'End');
    await expect(figure.locator('.rescaled')).toContainText('outgrows');
    await expect(scale).toContainText('a square: 5 people');
    await release();
    await expect(scale).toContainText(/a square: (10|20|50) people/);
    const said = /The scale has changed: one square is 5 people before, one square is (10|20|50) people now/;
    await expect(figure.locator('.rescaled')).toHaveText(said);
    await expect(figure.locator('.rescaled[role=status]')).toBeVisible();
  });

  test('what it began with stays marked: on the track, in words, and as an outline in the picture', async ({
    page,
  }) => {
    await page.goto('/embed/en/f/last-mile/');
    const figure = await wake(page, 'last-mile');
    const slider = figure.getByRole('slider').first();
    await expect(slider).toHaveAccessibleDescription('start: 0%');
    const track = figure.locator('.slider').first().locator('svg');
    await expect(track.locator('.mark')).toHaveCount(1);
    await expect(track.locator('text')).toHaveCount(0);
    await expect(figure.locator('svg.picture .start:visible')).toHaveCount(0);
    await slider.press('End');
    await expect(track.locator('text')).toHaveText('start: 0%');
    await expect(figure.locator('svg.picture .start:visible')).toHaveCount(2);
  });
});

test('what can be dragged on the picture says and does what its slider does', async ({ page }) => {
  for (const [id, towards] of [
    ['rural-halves', { x: 40, y: 0 }],
    ['new-models', { x: -40, y: 0 }],
    ['policy-line', { x: 0, y: -90 }],
  ] as const) {
    await page.goto(`/embed/en/f/${id}/`);
    const figure = await wake(page, id);
    const slider = figure.getByRole('slider').first();
    const before = await slider.inputValue();
    const grip = figure.locator('.grip:visible .handle');
    await grip.scrollIntoViewIfNeeded();
    const box = await grip.boundingBox();
    if (!box) throw new Error(`${id}: expected a handle`);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + towards.x / 2, y + towards.y / 2);
    await page.mouse.move(x + towards.x, y + towards.y);
    await page.mouse.up();
    await expect(slider, id).not.toHaveValue(before);
    const after = await grip.boundingBox();
    expect(Math.abs((after?.x ?? 0) - box.x - towards.x), id).toBeLessThan(12);
    expect(Math.abs((after?.y ?? 0) - box.y - towards.y), id).toBeLessThan(24);
  }
});
