import { expect } from 'vitest';
import type { Claim } from '../claim.ts';
import { clickNamed } from '../figure.ts';
import { word } from '../words.ts';

export const teaching: Claim[] = [
  {
    says: 'the class box reads the links of a class',
    async keep({ window, read, sites, lang }) {
      await window.resize(1280, 844);
      await read('teach/');
      const box = '.box textarea';
      await window.click(box);
      const posts = [80, 60, 40]
        .map((first) => `Li: ${sites.site}/${lang}/f/your-wall/?wall=${first}-20-50-0-100&why=x${first}`)
        .join('\n');
      const said = word(lang, 'classWalls.count').replace('{count}', '3');
      // The tools come late: what is put in before is put in again.
      const wholeSection = () =>
        window.evaluate(
          (selector, typed) => {
            const area = document.querySelector<HTMLTextAreaElement>(selector);
            if (!area) return '';
            area.value = typed;
            area.dispatchEvent(new Event('input', { bubbles: true }));
            return area.closest('section')?.textContent ?? '';
          },
          box,
          posts,
        );
      await expect.poll(wholeSection).toContain(said);
    },
  },
  {
    says: 'the builder hands over the code of the view that was set up',
    async keep({ window, read, lang }) {
      await window.resize(1280, 844);
      await read('teach/?item=f.uplift');
      const code = () =>
        window.evaluate(() =>
          [...document.querySelectorAll<HTMLTextAreaElement>('#builder textarea')].map((one) => one.value).join('\n'),
        );
      await expect.poll(code, { timeout: 15_000 }).toContain(`/embed/${lang}/f/uplift/`);
      await clickNamed(window, '#builder label', word(lang, 'builder.themeDark'));
      await expect.poll(code).toContain('theme=dark');
    },
  },
];
