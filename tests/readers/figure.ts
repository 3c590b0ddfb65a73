import { until, type ReaderWindow } from './readerWindow.ts';

/** Brings a figure into the window and waits until it works. */
export async function wake(window: ReaderWindow, id: string): Promise<void> {
  const works = await until(
    () =>
      window.evaluate((name) => {
        const figure = document.getElementById(name);
        const { top, bottom } = figure?.getBoundingClientRect() ?? { top: Infinity, bottom: Infinity };
        if (top > innerHeight || bottom < 0) figure?.scrollIntoView({ block: 'start', behavior: 'instant' });
        // Somebody is there: a figure that was in view from the beginning waits for a sign.
        dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
        return figure?.querySelector('fieldset.work')?.hasAttribute('disabled') === false;
      }, id),
    Boolean,
  );
  if (!works) throw new Error(`${id} does not wake`);
}

/** What a figure says of its state. */
export const sentence = (window: ReaderWindow, id: string) =>
  window.evaluate((name) => document.getElementById(name)?.querySelector('.sentence')?.textContent?.trim() ?? '', id);

/** The query of the address, and the fragment. */
export const address = (window: ReaderWindow) => window.evaluate(() => location.search + location.hash);

/** Presses the control among those the selector finds that is called so. */
export async function clickNamed(window: ReaderWindow, selector: string, name: string): Promise<void> {
  const found = await until(
    () =>
      window.evaluate(
        (among, called) => {
          for (const one of document.querySelectorAll('[data-picked]')) one.removeAttribute('data-picked');
          const control = [...document.querySelectorAll(among)].find(
            (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === called,
          );
          control?.setAttribute('data-picked', '');
          return control !== undefined;
        },
        selector,
        name,
      ),
    Boolean,
  );
  if (!found) throw new Error(`${selector}: nothing called ${name}`);
  await window.click('[data-picked]');
}
