import type { Page } from '@playwright/test';
import { expect, LANGUAGES, test, wake } from './site.ts';
import { openSlowSite } from './slowPage.ts';

const current = '[data-story] .step[data-current]';

for (const lang of LANGUAGES) {
  test(`a reader guesses, scrolls on and sees the guess against the answer (${lang})`, async ({ page }) => {
    await page.goto(`/${lang}/status/#market-growth.1`);
    const figure = await wake(page, 'market-growth');
    const slider = figure.getByRole('slider').first();
    await slider.focus();
    for (let brick = 0; brick < 24; brick++) await page.keyboard.press('ArrowRight');
    await expect(slider).toHaveValue('24');
    await expect(page).toHaveURL(/guess=24/);
    await page
      .locator('[id="market-growth.2"] .step-text')
      .evaluate((step) => step.scrollIntoView({ block: 'center' }));
    await expect(page.locator(current)).toHaveAttribute('data-step', '2');
    await expect(figure.locator('.sentence')).toContainText('42.30');
    await expect(figure.locator('.sentence')).toContainText('18.30');
  });

  for (const step of [1, 2, 3, 4, 5, 6]) {
    test(`step ${step} is a link that shows its own picture at once (${lang})`, async ({ page }) => {
      await page.goto(`/${lang}/status/?guess=30#market-growth.${step}`);
      await wake(page, 'market-growth');
      await expect(page.locator(current)).toHaveAttribute('data-step', String(step));
      await expect(page.locator(`[id="market-growth.${step}"] h3`)).toBeInViewport();
      await page.reload();
      await expect(page.locator(current)).toHaveAttribute('data-step', String(step));
      await expect(page.locator(`[id="market-growth.${step}"] h3`)).toBeInViewport();
    });
  }
}

test('back and forward go from step to step', async ({ page }) => {
  await page.goto('/zh/status/#market-growth.2');
  await wake(page, 'market-growth');
  await page.evaluate(() => (location.hash = '#market-growth.5'));
  await expect(page.locator(current)).toHaveAttribute('data-step', '5');
  await page.goBack();
  await expect(page.locator(current)).toHaveAttribute('data-step', '2');
  await page.goForward();
  await expect(page.locator(current)).toHaveAttribute('data-step', '5');
});

test('the arrow keys move the story when its steps have the focus, and the guess when the slider has it', async ({
  page,
}) => {
  await page.goto('/en/status/?guess=10#market-growth.1');
  const figure = await wake(page, 'market-growth');
  await figure.getByRole('slider').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/guess=11/);
  await expect(page.locator(current)).toHaveAttribute('data-step', '1');
  await figure.locator('[data-dot="1"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(current)).toHaveAttribute('data-step', '2');
  await expect(figure.locator('[data-dot="2"]')).toBeFocused();
});

test('with reduced motion, bricks are simply there', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/zh/status/#market-growth.2');
  const figure = await wake(page, 'market-growth');
  await expect(figure.locator('.sentence')).toContainText('42.30');
  const running = await figure.evaluate((element) => element.getAnimations({ subtree: true }).length);
  expect(running).toBe(0);
});

test('at every step the picture says what the step says, for who cannot see it', async ({ page }) => {
  await page.goto('/en/status/#market-growth.1');
  const figure = await wake(page, 'market-growth');
  const said = new Set<string>();
  for (const step of [1, 2, 3, 4, 5, 6]) {
    await figure.locator(`[data-dot="${step}"]`).click();
    await expect(page.locator(current)).toHaveAttribute('data-step', String(step));
    const picture = figure.locator('.stage svg.picture').locator('visible=true').first();
    const label = (await picture.getAttribute('aria-label')) ?? '';
    await expect(figure.locator('.sentence')).toHaveText(label);
    said.add(label);
  }
  expect(said.size).toBe(6);
});

for (const guess of ['-5', '500', 'NaN', '4e1', '<b>x</b>', '%E0%A4%A']) {
  test(`a guess that is none (${guess}) gives the default and one plain line`, async ({ page }) => {
    await page.goto(`/zh/status/?guess=${guess}#market-growth.1`);
    const figure = await wake(page, 'market-growth');
    await expect(figure.locator('.problem')).toContainText('guess');
    await expect(figure.locator('.problem b')).toHaveCount(0);
    await expect(figure.getByRole('slider').first()).toHaveValue('0');
  });
}

test('without script every step has its own picture beside it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: baseURL ?? '',
    viewport: { width: 390, height: 800 },
  });
  const page = await context.newPage();
  await page.goto('/zh/status/#market-growth.4');
  await expect(page.locator('[id="market-growth.4"] h3')).toBeInViewport();
  await expect(page.locator('.story svg[role=img]').locator('visible=true')).toHaveCount(6);
  await context.close();
});

/** The step whose text stands at the middle of the window, whatever the page believes. */
const stepInWindow = (page: Page) =>
  page
    .locator('[data-story] [data-step]')
    .evaluateAll((steps) =>
      String(Math.max(1, steps.filter((step) => step.getBoundingClientRect().top <= innerHeight / 2).length)),
    );
const expectStepInWindow = async (page: Page) => {
  await expect
    .poll(async () => (await page.locator(current).getAttribute('data-step')) === (await stepInWindow(page)))
    .toBe(true);
};

test('whoever turns the phone, pulls the window or zooms sees the picture of the text in the window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/status/#market-growth.4');
  await wake(page, 'market-growth');
  const seen = new Set<string | null>();
  // Turned; a desk's window, pulled narrower and wider; at zooms of 200 and 400 per cent it is as a smaller window.
  for (const [width, height] of [
    [844, 390],
    [1280, 800],
    [700, 800],
    [1600, 500],
    [640, 400],
    [320, 256],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expectStepInWindow(page);
    seen.add(await page.locator(current).getAttribute('data-step'));
  }
  // The page does not go along with every one of these: there was something to follow.
  expect(seen.size).toBeGreaterThan(1);
});

test('on a slow line the story waits for its steps, and a link to one of them opens there', async ({
  page,
  baseURL,
  allowed,
}) => {
  await using slow = await openSlowSite(baseURL ?? '', '<section class="step" id="market-growth.3"');
  allowed.origins.push(slow.origin);
  await page.goto(`${slow.origin}/en/status/?step=3#market-growth`, { waitUntil: 'commit' });
  // The figure works, and the third step has not come.
  await expect(page.locator('#market-growth fieldset.work')).not.toHaveAttribute('disabled');
  expect(await page.locator('[data-step]').count()).toBeLessThan(3);
  slow.goOn();
  await expect(page.locator(current)).toHaveAttribute('data-step', '3');
  await page.locator('[id="market-growth.5"] .step-text').evaluate((step) => step.scrollIntoView({ block: 'center' }));
  await expect(page.locator(current)).toHaveAttribute('data-step', '5');
});
