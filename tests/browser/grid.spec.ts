import { CHAPTERS, expect, LANGUAGES, test } from './site.ts';

/** Left edges of what stands in the column, and of what is named as standing across it. */
function edges() {
  const left = (element: Element) => Math.round(element.getBoundingClientRect().left);
  const prose = [...document.querySelectorAll('.section > .block, .section > header, .section > .beside > .block')];
  const figures = [...document.querySelectorAll('.section figure[id]:not(.wide)')].filter(
    (figure) => !figure.closest('.story'),
  );
  return {
    prose: [...new Set(prose.map(left))],
    figures: figures.map((figure) => [figure.id, left(figure)] as const),
    across: [...document.querySelectorAll('.section figure.wide, .section .story')].map((wide) => {
      const box = wide.getBoundingClientRect();
      return [wide.id || wide.className, Math.round(box.left), Math.round(box.right)] as const;
    }),
    window: document.documentElement.clientWidth,
    column: Math.round(document.querySelector('.section > header')?.getBoundingClientRect().right ?? 0),
  };
}

for (const lang of LANGUAGES)
  for (const chapter of CHAPTERS)
    test(`/${lang}/${chapter}/: text and figures begin at one edge, whatever the window's width`, async ({ page }) => {
      await page.goto(`/${lang}/${chapter}/`);
      for (const width of [700, 768, 900, 1024, 1180, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const { prose, figures, across, window, column } = await page.evaluate(edges);
        expect(prose, `${width}: prose`).toHaveLength(1);
        const [left = 0] = prose;
        for (const [id, edge] of figures) expect(Math.abs(edge - left), `${width}: ${id}`).toBeLessThanOrEqual(1);
        for (const [id, from, to] of across) {
          expect(from, `${width}: ${id}`).toBeLessThanOrEqual(left + 1);
          expect(from, `${width}: ${id}`).toBeGreaterThanOrEqual(0);
          expect(to, `${width}: ${id}`).toBeLessThanOrEqual(window);
        }
        // Where there is no contents at the side the column stands in the middle.
        if (width < 1200) expect(Math.abs(left - (window - column)), `${width}: centred`).toBeLessThanOrEqual(1);
      }
    });

test('a note stands beside its paragraph, and touches no other note and no figure', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const lang of LANGUAGES)
    for (const chapter of CHAPTERS) {
      await page.goto(`/${lang}/${chapter}/`);
      const { notes, overlaps } = await page.evaluate(() => {
        const rows = [...document.querySelectorAll('.beside')];
        const boxes = [...document.querySelectorAll('.notes, .section figure[id], .section .story')];
        const box = (element: Element | null | undefined) => element?.getBoundingClientRect() ?? new DOMRect();
        return {
          notes: rows.map((row) => {
            const [text, notes] = [box(row.querySelector('.block:not(.note)')), box(row.querySelector('.notes'))];
            return { top: Math.abs(text.top - notes.top), gap: notes.left - text.right };
          }),
          overlaps: boxes.flatMap((one, i) =>
            boxes.slice(i + 1).flatMap((other) => {
              if (one.contains(other) || other.contains(one)) return [];
              const [a, b] = [box(one), box(other)];
              const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
              return apart ? [] : [`${one.id || one.className} / ${other.id || other.className}`];
            }),
          ),
        };
      });
      for (const { top, gap } of notes) {
        expect(top, `/${lang}/${chapter}/`).toBeLessThan(12);
        expect(gap, `/${lang}/${chapter}/`).toBeGreaterThan(20);
      }
      expect(overlaps, `/${lang}/${chapter}/`).toEqual([]);
    }
});
