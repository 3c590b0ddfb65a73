import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from '@playwright/test';

/** A page of somebody else's, on a site of its own: another origin than that of the explainer. */
export interface HostPage extends AsyncDisposable {
  page: Page;
}

/** @param html what stands in the column of the host's page, which is 640 px wide */
export async function openHostPage(context: BrowserContext, html: string): Promise<HostPage> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>A course</title><link rel="icon" href="data:,"><body style="margin:0">` +
        `<div style="width:640px">${html}</div></body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return {
    page,
    async [Symbol.asyncDispose]() {
      await page.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What a course system leaves of a frame: its address, title and size; no style, no permissions, no lazy loading. */
export function withoutExtras(iframe: string): string {
  return iframe.replace(/ (?:style|loading|allow)="[^"]*"/g, '');
}

/** What a platform makes of an unknown frame: it may run scripts and nothing else. */
export function sandboxed(iframe: string): string {
  return withoutExtras(iframe).replace('<iframe', '<iframe sandbox="allow-scripts" security="restricted"');
}
