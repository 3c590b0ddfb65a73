import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { headersFor, parseHeaderRules } from '../../scripts/hostHeaders.mjs';
import { headersUnder } from '../../build/policy/headersUnder.ts';

const FILES = [
  ...['index.html', '404.html', '_headers', 'icon.svg', 'embed.js', 'zh/index.html', 'zh/data/index.html', 'en/404/index.html'],
  ...['zh/404/index.html', 'embed/zh/f/uplift/index.html', 'embed/404.html', 'assets/a.Dk1x.js', 'fonts/zh-1.woff2'],
  ...['data/claims.csv', 'data/claims.json', 'data/figures/uplift.zh.csv', 'share/zh/f/uplift.json', 'oembed/zh/f/uplift.json'],
  ...['previews/zh/f/uplift.png', 'v/index.html', 'v/1.0.0/zh/index.html', 'v/1.0.0/data/claims.csv'],
]; // prettier-ignore
const COMPARED = [
  ...['Cache-Control', 'Access-Control-Allow-Origin', 'Cross-Origin-Resource-Policy', 'X-Content-Type-Options'],
  ...['Referrer-Policy', 'Permissions-Policy', 'X-Frame-Options'],
  ...['Strict-Transport-Security', 'Content-Security-Policy'],
];

function isInstalled(): boolean {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** docs/nginx.conf as it stands, with only what it asks to be changed, over a folder of small files. */
describe.skipIf(!isInstalled()).each(['', '/bricks'])('nginx with the base path “%s”', (base) => {
  let folder = '';
  let nginx: ChildProcess;
  let said = '';

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
    for (const file of FILES) {
      const full = path.join(folder, 'site', base, file);
      mkdirSync(path.dirname(full), { recursive: true });
      writeFileSync(full, file);
    }
    const site = readFileSync('docs/nginx.conf', 'utf8')
      .replace('default /var/www/site;', `default ${folder}/site;`)
      .replace('$bits_base { default ""; }', `$bits_base { default "${base}"; }`)
      .replace('listen 80;', `listen unix:${folder}/socket;`)
      .replace('listen [::]:80;', '');
    writeFileSync(path.join(folder, 'site.conf'), site);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (one) => `${one}_temp_path ${folder}/t;`,
    );
    const whole = `daemon off; master_process off; pid ${folder}/pid; error_log stderr; events {}
      http { access_log off; ${temporary.join(' ')} include ${folder}/site.conf; }`;
    writeFileSync(path.join(folder, 'nginx.conf'), whole);
    nginx = spawn('nginx', ['-c', path.join(folder, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
    nginx.stderr?.on('data', (data) => (said += data));
    const listens = () => get('/').catch((error) => Promise.reject(new Error(`${error} ${said}`)));
    await vi.waitFor(listens, { timeout: 10_000 });
  }, 20_000);
  afterAll(async () => {
    const ended = new Promise((resolve) => nginx.once('exit', resolve));
    nginx.kill();
    await ended;
    rmSync(folder, { recursive: true });
  });

  /** @param address without the base path */
  function get(address: string): Promise<{ status: number; headers: Record<string, unknown>; text: string }> {
    return new Promise((resolve, reject) => {
      request(
        { socketPath: `${folder}/socket`, path: base + address, headers: { Host: 'example.org' } },
        (response) => {
          let text = '';
          response.on('data', (data) => (text += data));
          response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
        },
      )
        .on('error', reject)
        .end();
    });
  }

  const address = (file: string) => `/${file.replace(/index\.html$/, '')}`;

  test('every file comes with the headers that other hosts read in `_headers`', async () => {
    const rules = parseHeaderRules(headersUnder(base, readFileSync('public/_headers', 'utf8')));
    for (const file of FILES.filter((one) => one !== '_headers')) {
      const { status, headers, text } = await get(address(file));
      expect([status, text], file).toEqual([200, file]);
      const told = new Map(headersFor(rules, base + address(file)).map(({ name, value }) => [name, value]));
      for (const name of COMPARED) expect(headers[name.toLowerCase()], `${file}: ${name}`).toBe(told.get(name));
    }
  });

  test('text says in which characters it is written', async () => {
    for (const file of ['index.html', 'data/claims.csv', 'v/1.0.0/data/claims.csv', 'assets/a.Dk1x.js'])
      expect((await get(address(file))).headers['content-type'], file).toMatch(/; charset=utf-8$/);
    expect((await get('/data/claims.csv')).headers['content-type']).toBe('text/csv; charset=utf-8');
  });

  test.each([
    ['/nowhere', '404.html'],
    ['/zh/nowhere/', 'zh/404/index.html'],
    ['/en/nowhere', 'en/404/index.html'],
    ['/embed/zh/f/nothing/', 'embed/404.html'],
    ['/embed/en/f/nothing', 'embed/404.html'],
    ['/assets/nothing.js', '404.html'],
    ['/_headers', '404.html'],
  ])('where nothing is, a page says so where it is read, and is kept by nobody: %s', async (missing, page) => {
    const { status, headers, text } = await get(missing);
    expect([status, text]).toEqual([404, page]);
    expect(headers).not.toHaveProperty('cache-control');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('an address without its last slash leads on to it, on whatever scheme and port', async () => {
    const { status, headers } = await get('/zh/data');
    expect([status, headers.location]).toEqual([301, `${base}/zh/data/`]);
  });
});
