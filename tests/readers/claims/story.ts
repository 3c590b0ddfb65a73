import { expect } from 'vitest';
import type { Claim } from '../claim.ts';
import { address, sentence, wake } from '../figure.ts';
import type { ReaderWindow } from '../readerWindow.ts';

const STORY = 'market-growth';
const current = (window: ReaderWindow) =>
  window.evaluate(() => document.querySelector('[data-story] .step[data-current]')?.getAttribute('data-step') ?? '');
const bringStep = (step: number) =>
  document
    .querySelector(`[id="market-growth.${step}"] .step-text`)
    ?.scrollIntoView({ block: 'center', behavior: 'instant' });

export const story: Claim[] = [
  ...[390, 1280].map(
    (width) =>
      ({
        says: `whoever scrolls goes through six steps, and picture and sentence go along, at ${width} px`,
        async keep({ window, read }) {
          await window.resize(width, 844);
          await read('status/#market-growth.1');
          await wake(window, STORY);
          const said = new Set<string>();
          for (let step = 1; step <= 6; step++) {
            await window.evaluate(bringStep, step);
            await expect.poll(() => current(window)).toBe(String(step));
            const picture = () =>
              window.evaluate(() => {
                const pictures = [...document.querySelectorAll('#market-growth .stage svg.picture')];
                return pictures.find((one) => one.checkVisibility())?.getAttribute('aria-label') ?? '';
              });
            const label = await picture();
            await expect.poll(() => sentence(window, STORY)).toBe(label);
            said.add(label);
          }
          expect(said.size).toBe(6);
        },
      }) satisfies Claim,
  ),
  {
    says: 'the dots go from step to step by arrow key, and the guess stays with the reader’s',
    async keep({ window, read }) {
      await window.resize(1280, 844);
      await read('status/?guess=10#market-growth.1');
      await wake(window, STORY);
      await window.evaluate(() => document.querySelector<HTMLElement>('#market-growth [data-dot="1"]')?.focus());
      await window.press('ArrowRight');
      await expect.poll(() => current(window)).toBe('2');
      expect(await address(window)).toContain('guess=10');
    },
  },
  {
    says: 'a link to a step shows that step, after a reload as well',
    async keep({ window, read }) {
      await window.resize(1280, 844);
      await read('status/?guess=30#market-growth.4');
      await wake(window, STORY);
      await expect.poll(() => current(window)).toBe('4');
      await window.reload();
      await wake(window, STORY);
      await expect.poll(() => current(window)).toBe('4');
    },
  },
  {
    says: 'after a jump to the end and back to the top, scrolling shows the step in the window',
    async keep({ window, read }) {
      await window.resize(1280, 844);
      await read('status/#market-growth.1');
      await wake(window, STORY);
      await window.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
      await window.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await window.evaluate(bringStep, 1);
      await expect.poll(() => current(window)).toBe('1');
    },
  },
  {
    says: 'whoever comes back to the story, in another window size, finds the step of the text in the window',
    async keep({ window, read, lang }) {
      await window.resize(390, 844);
      await read('status/#market-growth.4');
      await wake(window, STORY);
      await expect.poll(() => current(window)).toBe('4');
      // At once, the answer to this call would be lost with the page.
      await window.evaluate((to) => void setTimeout(() => location.assign(to)), `/${lang}/abstract/`);
      await expect.poll(() => window.evaluate(() => location.pathname)).toBe(`/${lang}/abstract/`);
      await window.resize(1280, 600);
      await window.back();
      await expect.poll(() => address(window)).toBe('#market-growth.4');
      await wake(window, STORY);
      const inWindow = () =>
        window.evaluate(() => {
          const steps = [...document.querySelectorAll('[data-story] [data-step]')];
          return String(
            Math.max(1, steps.filter((step) => step.getBoundingClientRect().top <= innerHeight / 2).length),
          );
        });
      await expect.poll(async () => (await current(window)) === (await inWindow())).toBe(true);
    },
  },
];
