import type { Browser } from '@playwright/test';
import { median } from './median.ts';
import { loadPage } from './phone.ts';

/** What a page costs before anybody touches it; each the middle of some loads. */
export interface FirstView {
  /** Over the line, headers included, beside the heading font. */
  bytes: number;
  blockingMs: number;
  shift: number;
}

const RUNS = 3;

export async function firstView(browser: Browser, url: string): Promise<FirstView> {
  const loads = [];
  for (let run = 0; run < RUNS; run++) loads.push(await loadPage(browser, url));
  return {
    bytes: median(loads.map(({ totalBytes, fontBytes }) => totalBytes - fontBytes)),
    blockingMs: median(loads.map(({ blockingMs }) => blockingMs)),
    shift: median(loads.map(({ shift }) => shift)),
  };
}
