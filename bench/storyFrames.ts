import type { Browser } from '@playwright/test';
import { CPU_SLOWDOWN } from './phone.ts';

/** How long the frames of a stretch of the scroll story take while it is scrolled through. */
export interface StoryFrames {
  what: string;
  /** How many bricks the picture draws there at most. */
  bricks: number;
  slowdown: number;
  /** ms from one frame to the next, worst and median. */
  worstMs: number;
  medianMs: number;
}

/** From the middle of a step to the middle of the next, where the wall is laid and where all the years are. */
const STRETCHES = [
  ['the wall is laid', 'answer'],
  ['the bricks flow into the years', 'record'],
  ['bricks are lifted out and put back', 'cross-border'],
] as const;
const FRAMES = 60;

/** Scrubs the story of the market step by step, on a desktop and on a machine that is slower. */
export async function storyFrames(browser: Browser, base: string): Promise<StoryFrames[]> {
  const results: StoryFrames[] = [];
  for (const slowdown of [1, CPU_SLOWDOWN]) {
    const context = await browser.newContext(
      slowdown === 1
        ? { viewport: { width: 1280, height: 800 } }
        : { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    );
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    for (const [what, step] of STRETCHES) {
      await page.goto('about:blank');
      await page.goto(`${base}zh/status/?guess=24#market-growth.${step}`, { waitUntil: 'networkidle' });
      await page.locator('#market-growth[data-ready]').waitFor();
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      const measured = await page.evaluate(
        async ([step, frames]) => {
          const section = document.getElementById(`market-growth.${step}`);
          const picture = document.querySelector('#market-growth svg.picture');
          if (!section || !picture) return { times: [], bricks: 0 };
          const { top, height } = section.getBoundingClientRect();
          const from = scrollY + top - innerHeight / 2;
          const times: number[] = [];
          let bricks = 0;
          let before = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
          for (let frame = 0; frame <= frames; frame++) {
            window.scrollTo({ top: from + (height * frame) / frames, behavior: 'instant' });
            const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
            times.push(now - before);
            before = now;
            if (frame % 15 > 0) continue;
            const drawn = [...picture.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '').join('');
            bricks = Math.max(bricks, drawn.split('z').length - 1);
            before = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
          }
          return { times, bricks };
        },
        [step, FRAMES] as const,
      );
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      const sorted = measured.times.toSorted((a, b) => a - b);
      results.push({
        what,
        bricks: measured.bricks,
        slowdown,
        worstMs: sorted.at(-1) ?? NaN,
        medianMs: sorted[Math.floor(sorted.length / 2)] ?? NaN,
      });
    }
    await context.close();
  }
  return results;
}
