import { expect } from 'vitest';
import type { Claim } from '../claim.ts';
import type { ReaderWindow } from '../readerWindow.ts';

const NUMBER = '[id="2.4.p2"] a.num[href="#passport-ecommerce-2022"]';

const openId = (window: ReaderWindow) =>
  window.evaluate(() => document.querySelector('.passport:popover-open')?.id ?? '');

/** Of every third number, those whose passport is not whole in the window, or lies over them. */
const misplaced = (share: number) => {
  const wrong: string[] = [];
  const numbers = [...document.querySelectorAll<HTMLAnchorElement>('main a.num')];
  for (const number of numbers.filter((_, i) => i % 3 === 0)) {
    scrollTo({
      top: number.getBoundingClientRect().top + scrollY - share * innerHeight,
      behavior: 'instant',
    });
    number.click();
    const line = number.getBoundingClientRect();
    const at = document.querySelector('.passport:popover-open')?.getBoundingClientRect();
    const over =
      at &&
      at.bottom > line.top + 1 &&
      at.top < line.bottom - 1 &&
      at.left < line.right - 1 &&
      at.right > line.left + 1;
    if (!at || at.top < 0 || at.bottom > innerHeight || at.height < 60 || over)
      wrong.push(`${number.hash} ${Math.round(line.top)}: ${at ? [at.top, at.bottom].map(Math.round).join() : 'none'}`);
    number.click();
  }
  return wrong;
};

export const passports: Claim[] = [
  {
    says: 'a passport is whole in the window and beside its number, wherever in the window that stands',
    async keep({ window, read }) {
      await window.resize(1280, 844);
      await read('status/');
      for (const share of [0.12, 0.33, 0.5, 0.9]) expect(await window.evaluate(misplaced, share)).toEqual([]);
    },
  },
  {
    says: 'on a phone a passport is a sheet at the foot',
    async keep({ window, read }) {
      await window.resize(390, 844);
      await read('status/');
      await window.click(NUMBER);
      const at = await window.evaluate(() => {
        const { left, right, bottom, top } =
          document.querySelector('.passport:popover-open')?.getBoundingClientRect() ?? new DOMRect();
        return { left, bottom, wide: right - left, high: bottom - top };
      });
      expect(at).toMatchObject({ left: 0, bottom: 844, wide: 390 });
      expect(at.high).toBeGreaterThan(100);
    },
  },
  {
    says: 'a passport opens by keyboard, is gone through and closed by it',
    async keep({ window, read }) {
      await window.resize(1280, 844);
      await read('status/');
      await window.evaluate((number) => document.querySelector<HTMLElement>(number)?.focus(), NUMBER);
      await window.press('Enter');
      await expect.poll(() => openId(window)).toBe('passport-ecommerce-2022');
      await window.press('Tab');
      await expect
        .poll(() => window.evaluate(() => document.activeElement?.closest('.passport')?.id ?? ''))
        .toBe('passport-ecommerce-2022');
      await window.press('Escape');
      await expect.poll(() => openId(window)).toBe('');
      expect(await window.evaluate((number) => document.activeElement?.matches(number), NUMBER)).toBe(true);
    },
  },
  {
    says: 'a passport is closed by pressing its number again, or beside it',
    async keep({ window, read }) {
      await window.resize(1280, 844);
      await read('status/');
      for (const second of [NUMBER, '[id="2.4.p3"]']) {
        await window.click(NUMBER);
        await expect.poll(() => openId(window)).toBe('passport-ecommerce-2022');
        await window.click(second);
        await expect.poll(() => openId(window)).toBe('');
      }
    },
  },
  {
    says: 'a term explains itself',
    async keep({ window, read }) {
      await window.resize(1280, 844);
      await read('abstract/');
      await window.click('main a.term');
      await expect.poll(() => openId(window)).toMatch(/^term-/);
    },
  },
  {
    says: 'a link to a passport opens it',
    async keep({ window, read }) {
      await window.resize(1280, 844);
      await read('status/#passport-ecommerce-2022');
      await expect.poll(() => openId(window)).toBe('passport-ecommerce-2022');
    },
  },
  {
    says: 'without script a number leads to its passport',
    withoutScripts: true,
    async keep({ window, read }) {
      await window.resize(1280, 844);
      await read('status/');
      await window.click(NUMBER);
      const seen = () =>
        window.evaluate(() => document.querySelector('#passport-ecommerce-2022')?.checkVisibility() ?? false);
      await expect.poll(seen).toBe(true);
      await window.click('#passport-ecommerce-2022 .close');
      await expect.poll(seen).toBe(false);
    },
  },
];
