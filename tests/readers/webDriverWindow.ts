import { Builder, By, Key as Keys, until as driverUntil, type WebDriver } from 'selenium-webdriver';
import { atRest, HANDLE_PX, until, type Key, type ReaderWindow } from './readerWindow.ts';

const KEYS: Record<Key, string> = {
  Tab: Keys.TAB,
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  ArrowRight: Keys.ARROW_RIGHT,
  Home: Keys.HOME,
  End: Keys.END,
};
const WAIT_MS = 10_000;

/** Where a driver listens, the browser that it starts, and what the browser's console said since it was last asked. */
export interface DriverPlace {
  driver: string;
  binary: string;
  said: () => string[];
  /** Prints the page at an address, from a window so many px wide, where that can be done: the driver cannot. */
  print: ((address: string, width: number) => Promise<Uint8Array>) | undefined;
}

/** WebKitGTK by its own driver. @param scripts whether pages may run theirs */
export async function openWebDriver(place: DriverPlace, scripts: boolean): Promise<ReaderWindow> {
  const args = [
    '--automation',
    '--enable-write-console-messages-to-stdout=true',
    `--enable-javascript=${String(scripts)}`,
  ];
  const driver = await new Builder()
    .usingServer(place.driver)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: place.binary, args },
    })
    .build();
  await driver.manage().setTimeouts({ script: 20_000, pageLoad: 20_000 });
  return new WebDriverWindow(driver, place);
}

class WebDriverWindow implements ReaderWindow {
  readonly can: ReaderWindow['can'];
  readonly #driver: WebDriver;
  readonly #place: DriverPlace;

  constructor(driver: WebDriver, place: DriverPlace) {
    this.#driver = driver;
    this.#place = place;
    this.can = { preferDark: false, print: place.print !== undefined };
  }

  async fresh(): Promise<void> {
    const before = await this.#driver.getWindowHandle();
    await this.#driver.switchTo().newWindow('window');
    const opened = await this.#driver.getWindowHandle();
    await this.#driver.switchTo().window(before);
    await this.#driver.close();
    await this.#driver.switchTo().window(opened);
    this.complaints();
  }
  async open(address: string): Promise<void> {
    await this.#driver.get(address);
    // A new window is told to be there while its scripts are still to come.
    await until(
      () => this.#driver.executeScript<string>('return document.readyState'),
      (state) => state === 'complete',
    );
  }
  async reload(): Promise<void> {
    await this.#driver.navigate().refresh();
  }
  async back(): Promise<void> {
    await this.#driver.navigate().back();
  }
  async resize(width: number, height: number): Promise<void> {
    const window = this.#driver.manage().window();
    const inner = () => this.#driver.executeScript<[number, number]>('return [innerWidth, innerHeight]');
    const outer = { width, height };
    const asWanted = await until(async () => {
      await window.setRect({ x: 0, y: 0, ...outer });
      const [innerWidth, innerHeight] = await inner();
      // The rectangle has the browser's own bars in it, and is not there at once.
      const { width: outerWidth, height: outerHeight } = await window.getRect();
      outer.width = width + Math.max(0, outerWidth - innerWidth);
      outer.height = height + Math.max(0, outerHeight - innerHeight);
      return innerWidth === width && innerHeight === height;
    }, Boolean);
    if (!asWanted) throw new Error(`The window does not get ${width} × ${height} px.`);
  }
  async evaluate(work: never, ...given: never): Promise<never> {
    const { value, error } = await this.#driver.executeAsyncScript<{ value?: never; error?: string }>(
      `const done = arguments[arguments.length - 1];
       Promise.resolve().then(() => (${String(work)})(...JSON.parse(arguments[0])))
         .then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      JSON.stringify(given),
    );
    if (error !== undefined) throw new Error(error);
    return value as never;
  }
  async evaluateIn(frame: string, work: never, ...given: never): Promise<never> {
    return this.#within(frame, () => this.evaluate(work, ...(given as never)));
  }
  async click(selector: string): Promise<void> {
    const element = await this.#find(selector);
    await this.#bringIn(element);
    // What wakes as the pointer comes may move the text under it.
    await this.#driver.actions().move({ origin: element }).perform();
    await atRest(() =>
      this.#driver.executeScript<{ x: number; y: number }>((one: Element) => {
        const { x, y } = one.getBoundingClientRect();
        return { x, y };
      }, element),
    );
    await element.click();
  }
  async clickIn(frame: string, selector: string): Promise<void> {
    const height = await this.#within(frame, async () =>
      this.#driver.executeScript<number>(
        (one: HTMLElement) => one.getBoundingClientRect().top,
        await this.#find(selector),
      ),
    );
    // What stands in a frame of another site does not bring the page around it along.
    await this.#driver.executeScript(
      (one: HTMLElement, y: number) => {
        scrollTo({ top: scrollY + one.getBoundingClientRect().top + y - innerHeight / 2, behavior: 'instant' });
      },
      await this.#find(frame),
      height,
    );
    await this.#within(frame, () => this.click(selector));
  }
  async drag(selector: string, byX: number): Promise<void> {
    const element = await this.#find(selector);
    await this.#bringIn(element);
    const pointer = this.#driver.actions();
    await pointer.move({ origin: element }).press().move({ origin: element, x: byX, y: 0, duration: 100 }).perform();
    await this.#driver.actions().release().perform();
  }
  async pull(selector: string, upPx: number): Promise<void> {
    const element = await this.#find(selector);
    await this.#bringIn(element);
    const [x, y] = await this.#driver.executeScript<[number, number]>((one: HTMLElement) => {
      const { left, width, bottom } = one.getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(bottom)];
    }, element);
    const pointer = this.#driver.actions();
    const handle = { x, y: y - HANDLE_PX / 2 };
    await pointer
      .move(handle)
      .press()
      .move({ x, y: handle.y - upPx, duration: 100 })
      .perform();
    await this.#driver.actions().release().perform();
  }
  async press(...keys: Key[]): Promise<void> {
    for (const key of keys) await this.#driver.actions().sendKeys(KEYS[key]).perform();
  }
  async copy(): Promise<void> {
    await this.#driver.actions().keyDown(Keys.CONTROL).sendKeys('c').keyUp(Keys.CONTROL).perform();
  }
  async paste(): Promise<void> {
    await this.#driver.actions().keyDown(Keys.CONTROL).sendKeys('v').keyUp(Keys.CONTROL).perform();
  }
  async print(): Promise<Uint8Array> {
    const { print } = this.#place;
    if (!print) throw new Error('This engine cannot print here.');
    const [address, width] = await this.#driver.executeScript<[string, number]>('return [location.href, innerWidth]');
    return print(address, width);
  }
  preferDark(): Promise<void> {
    return Promise.reject(new Error('This driver cannot say which colours a reader prefers.'));
  }
  complaints(): string[] {
    return this.#place.said();
  }
  async close(): Promise<void> {
    await this.#driver.quit();
  }

  #find(selector: string) {
    return this.#driver.wait(driverUntil.elementLocated(By.css(selector)), WAIT_MS);
  }
  async #bringIn(element: unknown): Promise<void> {
    await this.#driver.executeScript(
      (one: HTMLElement) => one.scrollIntoView({ block: 'center', behavior: 'instant' }),
      element,
    );
  }
  async #within<Result>(frame: string, work: () => Promise<Result>): Promise<Result> {
    await this.#driver.switchTo().frame(await this.#find(frame));
    try {
      return await work();
    } finally {
      await this.#driver.switchTo().defaultContent();
    }
  }
}
