import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../../scripts/serve.mjs';

/** The built site and, at another origin, a page of somebody else's. */
export interface Sites {
  /** Origins, without a slash at the end. */
  site: string;
  /** Address of a page of the other site with this in its column, which is 640 px wide. */
  host(html: string): string;
  close(): void;
}

/**
 * Serves dist/ as it is after a public build: the policy names the site's own origin, which a sandboxed frame needs in
 * WebKit.
 */
export async function openSites(): Promise<Sites> {
  const built = await serve({ folder: 'dist', port: 0 });
  const behind = originOf(built);
  const site = await listen((request, response) => {
    void pass(behind, originOf(site), request, response);
  });
  const host = await listen((request, response) => {
    const html = new URL(request.url ?? '/', 'http://host').searchParams.get('html') ?? '';
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>A course</title><link rel="icon" href="data:,"><body style="margin:0">` +
        `<div style="width:640px">${html}</div></body></html>`,
    );
  });
  return {
    site: originOf(site),
    host: (html) => `${originOf(host).replace('localhost', '127.0.0.1')}/?html=${encodeURIComponent(html)}`,
    close() {
      for (const server of [built, site, host]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

async function pass(from: string, origin: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answer = await fetch(`${from}${request.url ?? '/'}`);
  response.statusCode = answer.status;
  for (const [name, value] of answer.headers)
    if (!/^(?:content-length|content-encoding|transfer-encoding|connection|keep-alive)$/.test(name))
      response.setHeader(name, value);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const isPage = (answer.headers.get('content-type') ?? '').startsWith('text/html');
  response.end(isPage ? bytes.toString('utf8').replace(POLICY, (policy) => named(policy, origin)) : bytes);
}

const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/i;
const named = (policy: string, origin: string) => policy.replaceAll("'self'", `'self' ${origin}`);

async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Server> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return server;
}

const originOf = (server: Server) => `http://localhost:${(server.address() as AddressInfo).port}`;
