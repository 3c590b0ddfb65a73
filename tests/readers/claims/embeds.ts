import { expect } from 'vitest';
import type { Claim, Reader } from '../claim.ts';

const frame = ({ sites, lang }: Reader, thing: string, height: number) =>
  `<iframe src="${sites.site}/embed/${lang}/${thing}" sandbox="allow-scripts" width="640" height="${height}"></iframe>`;

const works = () => document.querySelector('fieldset.work')?.hasAttribute('disabled') === false;
const hiddenPx = () => document.documentElement.scrollHeight - document.documentElement.clientHeight;

export const embeds: Claim[] = [
  {
    says: 'a figure works in a frame that may run scripts and nothing else',
    async keep(reader) {
      const { window, sites } = reader;
      await window.resize(1280, 844);
      await window.open(sites.host(frame(reader, 'f/uplift/?visitors=2000', 1400)));
      await expect.poll(() => window.evaluateIn('iframe', works), { timeout: 15_000 }).toBe(true);
      const said = () => window.evaluateIn('iframe', () => document.querySelector('.sentence')?.textContent ?? '');
      const before = await said();
      await window.clickIn('iframe', 'input[type=range]');
      await window.press('End');
      await expect.poll(said).not.toBe(before);
    },
  },
  {
    says: 'with the one script a frame is as high as what is in it, also when a table opens',
    async keep({ window, sites, lang }) {
      await window.resize(1280, 844);
      await window.open(
        sites.host(
          `<script src="${sites.site}/embed.js" async></script>` +
            `<p><a data-bits-and-bricks href="${sites.site}/${lang}/f/uplift/?visitors=2000">uplift</a></p>`,
        ),
      );
      await expect.poll(() => window.evaluateIn('iframe', works), { timeout: 15_000 }).toBe(true);
      await expect.poll(() => window.evaluateIn('iframe', hiddenPx)).toBe(0);
      await window.clickIn('iframe', 'details.table summary');
      await expect.poll(() => window.evaluateIn('iframe', hiddenPx)).toBe(0);
    },
  },
  ...[
    ['as high as its content', 6000],
    ['that scrolls', 500],
  ].map(
    ([says, height]) =>
      ({
        says: `in a frame ${says} a passport opens beside its number`,
        async keep(reader) {
          const { window, sites } = reader;
          await window.resize(1280, 844);
          await window.open(sites.host(frame(reader, 's/2.4/', Number(height))));
          const number = '[id="2.4.p2"] a.num';
          await window.clickIn('iframe', number);
          const beside = () =>
            window.evaluateIn(
              'iframe',
              (selector) => {
                const line = document.querySelector(selector)?.getBoundingClientRect();
                const at = document.querySelector('.passport:popover-open')?.getBoundingClientRect();
                if (!line || !at) return false;
                const gap = at.top >= line.bottom ? at.top - line.bottom : line.top - at.bottom;
                return gap >= 0 && gap < 20 && at.top >= 0 && at.bottom <= innerHeight;
              },
              number,
            );
          await expect.poll(beside).toBe(true);
        },
      }) satisfies Claim,
  ),
];
