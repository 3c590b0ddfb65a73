import type { Locator, Page } from '@playwright/test';
import { expect, test, wake } from './site.ts';

/** Undo and redo of a figure's state, by the row of tools and by the keys that everybody knows. */

const buttons = (page: Page) => ({
  undo: page.locator('.tools').getByRole('button', { name: 'Undo' }),
  redo: page.locator('.tools').getByRole('button', { name: 'Redo' }),
  reset: page.locator('.tools').getByRole('button', { name: 'Back to the start' }),
});

/** What is said, and the address that says it again. */
const view = (page: Page, figure: Locator) =>
  Promise.all([figure.locator('.sentence').textContent(), page.evaluate(() => location.search)]);

/** Does something to the first control that there is. */
async function change(figure: Locator): Promise<void> {
  const enabled = (selector: string) => figure.locator('.work').locator(selector).locator('visible=true').first();
  for (const selector of [
    'input[type=range]:enabled',
    'input[type=radio]:enabled:not(:checked)',
    'button:enabled:not([aria-disabled=true], [aria-current])',
  ]) {
    const control = enabled(selector);
    if ((await control.count()) === 0) continue;
    if (!selector.includes('range')) return control.press('Space');
    const { value, min } = await control.evaluate(({ value, min }: HTMLInputElement) => ({ value, min }));
    // Down before up: a budget may hold it back.
    return control.press(value === min ? 'End' : 'Home');
  }
}

/** One of each kind of control: sliders, a story's steps, a budget, choices, buttons. */
const KINDS = ['strategy-mix', 'market-growth', 'your-wall', 'peak-queue', 'fusion-loop', 'argument-map'];

test('a figure goes back to what it was and on again, sentence and link', async ({ page }) => {
  for (const id of KINDS) {
    await page.goto(`/embed/en/f/${id}/`);
    const figure = await wake(page, id);
    const { undo, redo } = buttons(page);
    await expect(undo, id).toHaveCount(0);
    const before = await view(page, figure);
    await change(figure);
    const soon = { message: id, intervals: [50] };
    await expect.poll(() => page.evaluate(() => location.search), soon).not.toBe(before[1]);
    await undo.waitFor();
    const after = await view(page, figure);
    await undo.press('Enter');
    await expect.poll(() => view(page, figure), soon).toEqual(before);
    await expect(undo).toHaveAttribute('aria-disabled', 'true');
    await redo.press('Enter');
    await expect.poll(() => view(page, figure), soon).toEqual(after);
  }
});

test('by keys a reader goes back and on where the focus is, and the focus stays there', async ({ page }) => {
  await page.goto('/en/strategies/#strategy-mix');
  const figure = await wake(page, 'strategy-mix');
  const sliders = figure.getByRole('slider');
  await sliders.nth(0).press('End');
  await expect(page).toHaveURL(/mix=100-0-0-0-0/);
  await sliders.nth(1).press('End');
  await expect(page).toHaveURL(/mix=100-100-0-0-0/);
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(/mix=100-0-0-0-0/);
  await expect(sliders.nth(1)).toHaveValue('0');
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/mix=/);
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+y');
  await expect(page).toHaveURL(/mix=100-100-0-0-0/);
  await expect(sliders.nth(1)).toBeFocused();
});

test('going back to the start is undone like any change, and a change after an undo ends what could be redone', async ({
  page,
}) => {
  await page.goto('/embed/en/f/strategy-mix/');
  const figure = await wake(page, 'strategy-mix');
  const slider = figure.getByRole('slider').first();
  const { undo, redo, reset } = buttons(page);
  await slider.press('End');
  await reset.click();
  await expect(slider).toHaveValue('0');
  await undo.click();
  await expect(slider).toHaveValue('100');
  await undo.click();
  await expect(slider).toHaveValue('0');
  await slider.press('PageUp');
  await expect(redo).toHaveAttribute('aria-disabled', 'true');
  await undo.click();
  await expect(slider).toHaveValue('0');
});

test('a text that is being written keeps the undo of its field', async ({ page }) => {
  await page.goto('/embed/en/f/your-wall/');
  const figure = await wake(page, 'your-wall');
  await figure.getByRole('slider').first().press('End');
  const field = figure.locator('textarea, input[type=text]').first();
  await field.fill('a reason');
  await page.keyboard.press('Control+z');
  await expect(field).not.toHaveValue('a reason');
  await expect(figure.getByRole('slider').first()).toHaveValue('100');
});

test('without its script the way back to the start is there all the same', async ({ page, allowed }) => {
  allowed.console.push(/Failed to load resource/);
  await page.route(/UndoRedo/, (route) => route.abort());
  await page.goto('/embed/en/f/strategy-mix/');
  const figure = await wake(page, 'strategy-mix');
  await figure.getByRole('slider').first().press('End');
  await buttons(page).reset.click();
  await expect(figure.getByRole('slider').first()).toHaveValue('0');
});
