import type { Page } from '@playwright/test';
import { expect, LANGUAGES, test, wake } from './site.ts';
import { openSlowSite } from './slowPage.ts';

const current = '[data-story] .step[data-current]';

const STEPS = ['guess', 'answer', 'record', 'made-of', 'cross-border', 'countryside', 'known'] as const;
/** Links made while there were six steps, with numbers, and what they showed. */
const FORMER = { 1: 'guess', 2: 'answer', 3: 'record', 4: 'cross-border', 5: 'countryside', 6: 'known' } as const;

/** Scrolls so that the reader is at a share of a step's length. */
const scrollTo = (page: Page, step: string, share: number) =>
  page.locator(`[id="market-growth.${step}"]`).evaluate((section, share) => {
    const { top, height } = section.getBoundingClientRect();
    const line = innerHeight * (innerWidth >= 960 ? 0.5 : 0.8);
    window.scrollTo({ top: scrollY + top + height * share - line, behavior: 'instant' });
  }, share);
const texts = (page: Page) => page.locator('#market-growth svg.picture text').allTextContents();

for (const lang of LANGUAGES) {
  test(`a reader guesses, opens the answer and sees the guess against it (${lang})`, async ({ page }) => {
    await page.goto(`/${lang}/status/#market-growth.guess`);
    const figure = await wake(page, 'market-growth');
    const slider = figure.getByRole('slider');
    await expect(slider).toHaveCount(1);
    await slider.focus();
    for (let brick = 0; brick < 24; brick++) await page.keyboard.press('ArrowUp');
    await expect(slider).toHaveValue('24');
    await expect(page).toHaveURL(/guess=24/);
    await figure.locator('nav button').first().click();
    await expect(page.locator(current)).toHaveAttribute('data-step', 'answer');
    await expect(figure.locator('.sentence')).toContainText('42.30');
    await expect(figure.locator('.sentence')).toContainText('18.30');
    await expect.poll(() => texts(page)).toContain('42.30');
  });

  for (const step of STEPS) {
    test(`${step} is a link that shows its own picture at once (${lang})`, async ({ page }) => {
      await page.goto(`/${lang}/status/?guess=30#market-growth.${step}`);
      await wake(page, 'market-growth');
      for (const again of [false, true]) {
        if (again) await page.reload();
        await expect(page.locator(current)).toHaveAttribute('data-step', step);
        await expect(page.locator(`[id="market-growth.${step}"] h3`)).toBeInViewport();
      }
    });
  }
}

for (const [n, step] of Object.entries(FORMER))
  test(`a link to step ${n}, as it was, leads to ${step}, by its fragment and by its query`, async ({ page }) => {
    await page.goto(`/zh/status/#market-growth.${n}`);
    await wake(page, 'market-growth');
    await expect(page.locator(current)).toHaveAttribute('data-step', step);
    await page.goto(`/embed/zh/f/market-growth/?step=${n}&guess=24`);
    const figure = await wake(page, 'market-growth');
    await expect(figure.locator('.said.current .title')).toHaveCount(1);
    await expect(figure.locator('.said').nth(STEPS.indexOf(step))).toHaveClass(/current/);
  });

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const)
  test(`the top edge is pulled on the picture itself, and stays under the hand, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/zh/status/#market-growth.guess');
    const figure = await wake(page, 'market-growth');
    const slider = figure.getByRole('slider');
    const { x = 0, y = 0, width: wide = 0, height: high = 0 } = (await slider.boundingBox()) ?? {};
    const [handX, fromY] = [x + wide / 2, y + high - 24];
    await page.mouse.move(handX, fromY);
    await page.mouse.down();
    await page.mouse.move(handX, fromY - 40, { steps: 8 });
    const edge = figure.locator('svg.picture path.line.guess').first();
    const { y: edgeY = 0, height: edgeHeight = 0 } = (await edge.boundingBox()) ?? {};
    expect(Math.abs(edgeY + edgeHeight / 2 - (fromY - 40))).toBeLessThan(4);
    await page.mouse.up();
    expect(Number(await slider.inputValue())).toBeGreaterThan(10);
    // Beside the handle the picture is no control: a thumb that scrolls does not guess.
    const guess = await slider.inputValue();
    await page.mouse.click(x + wide / 2, y + 8);
    await expect(slider).toHaveValue(guess);
  });

test('whoever flings over the story sees no answer before asking for it, in words or picture', async ({ page }) => {
  await page.goto('/zh/status/#market-growth.guess');
  const figure = await wake(page, 'market-growth');
  await scrollTo(page, 'known', 0.7);
  await expect(page.locator(current)).toHaveAttribute('data-step', 'known');
  await expect(figure.getByRole('slider')).toHaveCount(1);
  for (const step of STEPS.slice(1)) await expect(page.locator(`[id="market-growth.${step}"] .step-text`)).toBeHidden();
  expect(await texts(page)).not.toContain('42.30');
  await figure.locator('nav button').nth(1).click();
  await expect(page.locator(current)).toHaveAttribute('data-step', 'answer');
  await expect.poll(() => texts(page)).toContain('42.30');
});

test('what the text before the story says gives no answer away', async ({ page }) => {
  await page.goto('/zh/status/#2.4');
  const before = await page.locator('[id="2.4"] > .block').first().textContent();
  expect(before).not.toContain('42.3');
});

test('a brick is half way when the scroll is, and turns round with it', async ({ page }) => {
  await page.goto('/en/status/#market-growth.answer');
  await wake(page, 'market-growth');
  const picture = () => page.locator('#market-growth svg.picture path.paper').first().getAttribute('d');
  /** Scrolls there and gives the picture that it comes to. */
  const at = async (share: number) => {
    await scrollTo(page, 'answer', share);
    let before: string | null = '';
    await expect
      .poll(async () => [before, (before = await picture())].every((one, _, [first]) => one === first))
      .toBe(true);
    return before;
  };
  const low = await at(0.2);
  const high = await at(0.4);
  expect(high).not.toBe(low);
  expect(await at(0.2)).toBe(low);
  expect(await at(0.4)).toBe(high);
});

test('back and forward go from step to step', async ({ page }) => {
  await page.goto('/zh/status/#market-growth.answer');
  await wake(page, 'market-growth');
  await page.evaluate(() => (location.hash = '#market-growth.countryside'));
  await expect(page.locator(current)).toHaveAttribute('data-step', 'countryside');
  await page.goBack();
  await expect(page.locator(current)).toHaveAttribute('data-step', 'answer');
  await page.goForward();
  await expect(page.locator(current)).toHaveAttribute('data-step', 'countryside');
});

test('the arrow keys move the story when its steps have the focus, and the guess when the slider has it', async ({
  page,
}) => {
  await page.goto('/en/status/?guess=10#market-growth.guess');
  const figure = await wake(page, 'market-growth');
  await figure.getByRole('slider').first().focus();
  await page.keyboard.press('ArrowUp');
  await expect(page).toHaveURL(/guess=11/);
  await expect(page.locator(current)).toHaveAttribute('data-step', 'guess');
  await figure.locator('nav button').first().click();
  await figure.locator('[data-dot="answer"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(current)).toHaveAttribute('data-step', 'record');
  await expect(figure.locator('[data-dot="record"]')).toBeFocused();
});

test('with reduced motion, bricks are simply there', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/zh/status/#market-growth.answer');
  const figure = await wake(page, 'market-growth');
  await expect(figure.locator('.sentence')).toContainText('42.30');
  const running = await figure.evaluate((element) => element.getAnimations({ subtree: true }).length);
  expect(running).toBe(0);
});

test('at every step the picture says what the step says, for who cannot see it', async ({ page }) => {
  await page.goto('/en/status/#market-growth.answer');
  const figure = await wake(page, 'market-growth');
  const said = new Set<string>();
  for (const step of STEPS.slice(1)) {
    await figure.locator(`[data-dot="${step}"]`).click();
    await expect(page.locator(current)).toHaveAttribute('data-step', step);
    const picture = figure.locator('.stage svg.picture').locator('visible=true').first();
    const label = (await picture.getAttribute('aria-label')) ?? '';
    await expect(figure.locator('.sentence')).toHaveText(label);
    said.add(label);
  }
  expect(said.size).toBe(STEPS.length - 1);
});

for (const guess of ['-5', '500', 'NaN', '4e1', '<b>x</b>', '%E0%A4%A']) {
  test(`a guess that is none (${guess}) gives the default and one plain line`, async ({ page }) => {
    await page.goto(`/zh/status/?guess=${guess}#market-growth.guess`);
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
  await page.goto('/zh/status/#market-growth.cross-border');
  await expect(page.locator('[id="market-growth.cross-border"] h3')).toBeInViewport();
  await expect(page.locator('.story svg[role=img]').locator('visible=true')).toHaveCount(STEPS.length);
  await context.close();
});

/** The step whose text is read, from where the texts stand in the window, whatever the page believes. */
const stepInWindow = (page: Page) =>
  page.locator('[data-story] [data-step]').evaluateAll((steps) => {
    const line = innerHeight * (innerWidth >= 960 ? 0.5 : 0.8);
    const begun = steps.filter((step) => step.getBoundingClientRect().top <= line);
    return (begun.at(-1) ?? steps[0])?.getAttribute('data-step');
  });
const expectStepInWindow = async (page: Page) => {
  await expect
    .poll(async () => (await page.locator(current).getAttribute('data-step')) === (await stepInWindow(page)))
    .toBe(true);
};

test('whoever turns the phone, pulls the window or zooms sees the picture of the text in the window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/status/#market-growth.cross-border');
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
  await using slow = await openSlowSite(baseURL ?? '', '<section class="step" id="market-growth.record"');
  allowed.origins.push(slow.origin);
  await page.goto(`${slow.origin}/en/status/?step=3#market-growth`, { waitUntil: 'commit' });
  // The figure works, and the third step has not come.
  await expect(page.locator('#market-growth fieldset.work')).not.toHaveAttribute('disabled');
  expect(await page.locator('[data-step]').count()).toBeLessThan(3);
  slow.goOn();
  await expect(page.locator(current)).toHaveAttribute('data-step', 'record');
  await scrollTo(page, 'countryside', 0.5);
  await expect(page.locator(current)).toHaveAttribute('data-step', 'countryside');
});
