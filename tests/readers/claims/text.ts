import { expect } from 'vitest';
import type { Claim } from '../claim.ts';

const BLOCK = '2.4.p2';
const readable = (text: string) => text.replace(/[\s°¶]/g, '');

/** The text of a block as it stands in the page, without its own link. */
const textOf = (id: string) => {
  const copy = document.getElementById(id)?.cloneNode(true) as HTMLElement;
  for (const one of copy.querySelectorAll('.anchor')) one.remove();
  return copy.textContent ?? '';
};

const select = (id: string) => {
  const block = document.getElementById(id);
  const range = document.createRange();
  if (block) range.selectNodeContents(block);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  return getSelection()?.toString() ?? '';
};

export const text: Claim[] = [
  {
    says: 'a sentence is selected with its numbers and terms',
    async keep({ window, read }) {
      await window.resize(1280, 844);
      await read('status/');
      const selected = await window.evaluate(select, BLOCK);
      expect(readable(selected)).toBe(readable(await window.evaluate(textOf, BLOCK)));
      expect(selected).toContain('42.30');
    },
  },
  {
    says: 'a sentence is copied with its numbers and terms',
    async keep({ window, read }) {
      await window.resize(1280, 844);
      await read('status/');
      await window.click(`[id="${BLOCK}"]`);
      await window.press('Escape');
      await window.evaluate(select, BLOCK);
      await window.copy();
      await window.evaluate(() => {
        const box = document.createElement('textarea');
        box.id = 'pasted';
        document.querySelector('main')?.prepend(box);
        box.focus();
      });
      await window.paste();
      await expect
        .poll(async () =>
          readable(await window.evaluate(() => document.querySelector<HTMLTextAreaElement>('#pasted')?.value ?? '')),
        )
        .toBe(readable(await window.evaluate(textOf, BLOCK)));
    },
  },
  {
    says: 'a number is found in the page together with the words around it',
    async keep({ window, read, lang }) {
      await read('status/');
      const sought = lang === 'zh' ? '和42.30万亿元。中间各年' : 'and 42.30 trillion yuan. Every year between';
      const find = (words: string) =>
        ((window_) => (window_ as unknown as { find(text: string): boolean }).find(words))(globalThis);
      expect(await window.evaluate(find, sought)).toBe(true);
    },
  },
];
