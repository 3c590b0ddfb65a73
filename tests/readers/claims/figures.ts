import { XMLValidator } from 'fast-xml-parser';
import { expect } from 'vitest';
import type { Claim } from '../claim.ts';
import { address, clickNamed, sentence, wake } from '../figure.ts';
import { word } from '../words.ts';
import type { ReaderWindow } from '../readerWindow.ts';

const MIX = 'strategy-mix';
const sliders = (window: ReaderWindow) =>
  window.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('#strategy-mix .sliders input[type=range]')]
      .map((one) => one.value)
      .join('-'),
  );

/** Keeps what the page makes for saving, so that it can be looked at. */
const keepSaved = () => {
  const make = URL.createObjectURL.bind(URL);
  const kept = globalThis as unknown as { saved?: Blob };
  URL.createObjectURL = (made: Blob | MediaSource) => {
    if (made instanceof Blob) kept.saved = made;
    return make(made);
  };
};
const savedText = () => (globalThis as unknown as { saved?: Blob }).saved?.text() ?? '';
const savedColours = async () => {
  const { saved } = globalThis as unknown as { saved?: Blob };
  if (saved?.type !== 'image/png') return 0;
  const bitmap = await createImageBitmap(saved);
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  const pen = canvas.getContext('2d');
  pen?.drawImage(bitmap, 0, 0);
  const { data } = pen?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: new Uint8ClampedArray() };
  const seen = new Set<number>();
  for (let at = 0; at < data.length; at += 4 * 97)
    seen.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
  return seen.size;
};

/** The tools that are not in the line come once they are opened. */
async function openMore(window: ReaderWindow): Promise<void> {
  await window.evaluate(() => {
    const more = document.querySelector<HTMLDetailsElement>('#uplift .tools details');
    if (more) more.open = true;
  });
  const tools = () => document.querySelectorAll('#uplift .tools details button').length;
  await expect.poll(() => window.evaluate(tools)).toBeGreaterThan(1);
}

export const figures: Claim[] = [
  {
    says: 'a slider that is dragged changes the sentence and the link',
    async keep({ window, read }) {
      await window.resize(1280, 844);
      await read('strategies/#strategy-mix');
      await wake(window, MIX);
      const before = await sentence(window, MIX);
      await window.drag('#strategy-mix input[type=range]', 60);
      await expect.poll(() => address(window)).toMatch(/mix=\d+-/);
      await expect.poll(() => sentence(window, MIX)).not.toBe(before);
    },
  },
  {
    says: 'a slider goes to its ends by Home and End',
    async keep({ window, read }) {
      await window.resize(1280, 844);
      await read('strategies/#strategy-mix');
      await wake(window, MIX);
      await window.evaluate(() => document.querySelector<HTMLElement>('#strategy-mix input[type=range]')?.focus());
      await window.press('End');
      await expect.poll(() => sliders(window)).toMatch(/^100-/);
      await window.press('Home');
      await expect.poll(() => sliders(window)).toMatch(/^0-/);
    },
  },
  {
    says: 'a link opens the view that it names, after a reload and in the other language too',
    async keep({ window, read }) {
      await window.resize(1280, 844);
      await read('strategies/?mix=80-20-50-0-100#strategy-mix');
      await wake(window, MIX);
      await expect.poll(() => sliders(window)).toBe('80-20-50-0-100');
      await window.reload();
      await wake(window, MIX);
      await expect.poll(() => sliders(window)).toBe('80-20-50-0-100');
      await window.click('.site-header [data-language]');
      await expect.poll(() => address(window)).toContain('mix=80-20-50-0-100');
      await wake(window, MIX);
      await expect.poll(() => sliders(window)).toBe('80-20-50-0-100');
    },
  },
  {
    says: 'whoever comes back by the browser’s button finds the view as it was left',
    async keep({ window, read, lang }) {
      await window.resize(1280, 844);
      await read('status/?visitors=2000#uplift');
      await wake(window, 'uplift');
      // At once, the answer to this call would be lost with the page.
      await window.evaluate((to) => void setTimeout(() => location.assign(to)), `/${lang}/teach/`);
      await expect.poll(() => window.evaluate(() => location.pathname)).toBe(`/${lang}/teach/`);
      await window.back();
      await expect.poll(() => address(window)).toBe('?visitors=2000#uplift');
      await wake(window, 'uplift');
      await expect
        .poll(() => window.evaluate(() => document.querySelector<HTMLInputElement>('#uplift input[type=range]')?.value))
        .toBe('2000');
    },
  },
  {
    says: 'the share panel opens in the window, is closed by Escape and gives the focus back',
    async keep({ window, read }) {
      await window.resize(390, 844);
      await read('status/?visitors=2000#uplift');
      await wake(window, 'uplift');
      await window.click('#uplift [data-share]');
      const panel = () =>
        window.evaluate(() => {
          const open = document.querySelector('dialog[open]');
          const at = open?.getBoundingClientRect();
          return (
            open !== null && at !== undefined && at.left >= 0 && at.right <= innerWidth && at.top < innerHeight / 2
          );
        });
      await expect.poll(panel, { timeout: 10_000 }).toBe(true);
      const link = await window.evaluate(
        () => document.querySelector<HTMLInputElement>('dialog[open] input[readonly], dialog[open] textarea')?.value,
      );
      expect(link).toContain('visitors=2000');
      await window.press('Escape');
      await expect.poll(panel).toBe(false);
      expect(await window.evaluate(() => document.activeElement?.matches('[data-share]'))).toBe(true);
    },
  },
  {
    says: 'a shared address leads to the view that it names',
    async keep({ window, read }) {
      await read('f/uplift/?visitors=2000');
      await expect.poll(() => address(window)).toBe('?visitors=2000#uplift');
    },
  },
  {
    says: 'a picture is saved as SVG in plain colours, with what it shows',
    async keep({ window, read, lang }) {
      await window.resize(1280, 844);
      await read('status/?visitors=2000#uplift');
      await wake(window, 'uplift');
      await window.evaluate(keepSaved);
      await openMore(window);
      await clickNamed(window, '#uplift .tools button', word(lang, 'figures.frame.svg'));
      await expect.poll(() => window.evaluate(savedText)).toMatch(/^<svg|^<\?xml/);
      const svg = await window.evaluate(savedText);
      expect(svg).not.toMatch(/var\(|color-mix|oklch|color\(|dominant-baseline/);
      expect(XMLValidator.validate(svg)).toBe(true);
      expect(svg.match(/<text/g)?.length).toBeGreaterThan(3);
    },
  },
  {
    says: 'a picture is saved as PNG, and is not blank',
    async keep({ window, read, lang }) {
      await window.resize(1280, 844);
      await read('status/?visitors=2000#uplift');
      await wake(window, 'uplift');
      await window.evaluate(keepSaved);
      await openMore(window);
      await clickNamed(window, '#uplift .tools button', word(lang, 'figures.frame.png'));
      await expect.poll(() => window.evaluate(savedColours), { timeout: 15_000 }).toBeGreaterThan(4);
    },
  },
];
