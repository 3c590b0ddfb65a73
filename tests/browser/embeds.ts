import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from '@playwright/test';
import { expect, test as base } from './site.ts';

export { expect };

const chapters = readdirSync('content/chapters', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.zh.svx'),
);

/** Every section that can be embedded. */
export const SECTIONS = chapters.map((file) => /\/([\d.]+)-/.exec(file)?.[1] ?? file);

/** Every figure that can be embedded, by its id. */
export const FIGURES = chapters.flatMap((file) =>
  [
    ...readFileSync(`content/chapters/${file}`, 'utf8').matchAll(
      /<(?:Figure name|Story figure)="([\w-]+)"(?: strategy=\{(\d)\})?/g,
    ),
  ].map(([, name, strategy]) => (strategy ? `${name}-${strategy}` : `${name}`)),
);

export interface Host {
  origin: string;
  /** Puts a page on the other origin. @returns its address */
  show: (body: string) => string;
}

interface WorkerFixtures {
  /** Somebody else's site: another origin on this machine. */
  host: Host;
}

export const test = base.extend<object, WorkerFixtures>({
  host: [
    async ({}, use) => {
      const pages = new Map<string, string>();
      const server = createServer(({ url = '/' }, response) => {
        const page = pages.get(url.split('?')[0] ?? '');
        response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page ?? '');
      });
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      await use({
        origin,
        show(body) {
          const path = `/${pages.size}.html`;
          pages.set(path, `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>A host</title>${body}`);
          return origin + path;
        },
      });
      await new Promise((closed) => server.close(closed));
    },
    { scope: 'worker' },
  ],
  // Chromium on Linux knows no sharing, and says so of every frame that allows it.
  allowed: async ({ host }, use) => use({ console: [/Unrecognized feature: 'web-share'/], origins: [host.origin] }),
});

/** The embed within a host's page, once it is there. */
export async function embedIn(page: Page, part = '/embed/'): Promise<Frame> {
  await expect.poll(() => page.frames().some((frame) => frame.url().includes(part))).toBe(true);
  return page.frames().find((frame) => frame.url().includes(part)) as Frame;
}

/** Waits until a frame's figure works. */
export async function working(frame: Frame): Promise<void> {
  await expect(frame.locator('fieldset.work').first()).not.toHaveAttribute('disabled');
}

/** px by which a frame's page is higher than the frame: what a reader would have to scroll for. */
export function hiddenPx(frame: Frame): Promise<number> {
  return frame.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
}
