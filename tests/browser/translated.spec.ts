import { existsSync, readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { figureNameOf } from '../../src/model/content/readContent.ts';
import type { PictureStates } from '../../src/figures/kit/pictureStates.ts';
import { expect, test, wake } from './site.ts';
import { addTranslator, translator, untranslated, words } from './translator.ts';

const FOLDERS = readdirSync('src/figures').filter((name) => existsSync(`src/figures/${name}/states.ts`));
const FIGURE = '.figure';

/** A figure's embed, and a state of it that is not the default, in the language that this is kept in. */
async function stateOf(folder: string): Promise<{ address: string; query: string }> {
  const { states } = (await import(`../../src/figures/${folder}/states.ts`)) as { states: PictureStates };
  const strategy = states.props?.strategy;
  const [lang, query] = states.states.findLast((state) => state[1] !== '') ?? ['en', ''];
  return {
    address: `/embed/${lang}/f/${figureNameOf(folder)}${strategy === undefined ? '' : `-${String(strategy)}`}/`,
    query,
  };
}

const isReady = (page: Page) => page.locator(`${FIGURE}[data-ready]`).waitFor({ state: 'attached' });
/** Offered once something was changed by hand, whatever the state is. */
const AFTER_USE = ['Undo', 'Redo', '撤销', '重做'];
/** Its words as a reader sees them, with the table. */
const seen = async (page: Page) => {
  await page.locator('details.table').evaluate((table: HTMLDetailsElement) => (table.open = true));
  const all = words(await page.locator(FIGURE).innerText()).filter((word) => !AFTER_USE.includes(word));
  // The sentence once more, for those who hear it, after a change.
  const [heard] = words(await page.locator(`${FIGURE} > .visually-hidden[role=status]`).innerText());
  const again = heard === undefined ? -1 : all.indexOf(heard, all.indexOf(heard) + 1);
  // What is said of the last move, which no link keeps.
  const ofMove = (await page.locator(`${FIGURE} .moved`).allInnerTexts()).flatMap(words);
  return all.filter((word, i) => i !== again && !ofMove.includes(word));
};
/** With what nobody has come near yet. */
const wakeWhole = (page: Page) => page.evaluate(() => dispatchEvent(new Event('beforeprint')));
/** Those of a page that nobody translates. */
async function wordsAt(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await isReady(page);
  await wakeWhole(page);
  return seen(page);
}
/** Pushes what a figure has to push. */
async function use(page: Page): Promise<void> {
  const controls = page
    .locator('.work')
    .locator('input:enabled:visible, button:enabled:visible, [role=button]:visible');
  const slider = controls.and(page.locator('[type=range]')).first();
  if (await slider.count()) {
    const before = await slider.inputValue();
    await slider.press('End');
    if ((await slider.inputValue()) === before) await slider.press('Home');
  } else await controls.last().click();
  await expect(page).toHaveURL(/\?\w/);
}
/** As by the browser's back button. */
const goTo = (page: Page, query: string) =>
  page.evaluate(
    (search) => {
      history.replaceState(null, '', search || location.pathname);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    query && `?${query}`,
  );

for (const folder of FOLDERS)
  test(`${folder}: in a translated page all that it says follows its state, and is translated`, async ({
    page,
    context,
  }) => {
    const { address, query } = await stateOf(folder);
    const plain = await context.newPage();
    await plain.emulateMedia({ reducedMotion: 'reduce' });
    const atFirst = await wordsAt(plain, address);
    const then = await wordsAt(plain, `${address}?${query}`);
    expect(then).not.toEqual(atFirst);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await addTranslator(page);
    const says = (expected: string[]) => expect.poll(() => seen(page)).toEqual(expected);
    const isTranslated = () => expect.poll(() => untranslated(page, FIGURE)).toEqual([]);

    // Translated before its script came.
    let translated = () => {};
    const whenTranslated = new Promise<void>((resolve) => (translated = resolve));
    await page.route(/\.js$/, async (route) => {
      await whenTranslated;
      await route.continue();
    });
    await page.goto(address);
    await translator(page, 'translate');
    translated();
    await isReady(page);
    await says(atFirst);
    expect(await untranslated(page, FIGURE)).toEqual([]);
    await goTo(page, query);
    await says(then);
    await isTranslated();
    await goTo(page, '');
    await says(atFirst);

    // And while it works, with parts that still sleep; once more, and once more again.
    await page.reload();
    await isReady(page);
    await translator(page, 'translate');
    await translator(page, 'translateAgain');
    await translator(page, 'translateAgain', 'wrapped');
    await goTo(page, query);
    await says(then);
    await isTranslated();
    await translator(page, 'showOriginal');
    await says(then);
    expect(await page.locator(FIGURE).innerText()).not.toMatch(/[⟦⟧]/);
    await goTo(page, '');
    await says(atFirst);

    // By hand, where texts of one sentence have become one.
    await translator(page, 'translate', 'joined');
    await use(page);
    await says(await wordsAt(plain, page.url()));
    await isTranslated();
  });

test('a translator that needs no time, and sees every word that is written, comes to an end with what is so', async ({
  page,
  context,
}) => {
  const plain = await context.newPage();
  await addTranslator(page);
  await page.goto('/embed/en/f/strategy-mix/');
  await isReady(page);
  await translator(page, 'translate', 'at once');
  const slider = page.getByRole('slider').first();
  for (let step = 0; step < 6; step++) await slider.press('ArrowRight');
  await slider.press('End');
  await expect(page).toHaveURL(/mix=100-/);
  await wakeWhole(page);
  const expected = await wordsAt(plain, page.url());
  await expect.poll(() => seen(page)).toEqual(expected);
  await expect.poll(() => untranslated(page, FIGURE)).toEqual([]);
});

test('in a translated chapter the story goes along with who scrolls, and the prose around it is left as it is', async ({
  page,
  context,
}) => {
  const FIGURE_OF_STORY = '[id="market-growth"]';
  const storySays = async (from: Page) => words(await from.locator(FIGURE_OF_STORY).innerText());
  const plain = await context.newPage();
  await addTranslator(page);
  await page.goto('/zh/status/');
  await translator(page, 'translate');
  await page.evaluate(() => {
    const prose = [...document.querySelectorAll('main .block font')].filter((font) => !font.closest('astro-island'));
    Object.assign(globalThis, { prose });
  });
  await wake(page, 'market-growth');
  for (const step of ['answer', 'countryside', 'record']) {
    // A page of its own, because what a link asks for is there at once.
    await plain.goto(`/zh/status/?from=${step}#market-growth.${step}`);
    await plain.locator(`${FIGURE_OF_STORY}[data-ready]`).waitFor({ state: 'attached' });
    await page.evaluate((step) => (location.hash = `#market-growth.${step}`), step);
    await expect(page.locator('[data-story] .step[data-current]')).toHaveAttribute('data-step', step);
    await expect.poll(() => storySays(page)).toEqual(await storySays(plain));
  }
  await expect.poll(() => untranslated(page, FIGURE_OF_STORY)).toEqual([]);

  const left = await page.evaluate(() => {
    const { prose } = globalThis as unknown as { prose: Element[] };
    return [prose.length > 100, prose.filter((font) => !font.isConnected).length];
  });
  expect(left).toEqual([true, 0]);
  const number = page.locator('a.num').first();
  await number.click();
  const passport = await number.evaluate((link: HTMLAnchorElement) => link.hash);
  await expect(page.locator(`[id="${passport.slice(1)}"]`)).toBeVisible();
  expect(await untranslated(page, `[id="${passport.slice(1)}"]`)).toEqual([]);
});

test('in a translated page panel, class box and builder say what has just happened, and are translated', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await addTranslator(page);
  // No figure has woken here.
  await page.goto('/en/abstract/');
  await translator(page, 'translate');
  await page.locator('button[data-share-info]').first().click();
  const panel = page.getByRole('dialog');
  const said = panel.getByRole('status').first();
  for (const words of ['⟦Link copied⟧', '⟦Link copied⟧']) {
    await panel.getByRole('button', { name: 'Copy the link' }).click();
    await expect(said).toHaveText(words);
    await expect.poll(() => untranslated(page, 'dialog')).toEqual([]);
  }

  await page.goto('/en/teach/');
  await translator(page, 'translate');
  const box = page.locator('.class-walls textarea');
  await box.scrollIntoViewIfNeeded();
  await expect(box).toBeEnabled();
  const link = (mix: string) => `https://example.org/zh/conclusion/?wall=${mix}&shown=yes#your-wall\n`;
  for (const [pasted, read] of [
    [link('0-50-50-50-100'), 1],
    [link('0-50-50-50-100') + link('100-50-50-50-0'), 2],
  ] as const) {
    await box.fill(pasted);
    await expect(page.locator('.class-walls .said')).toContainText(new RegExp(`^\\s*⟦Read: ${read};[^⟦]*$`));
  }
  await expect.poll(() => untranslated(page, '.class-walls')).toEqual([]);

  const height = page.locator('#builder').getByText(/this view is \d+ pixels high/);
  await expect(height).toBeVisible();
  const before = await height.textContent();
  await page.getByLabel('What to embed').selectOption('f.uplift');
  await expect(height).not.toHaveText(before ?? '');
  await expect.poll(() => untranslated(page, '#builder')).toEqual([]);
});
