import type { Browser } from '@playwright/test';
import { CPU_SLOWDOWN } from './phone.ts';

/**
 * Pushes the first slider of a figure step by step on a slow machine.
 * @returns for each step, ms from the input to the end of the frame that shows it
 */
export async function sliderDelays(browser: Browser, url: string, figure: string): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.locator(`${figure} fieldset.work:not([disabled]) input[type=range]`).first().waitFor();
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  const delays = await page.evaluate(async (selector) => {
    const input = document.querySelector<HTMLInputElement>(`${selector} input[type=range]`);
    if (!input) return [];
    const measured: number[] = [];
    for (let step = 0; step < 16; step++) {
      // Browsers hand a slider's moves to the page at the beginning of a frame, as here: the same frame shows them.
      await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      const started = performance.now();
      if (step % 2) input.stepDown();
      else input.stepUp();
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise<void>((resolve) => {
        const channel = new MessageChannel();
        // Sent within a frame's callbacks, a message arrives once that frame has been laid out and painted.
        channel.port1.onmessage = () => resolve();
        channel.port2.postMessage(null);
      });
      measured.push(performance.now() - started);
    }
    return measured;
  }, figure);
  await context.close();
  return delays;
}
