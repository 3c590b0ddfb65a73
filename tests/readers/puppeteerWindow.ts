import puppeteer, { type Browser, type ElementHandle, type Frame, type KeyInput, type Page } from 'puppeteer-core';
import { atRest, HANDLE_PX, until, type Key, type ReaderWindow } from './readerWindow.ts';

const KEYS: Record<Key, KeyInput> = {
  Tab: 'Tab',
  Enter: 'Enter',
  Escape: 'Escape',
  ArrowRight: 'ArrowRight',
  Home: 'Home',
  End: 'End',
};

/**
 * Chromium over its own protocol, Firefox over WebDriver BiDi.
 * @param executablePath of the browser
 * @param scripts whether pages may run theirs
 */
export async function openPuppeteer(
  engine: 'chrome' | 'firefox',
  executablePath: string,
  scripts: boolean,
): Promise<ReaderWindow> {
  const browser = await puppeteer.launch({
    browser: engine,
    executablePath,
    headless: true,
    args: engine === 'chrome' ? ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] : [],
    extraPrefsFirefox: {
      // As on a phone and on a Mac: no bar that takes some of the window.
      'ui.useOverlayScrollbars': 1,
      // Its protocol knows no command for it yet.
      'javascript.enabled': scripts,
    },
  });
  return new PuppeteerWindow(browser, engine, scripts);
}

/** Firefox says of a page that was left while its type still came that it was not had (NS_BINDING_ABORTED). */
const LEFT_BEHIND = /downloadable font: download failed .*status=2152398850/;

class PuppeteerWindow implements ReaderWindow {
  readonly can: ReaderWindow['can'];
  readonly #engine: 'chrome' | 'firefox';
  readonly #scripts: boolean;
  readonly #browser: Browser;
  #opened: Page | undefined;
  #complaints: string[] = [];

  constructor(browser: Browser, engine: 'chrome' | 'firefox', scripts: boolean) {
    this.#browser = browser;
    this.#engine = engine;
    this.#scripts = scripts;
    this.can = { preferDark: engine === 'chrome', print: true };
  }

  get #page(): Page {
    if (!this.#opened) throw new Error('No page is open.');
    return this.#opened;
  }

  async fresh(): Promise<void> {
    const before = this.#opened;
    const page = await this.#browser.newPage();
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => this.#complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !LEFT_BEHIND.test(message.text())) this.#complaints.push(message.text());
    });
    if (this.#engine === 'chrome') await page.setJavaScriptEnabled(this.#scripts);
    this.#opened = page;
    this.#complaints = [];
    await before?.close();
  }
  async open(address: string): Promise<void> {
    // The same page with another fragment is not loaded anew.
    await this.#page.goto('about:blank');
    await this.#page.goto(address, { waitUntil: 'load' });
  }
  async reload(): Promise<void> {
    await this.#page.reload({ waitUntil: 'load' });
  }
  async back(): Promise<void> {
    // From the cache of whole pages nothing loads, and Firefox tells of no load.
    await this.#page.evaluate(() => void setTimeout(() => history.back()));
  }
  async resize(width: number, height: number): Promise<void> {
    await this.#page.setViewport({ width, height });
  }
  async evaluate(work: never, ...given: never): Promise<never> {
    return (await this.#page.evaluate(work, ...(given as []))) as never;
  }
  async evaluateIn(frame: string, work: never, ...given: never): Promise<never> {
    return (await (await this.#frame(frame)).evaluate(work, ...(given as []))) as never;
  }
  async click(selector: string): Promise<void> {
    const element = await find(this.#page, selector);
    await bringIn(element);
    // Not the client's own click: that needs the page's scripts.
    const middle = () =>
      element.evaluate((one) => {
        const { left, top, width, height } = one.getClientRects()[0] ?? one.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
    // What wakes as the pointer comes may move the text under it.
    const first = await middle();
    await this.#page.mouse.move(first.x, first.y);
    const { x, y } = await atRest(middle);
    await this.#page.mouse.click(x, y);
  }
  async clickIn(frame: string, selector: string): Promise<void> {
    const element = await find(await this.#frame(frame), selector);
    await bringIn(element);
    await element.click();
  }
  async drag(selector: string, byX: number): Promise<void> {
    const element = await find(this.#page, selector);
    await bringIn(element);
    const box = await element.boundingBox();
    if (!box) throw new Error(`${selector}: nothing to drag`);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(x + byX, y, { steps: 4 });
    await this.#page.mouse.up();
  }
  async pull(selector: string, upPx: number): Promise<void> {
    const element = await find(this.#page, selector);
    await bringIn(element);
    const box = await element.boundingBox();
    if (!box) throw new Error(`${selector}: nothing to pull`);
    const [x, y] = [box.x + box.width / 2, box.y + box.height - HANDLE_PX / 2];
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(x, y - upPx, { steps: 4 });
    await this.#page.mouse.up();
  }
  async press(...keys: Key[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(KEYS[key]);
  }
  async copy(): Promise<void> {
    await this.#command('c', 'Copy');
  }
  async paste(): Promise<void> {
    await this.#command('v', 'Paste');
  }
  async print(): Promise<Uint8Array> {
    return this.#page.pdf({ format: 'A4', printBackground: true });
  }
  async preferDark(dark: boolean): Promise<void> {
    await this.#page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  }
  complaints(): string[] {
    return this.#complaints.splice(0);
  }
  async close(): Promise<void> {
    await this.#browser.close();
  }

  async #frame(selector: string): Promise<Frame> {
    const element = await find(this.#page, selector);
    const frame = await (element as ElementHandle<HTMLIFrameElement> | null)?.contentFrame();
    if (!frame) throw new Error(`${selector}: no frame`);
    return frame;
  }
  async #command(key: 'c' | 'v', name: 'Copy' | 'Paste'): Promise<void> {
    await this.#page.keyboard.down('Control');
    // A window that nobody sees has no menu that would know the shortcut.
    await this.#page.keyboard.press(key, this.#engine === 'chrome' ? { commands: [name] } : {});
    await this.#page.keyboard.up('Control');
  }
}

/** Not the client's own waiting: that needs the page's scripts. @throws Error when it does not come */
async function find(within: Page | Frame, selector: string): Promise<ElementHandle> {
  const found = await until(() => within.$(selector), Boolean);
  if (!found) throw new Error(`${selector}: not there`);
  return found;
}

async function bringIn(element: ElementHandle): Promise<void> {
  await element.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
}
