import { CHAPTERS, expect, test } from './site.ts';

/** Chinese titles on a phone: they break between phrases and words. */
for (const width of [320, 390])
  test(`at ${width} px no title of a section, step or figure breaks inside a word`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const broken: string[] = [];
    let lines = 0;
    for (const chapter of CHAPTERS) {
      await page.goto(`/zh/${chapter}/`);
      const found = await page.evaluate(() => {
        const words = new Intl.Segmenter('zh', { granularity: 'word' });
        const inside: string[] = [];
        let lines = 0;
        for (const title of document.querySelectorAll('h1, h2, .step h3, .figure-title .title')) {
          if (!title.checkVisibility()) continue;
          const text = title.textContent;
          // At which characters a new line begins.
          const starts: number[] = [];
          let at = 0;
          let top: number | undefined;
          const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const range = document.createRange();
            for (let i = 0; i < (node.textContent ?? '').length; i++, at++) {
              range.setStart(node, i);
              range.setEnd(node, i + 1);
              const box = range.getBoundingClientRect();
              if (box.width === 0) continue;
              if (top !== undefined && box.top > top + box.height / 2) starts.push(at);
              top = box.top;
            }
          }
          lines += starts.length;
          for (const { index, segment, isWordLike } of words.segment(text))
            if (isWordLike && /\p{Script=Han}{2}/u.test(segment))
              for (const start of starts)
                if (start > index && start < index + segment.length) inside.push(`${text}: ${segment}`);
        }
        return { inside, lines };
      });
      broken.push(...found.inside);
      lines += found.lines;
    }
    expect(broken).toEqual([]);
    expect(lines).toBeGreaterThan(20);
  });
