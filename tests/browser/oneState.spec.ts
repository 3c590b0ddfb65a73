import { existsSync, readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { figureNameOf } from '../../src/model/content/readContent.ts';
import type { PictureStates } from '../../src/figures/kit/pictureStates.ts';
import { expect, test } from './site.ts';

const FOLDERS = readdirSync('src/figures').filter((name) => existsSync(`src/figures/${name}/states.ts`));

/** The figure's id and, a language, a link to a state of it that is not the default. */
async function linksTo(folder: string): Promise<{ id: string; links: { lang: string; query: string }[] }> {
  const { states } = (await import(`../../src/figures/${folder}/states.ts`)) as { states: PictureStates };
  const strategy = states.props?.strategy;
  return {
    id: `${figureNameOf(folder)}${strategy === undefined ? '' : `-${String(strategy)}`}`,
    links: states.states.filter(([, query]) => query !== '').map(([lang, query]) => ({ lang, query })),
  };
}

/** What a figure shows and says; of its pictures the one that is seen. */
const shown = (page: Page, id: string) =>
  page.evaluate((name) => {
    const figure = document.getElementById(name);
    const all = <Kind extends Element>(selector: string) => [...(figure?.querySelectorAll<Kind>(selector) ?? [])];
    return {
      controls: all<HTMLInputElement>('input, select').map(({ value, checked }) => `${value} ${String(checked)}`),
      pictures: all('.work svg').map((svg) => svg.outerHTML.replace(/\s(?:class|style|id)="[^"]*"/g, '')),
      sentence: figure?.querySelector('.sentence')?.textContent?.trim(),
      table: figure?.querySelector('details.table')?.textContent?.replace(/\s+/g, ' '),
    };
  }, id);

/** What is folded is drawn when it is opened, and some of it fetched: until it is there. */
async function openFolds(page: Page, id: string): Promise<void> {
  await page.locator(`[id="${id}"] details.folded`).evaluateAll((all) => {
    for (const fold of all) (fold as HTMLDetailsElement).open = true;
  });
  await page.waitForFunction(
    (name) =>
      [...document.querySelectorAll<HTMLElement>(`[id="${name}"] details.folded`)].every((fold) => {
        const summary = fold.querySelector('summary')?.offsetHeight ?? 0;
        return fold.offsetHeight > summary + 8 && !fold.querySelector(':scope > p > a');
      }),
    id,
  );
}

/** Keeps what the page makes for saving. */
const keepSaved = () => {
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (made: Blob | MediaSource) => {
    if (made instanceof Blob) (globalThis as { saved?: Blob }).saved = made;
    return make(made);
  };
};
const takeSaved = (page: Page) =>
  page.evaluate(async () => {
    const kept = globalThis as { saved?: Blob | undefined };
    const text = (await kept.saved?.text()) ?? '';
    kept.saved = undefined;
    return text;
  });
const ready = (id: string) => `[id="${id}"][data-ready]`;

for (const folder of FOLDERS) {
  test(`${folder}: what leaves a figure that was opened by a link, and everything in it, is of the state that the link names`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 700 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.addInitScript(keepSaved);
    const { id, links } = await linksTo(folder);
    for (const { lang, query } of links) {
      await page.goto(`/${lang}/f/${id}/?${query}`);
      await page.waitForURL(/#/);
      await page.locator(ready(id)).waitFor({ state: 'attached' });
      // Opened without a pointer, so that nobody has turned to the figure yet.
      await page.locator(`[id="${id}"] .tools details`).evaluate((more: HTMLDetailsElement) => (more.open = true));
      const save = page.locator(`[id="${id}"] .tools .sheet button`).first();
      await save.evaluate((button: HTMLButtonElement) => button.click());
      let savedCold = '';
      await expect.poll(async () => (savedCold ||= await takeSaved(page))).toMatch(/<svg/);
      const link = await page.evaluate(() => location.search);

      // All of it, wherever it stands.
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await save.evaluate((button: HTMLButtonElement) => button.click());
      let savedWhole = '';
      await expect.poll(async () => (savedWhole ||= await takeSaved(page))).toMatch(/<svg/);
      expect(savedCold).toBe(savedWhole);
      expect(decodeURIComponent(link.slice(1))).toBe(query);
      await openFolds(page, id);
      const whole = await shown(page, id);

      // Again, and nobody saves: what is not near the window follows by itself.
      await page.reload();
      await page.locator(ready(id)).waitFor({ state: 'attached' });
      await openFolds(page, id);
      await expect.poll(() => shown(page, id)).toEqual(whole);
    }
  });
}

for (const [name, address, id] of [
  ['a chapter', '/en/strategies/?mix=100-0-50-100-0#strategy-mix', 'strategy-mix'],
  ['a share address', '/zh/f/strategy-mix/?mix=100-0-50-100-0', 'strategy-mix'],
  ['an embed', '/embed/en/f/strategy-mix/?mix=100-0-50-100-0', 'strategy-mix'],
  ['a section’s embed', '/embed/zh/s/4/?mix=100-0-50-100-0', 'strategy-mix'],
  ['a step of the story', '/en/status/#market-growth.4', 'market-growth'],
] as const)
  test(`${name} that names a state never shows the default first, also when scripts are slow`, async ({ page }) => {
    await page.route(/\.js$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await route.continue();
    });
    await page.addInitScript((figureId) => {
      const seen = new Set<string>();
      (globalThis as { seen?: Set<string> }).seen = seen;
      const look = () => {
        const figure = document.getElementById(figureId);
        const sentence = figure?.querySelector('.sentence');
        const slider = figure?.querySelector<HTMLInputElement>('.work input[type=range]');
        const inWindow = (one: Element) => {
          const { top, bottom } = one.getBoundingClientRect();
          return bottom > 0 && top < innerHeight && one.checkVisibility({ visibilityProperty: true });
        };
        if (slider && inWindow(slider)) seen.add(`slider ${slider.value}`);
        // In a story the sentence comes after the steps; what says it meanwhile is the picture.
        const picture = document.querySelector('[data-story] svg.picture[role=img]');
        if (picture && inWindow(picture)) seen.add(picture.getAttribute('aria-label') ?? '');
        else if (sentence && inWindow(sentence)) seen.add(sentence.textContent.trim());
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, id);
    await page.goto(address);
    await page.locator(ready(id)).waitFor({ state: 'attached' });
    const picture = page.locator(`[data-story] [id="${id}"] svg.picture[role=img]`);
    const inStory = (await picture.count()) > 0;
    if (!inStory) await page.locator(`[id="${id}"] .sentence`).scrollIntoViewIfNeeded();
    const sentence = inStory
      ? await picture.first().getAttribute('aria-label')
      : await page.locator(`[id="${id}"] .sentence`).textContent();
    const seen = () => page.evaluate(() => [...((globalThis as { seen?: Set<string> }).seen ?? [])]);
    await expect.poll(seen).toContain(sentence?.trim());
    expect((await seen()).filter((one) => !one.startsWith('slider'))).toEqual([sentence?.trim()]);
    expect((await seen()).filter((one) => one.startsWith('slider')).length).toBeLessThan(2);
  });
