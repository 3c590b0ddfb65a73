import { expect } from 'vitest';
import type { Claim } from '../claim.ts';

const PAGES = [
  '',
  'abstract/',
  'introduction/',
  'status/',
  'problems/',
  'strategies/',
  'conclusion/',
  'figures/',
  'data/',
  'teach/',
];
const WIDTHS = [320, 390, 1280];

/** Walks down a page, so that everything that wakes late is awake, and says how far it can be pushed sideways. */
const walk = async () => {
  for (let y = 0; y < document.documentElement.scrollHeight; y += 0.8 * innerHeight) {
    scrollTo({ top: y, behavior: 'instant' });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
};
const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

const pageClaims: Claim[] = PAGES.map((page) => ({
  says: `/${page || ''} opens without a complaint, and is as wide as windows of ${WIDTHS.join(', ')} px`,
  async keep({ window, read }) {
    await window.resize(1280, 844);
    await read(page);
    window.complaints();
    await read(page);
    const pushed: Record<number, number> = { 1280: await window.evaluate(walk) };
    for (const width of [320, 390]) {
      await window.resize(width, 844);
      pushed[width] = await window.evaluate(sideways);
    }
    expect(pushed).toEqual({ 320: 0, 390: 0, 1280: 0 });
    expect(window.complaints()).toEqual([]);
  },
}));

export const pages: Claim[] = [
  ...pageClaims,
  {
    says: 'the other language is the same place of the same page',
    async keep({ window, read, lang }) {
      await window.resize(1280, 844);
      await read('status/?visitors=2000#2.4');
      await window.click('.site-header [data-language]');
      await expect
        .poll(() => window.evaluate(() => location.pathname + location.search + location.hash))
        .toBe(`/${lang === 'zh' ? 'en' : 'zh'}/status/?visitors=2000#2.4`);
    },
  },
  {
    says: 'a chosen theme is kept on the next page',
    async keep({ window, read }) {
      await window.resize(1280, 844);
      await read('status/');
      await window.evaluate(() => {
        const choice = document.querySelector<HTMLButtonElement>('.site-header > .theme');
        if (!choice) throw new Error('no choice of theme');
        for (let i = 0; i < 2 && document.documentElement.dataset.theme !== 'dark'; i++) choice.click();
      });
      await read('problems/');
      const paper = await window.evaluate(() => getComputedStyle(document.body).backgroundColor);
      await window.evaluate(() => localStorage.clear());
      const channels =
        paper
          .match(/[\d.]+/g)
          ?.slice(0, 3)
          .map(Number) ?? [];
      expect(Math.max(...channels)).toBeLessThan(60);
    },
  },
  {
    says: 'what the system prefers, dark or light, is followed',
    needs: 'preferDark',
    async keep({ window, read }) {
      const papers: string[] = [];
      for (const dark of [true, false]) {
        await window.preferDark(dark);
        await read('status/');
        papers.push(await window.evaluate(() => getComputedStyle(document.body).backgroundColor));
      }
      expect(papers[0]).not.toBe(papers[1]);
    },
  },
  {
    says: 'without script a page has its text, its pictures and no control that does nothing',
    withoutScripts: true,
    async keep({ window, read }) {
      await read('status/');
      const seen = await window.evaluate(() => ({
        pictures: [...document.querySelectorAll('figure svg.picture')].filter((one) => one.checkVisibility()).length,
        idle: [...document.querySelectorAll<HTMLButtonElement>('main button, main input')]
          .filter((one) => one.checkVisibility() && !one.matches(':disabled'))
          .map((one) => one.outerHTML),
      }));
      expect(seen.pictures).toBeGreaterThan(2);
      expect(seen.idle).toEqual([]);
    },
  },
];
