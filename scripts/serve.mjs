// Serves dist/ as a plain static host would: no rewriting, the headers of `_headers`, the 404 page for what is not there.
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { headersFor, parseHeaderRules } from './hostHeaders.mjs';

/**
 * @param {{ folder: string, port: number, base?: string, compressed?: boolean }} options
 *   compressed: serve the .br files beside the others
 * @returns {Promise<import('node:http').Server>} once it listens; rejects when the port is taken or `_headers` is wrong
 */
export async function serve({ folder, port, base = '/', compressed = false }) {
  const files = sirv(folder, { dev: !compressed, brotli: compressed, etag: true });
  const headers = path.join(folder, '_headers');
  const rules = existsSync(headers) ? parseHeaderRules(readFileSync(headers, 'utf8')) : [];
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    for (const { name, value } of headersFor(rules, url.split('?')[0] ?? '')) response.setHeader(name, value);
    if (!url.startsWith(base)) return missing();
    request.url = `/${url.slice(base.length)}`;
    // The rules are for the host alone.
    if (request.url.startsWith('/_headers')) return missing();
    try {
      files(request, response, missing);
    } catch {
      missing();
    }
    function missing() {
      response.statusCode = 404;
      // What is not there today may be there tomorrow.
      response.removeHeader('Cache-Control');
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      const notFound = nearestNotFound(folder, request.url ?? '/');
      response.end(notFound ? readFileSync(notFound) : 'Not found');
    }
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(undefined));
  });
  return server;
}

/**
 * The 404 page nearest to what was asked for, as many static hosts look for it: `embed/404.html` before `404.html`.
 * @param {string} folder
 * @param {string} url path and query, without the base
 * @returns {string | undefined}
 */
function nearestNotFound(folder, url) {
  const parts =
    url
      .split('?')[0]
      ?.split('/')
      .filter((part) => /^[\w-]+$/.test(part)) ?? [];
  for (let depth = parts.length; depth >= 0; depth--) {
    const file = path.join(folder, ...parts.slice(0, depth), '404.html');
    if (existsSync(file)) return file;
  }
  return undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../dist', import.meta.url));
  const port = Number(process.env.PORT ?? 4321);
  const base = `${(process.env.BASE_PATH ?? '/').replace(/\/$/, '')}/`;
  await serve({ folder, port, base }).then(
    () => console.log(`数实之间 / Between Bits and Bricks: http://localhost:${port}${base}`),
    (error) => {
      console.error(
        error.code === 'EADDRINUSE' ? `Port ${port} is taken. Choose another: PORT=8080 npm start` : error.message,
      );
      process.exitCode = 1;
    },
  );
}
