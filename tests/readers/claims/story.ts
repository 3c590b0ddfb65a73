import { expect } from 'vitest';
import type { Claim } from '../claim.ts';
import { address, sentence, wake } from '../figure.ts';
import type { ReaderWindow } from '../readerWindow.ts';

const STORY = 'market-growth';
const current = (window: ReaderWindow) =>
  window.evaluate(() => document.querySelector('[data-story] .step[data-current]')?.getAttribute('data-step') ?? '');
/** Scrolls so that the step's picture has come about. */
const bringStep = (step: string) => {
  const section = document.getElementById(`market-growth.${step}`);
  if (!section) return;
  const { top, height } = section.getBoundingClientRect();
  const line = innerHeight * (innerWidth >= 960 ? 0.5 : 0.8);
  scrollTo({ top: scrollY + top + height * 0.65 - line, behavior: 'instant' });
};
/** Ends the sealing: the second button. */
const showAnswer = () => document.querySelectorAll<HTMLElement>('#market-growth .work > nav button')[1]?.click();
const STEPS = ['guess', 'answer', 'record', 'made-of', 'cross-border', 'countryside', 'known'];

export const story: Claim[] = [
  ...[390, 1280].map(
    (width) =>
      ({
        says: `whoever scrolls goes through the steps, and picture and sentence go along, at ${width} px`,
        async keep({ window, read }) {
          await window.resize(width, 844);
          await read('status/#market-growth.guess');
          await wake(window, STORY);
          await window.evaluate(showAnswer);
          const said = new Set<string>();
          for (const step of STEPS) {
            await window.evaluate(bringStep, step);
            await expect.poll(() => current(window)).toBe(step);
            const picture = () =>
              window.evaluate(() => {
                const pictures = [...document.querySelectorAll('#market-growth .stage svg.picture')];
                return pictures.find((one) => one.checkVisibility())?.getAttribute('aria-label') ?? '';
              });
            const label = await picture();
            await expect.poll(() => sentence(window, STORY)).toBe(label);
            said.add(label);
          }
          expect(said.size).toBe(STEPS.length);
        },
      }) satisfies Claim,
  ),
  {
    says: 'whoever pulls the top of the wall has guessed, and opens the answer with that guess',
    async keep({ window, read }) {
      await window.resize(390, 844);
      await read('status/#market-growth.guess');
      await wake(window, STORY);
      await window.pull('#market-growth input[type=range]', 40);
      await expect.poll(() => address(window)).toMatch(/guess=\d\d/);
      await window.click('#market-growth .work > nav button');
      await expect.poll(() => current(window)).toBe('answer');
      expect(await address(window)).toMatch(/guess=\d\d/);
    },
  },
  {
    says: 'the dots go from step to step by arrow key, and the guess stays with the reader’s',
    async keep({ window, read }) {
      await window.resize(1280, 844);
      await read('status/?guess=10#market-growth.answer');
      await wake(window, STORY);
      await window.evaluate(() => document.querySelector<HTMLElement>('#market-growth [data-dot="answer"]')?.focus());
      await window.press('ArrowRight');
      await expect.poll(() => current(window)).toBe('record');
      expect(await address(window)).toContain('guess=10');
    },
  },
  {
    says: 'a link to a step shows that step, after a reload as well',
    async keep({ window, read }) {
      await window.resize(1280, 844);
      await read('status/?guess=30#market-growth.cross-border');
      await wake(window, STORY);
      await expect.poll(() => current(window)).toBe('cross-border');
      await window.reload();
      await wake(window, STORY);
      await expect.poll(() => current(window)).toBe('cross-border');
    },
  },
  {
    says: 'after a jump to the end and back to the top, scrolling shows the step in the window',
    async keep({ window, read }) {
      await window.resize(1280, 844);
      await read('status/#market-growth.guess');
      await wake(window, STORY);
      await window.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
      await window.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await window.evaluate(bringStep, 'guess');
      await expect.poll(() => current(window)).toBe('guess');
    },
  },
  {
    says: 'whoever comes back to the story, in another window size, finds the step of the text in the window',
    async keep({ window, read, lang }) {
      await window.resize(390, 844);
      await read('status/#market-growth.cross-border');
      await wake(window, STORY);
      await expect.poll(() => current(window)).toBe('cross-border');
      // At once, the answer to this call would be lost with the page.
      await window.evaluate((to) => void setTimeout(() => location.assign(to)), `/${lang}/abstract/`);
      await expect.poll(() => window.evaluate(() => location.pathname)).toBe(`/${lang}/abstract/`);
      await window.resize(1280, 600);
      await window.back();
      await expect.poll(() => address(window)).toBe('#market-growth.cross-border');
      await wake(window, STORY);
      const inWindow = () =>
        window.evaluate(() => {
          const line = innerHeight * (innerWidth >= 960 ? 0.5 : 0.8);
          const steps = [...document.querySelectorAll('[data-story] [data-step]')];
          const begun = steps.filter((step) => step.getBoundingClientRect().top <= line);
          return (begun.at(-1) ?? steps[0])?.getAttribute('data-step') ?? '';
        });
      await expect.poll(async () => (await current(window)) === (await inWindow())).toBe(true);
    },
  },
];
