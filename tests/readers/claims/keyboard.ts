import { expect } from 'vitest';
import type { Claim } from '../claim.ts';

export const keyboard: Claim[] = [
  {
    says: 'the first Tab offers to skip to the text, and the skip leads there',
    async keep({ window, read }) {
      await window.resize(1280, 844);
      await read('status/');
      await window.press('Tab');
      expect(await window.evaluate(() => document.activeElement?.className)).toContain('skip');
      await window.press('Enter');
      await expect.poll(() => window.evaluate(() => location.hash)).toBe('#main');
    },
  },
  {
    says: 'whatever has the focus is to be seen, with a line around it',
    async keep({ window, read }) {
      await window.resize(1280, 844);
      await read('status/');
      for (let tab = 0; tab < 24; tab++) {
        await window.press('Tab');
        const seen = () =>
          window.evaluate(() => {
            const one = document.activeElement;
            if (!one || one === document.body) return 'nothing has the focus';
            const { top, bottom } = one.getBoundingClientRect();
            const { outlineStyle, outlineWidth } = getComputedStyle(one);
            if (outlineStyle === 'none' || parseFloat(outlineWidth) < 1)
              return `no line: ${one.outerHTML.slice(0, 120)}`;
            return bottom > 0 && top < innerHeight ? '' : `out of sight: ${one.outerHTML.slice(0, 120)}`;
          });
        await expect.poll(seen).toBe('');
      }
    },
  },
];
