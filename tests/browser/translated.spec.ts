import { existsSync, readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { figureNameOf } from '../../src/model/content/readContent.ts';
import type { PictureStates } from '../../src/figures/kit/pictureStates.ts';
import { expect, test } from './site.ts';
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
/** Its words as a reader sees them, with the table. */
const seen = async (page: Page) => {
  await page.locator('details.table').evaluate((table: HTMLDetailsElement) => (table.open = true));
  return words(await page.locator(FIGURE).innerText());
};
/** Those of a page that nobody translates. */
async function wordsAt(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await isReady(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  return seen(page);
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
  });
