import { CHAPTERS, expect, LANGUAGES, test } from './site.ts';

/** Text and figures begin at one line, in every window from a small tablet's up. */

const WIDTHS = [700, 768, 900, 1024, 1180, 1280, 1920];

for (const lang of LANGUAGES)
  for (const chapter of CHAPTERS)
    test(`in ${lang}/${chapter} prose, headings and every ordinary figure share their left edge`, async ({ page }) => {
      await page.goto(`/${lang}/${chapter}/`);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const edges = await page.evaluate(() => {
          const left = (one: Element) => Math.round(one.getBoundingClientRect().left);
          const prose = [...document.querySelectorAll('.section > header, .section > .block')];
          const figures = [...document.querySelectorAll('.section > astro-island > figure.figure:not(.wide)')];
          return { prose: [...new Set(prose.map(left))], figures: [...new Set(figures.map(left))] };
        });
        expect(edges.prose, `${width} px`).toHaveLength(1);
        for (const edge of edges.figures) expect(edge, `${width} px`).toBe(edges.prose[0]);
      }
    });

test('wide figures keep to the page’s grid: none begins left of the text or ends right of the page', async ({
  page,
}) => {
  for (const chapter of CHAPTERS) {
    await page.goto(`/en/${chapter}/`);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const out = await page.evaluate(() => {
        const main = document.querySelector('main')?.getBoundingClientRect();
        return [...document.querySelectorAll('.section > astro-island > figure.wide')]
          .filter((one) => {
            const { left, right } = one.getBoundingClientRect();
            return !main || left < main.left - 1 || right > main.right + 1;
          })
          .map(({ id }) => id);
      });
      expect(out, `${chapter} at ${width} px`).toEqual([]);
    }
  }
});

test('where there is a margin, notes stand in it beside their paragraphs, and none over another', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  let beside = 0;
  for (const chapter of CHAPTERS) {
    await page.goto(`/zh/${chapter}/`);
    const notes = await page.evaluate(() => {
      const right = (selector: string) =>
        Math.max(...[...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect().right));
      const text = right('.section > .block');
      return [...document.querySelectorAll('.note[class*=beside-]')].map((note) => {
        const { left, top, bottom } = note.getBoundingClientRect();
        return { inMargin: left > text, top: top + scrollY, bottom: bottom + scrollY };
      });
    });
    beside += notes.length;
    expect(notes.filter(({ inMargin }) => !inMargin)).toEqual([]);
    const sorted = notes.toSorted((a, b) => a.top - b.top);
    sorted.slice(1).forEach((note, i) => expect(note.top).toBeGreaterThanOrEqual(sorted[i]?.bottom ?? 0));
  }
  expect(beside).toBeGreaterThan(15);
});
