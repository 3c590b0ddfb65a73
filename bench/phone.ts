import type { Browser, CDPSession, Page } from '@playwright/test';

/** What a page cost a phone: bytes over the line (headers included), and how it felt. */
export interface PageCost {
  totalBytes: number;
  /** Without headers, as packed: of the page and of all that it loaded but its icon. */
  bodyBytes: number;
  scriptBytes: number;
  fontBytes: number;
  /** Sum over the long tasks that the browser reports (`PerformanceObserver`) of what exceeds 50 ms in each. */
  blockingMs: number;
  /** Cumulative layout shift. */
  shift: number;
  largestPaintMs: number;
  /** The main thread's own time, for all that it did. */
  mainThreadMs: number;
}

interface Observed {
  blockingMs: number;
  shift: number;
  largestPaintMs: number;
}

const BYTES_PER_SECOND = 1_600_000 / 8;
const LATENCY_MS = 150;
export const CPU_SLOWDOWN = 4;

/** Loads a page on the phone profile, until the network is quiet. */
export async function loadPage(browser: Browser, url: string): Promise<PageCost> {
  const phone = await openPhone(browser);
  await phone.page.goto(url, { waitUntil: 'networkidle' });
  const cost = await phone.cost();
  await phone.close();
  return cost;
}

/** Loads a page and scrolls through all of it, as a reader with a quick thumb would. */
export async function scrollThrough(browser: Browser, url: string): Promise<PageCost> {
  const phone = await openPhone(browser);
  await phone.page.goto(url, { waitUntil: 'networkidle' });
  await phone.page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (window.scrollY + window.innerHeight < document.documentElement.scrollHeight - 1) {
      window.scrollBy(0, 120);
      await frame();
    }
  });
  // Everything that the way down has woken: each island takes this mark off itself once it works.
  await phone.page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  await phone.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const cost = await phone.cost();
  await phone.close();
  return cost;
}

async function openPhone(browser: Browser) {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  // Of the thread itself, so that what else the machine does is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_PER_SECOND,
    uploadThroughput: BYTES_PER_SECOND,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  const bytes = countBytes(session);
  await observe(page);
  return {
    page,
    close: () => context.close(),
    async cost(): Promise<PageCost> {
      const observed = await page.evaluate(() => (window as unknown as { observed: Observed }).observed);
      const { metrics } = await session.send('Performance.getMetrics');
      const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
      return { ...bytes(), bodyBytes: await page.evaluate(bodies), ...observed, mainThreadMs: seconds * 1000 };
    },
  };
}

function bodies(): number {
  const entries = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type));
  return (entries as PerformanceResourceTiming[]).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
}

function countBytes(session: CDPSession) {
  const types = new Map<string, string>();
  const count = { totalBytes: 0, scriptBytes: 0, fontBytes: 0 };
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId);
    count.totalBytes += encodedDataLength;
    if (type === 'Script') count.scriptBytes += encodedDataLength;
    if (type === 'Font') count.fontBytes += encodedDataLength;
  });
  return () => ({ ...count });
}

async function observe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const observed: Observed = { blockingMs: 0, shift: 0, largestPaintMs: 0 };
    (window as unknown as { observed: Observed }).observed = observed;
    const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    watch('longtask', (entry) => (observed.blockingMs += Math.max(0, entry.duration - 50)));
    watch('layout-shift', (entry) => {
      const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
      if (!shift.hadRecentInput) observed.shift += shift.value;
    });
    watch('largest-contentful-paint', (entry) => (observed.largestPaintMs = entry.startTime));
  });
}
