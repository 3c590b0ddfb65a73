import { CHAPTERS, expect, test } from './site.ts';

for (const width of [320, 390])
  test(`at ${width} px no title of a Chinese section breaks inside a word`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const chapter of CHAPTERS) {
      await page.goto(`/zh/${chapter}/`);
      await page.evaluate(() => document.fonts.ready);
      const broken = await page.evaluate(() => {
        const words = new Intl.Segmenter('zh', { granularity: 'word' });
        return [...document.querySelectorAll('.section > header :is(h1, h2)')].flatMap((title) => {
          /** The line that each character stands on. */
          const lines: number[] = [];
          const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode())
            for (let i = 0; i < (node.textContent ?? '').length; i++) {
              const range = document.createRange();
              range.setStart(node, i);
              range.setEnd(node, i + 1);
              lines.push(range.getBoundingClientRect().bottom);
            }
          return [...words.segment(title.textContent)]
            .filter(({ index, segment, isWordLike }) => {
              const own = lines.slice(index, index + segment.length).filter((line) => line > 0);
              return isWordLike && Math.max(...own) - Math.min(...own) > 12;
            })
            .map(({ segment }) => `${title.textContent}: ${segment}`);
        });
      });
      expect(broken, chapter).toEqual([]);
    }
  });
