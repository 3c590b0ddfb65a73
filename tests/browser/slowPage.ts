import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The site over a line on which a page stops half-way. */
export interface SlowSite extends AsyncDisposable {
  origin: string;
  /** Lets the rest of every page come. */
  goOn: () => void;
}

/**
 * @param site the origin of the site as it is
 * @param before text of a page: what begins with it comes later
 */
export async function openSlowSite(site: string, before: string): Promise<SlowSite> {
  const { promise: rest, resolve } = Promise.withResolvers<undefined>();
  const goOn = () => {
    resolve(undefined);
  };
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(new URL(request.url ?? '/', site));
      const type = answer.headers.get('Content-Type') ?? '';
      const body = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, { 'Content-Type': type });
      const at = type.startsWith('text/html') ? body.indexOf(before) : -1;
      if (at >= 0) {
        response.write(body.subarray(0, at));
        await rest;
      }
      response.end(at >= 0 ? body.subarray(at) : body);
    })();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    goOn,
    async [Symbol.asyncDispose]() {
      goOn();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
