import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { headersFor, parseHeaderRules } from '../../scripts/hostHeaders.mjs';
import { BuiltPage } from '../../build/pages/builtPage.ts';
import { blockedAttributes } from '../../build/policy/inlineCode.ts';
import { chooseTheme, expect, openMore, PAGES, test, wake } from './site.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const built = readdirSync('dist', { recursive: true, encoding: 'utf8' });
const rules = parseHeaderRules(readFileSync('dist/_headers', 'utf8'));

test.describe('every page', () => {
  for (const address of PAGES) {
    test(`${address} allows exactly its own inline code, before any of it stands there`, async ({ page, request }) => {
      const html = await (await request.get(address)).text();
      // On a blank page, where no policy stands in the way of reading markup as the browser reads it.
      const read = await page.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, 'text/html');
        const policies = parsed.querySelectorAll<HTMLMetaElement>('head > meta[http-equiv="Content-Security-Policy"]');
        const texts = (selector: string) => [...parsed.querySelectorAll(selector)].map((one) => one.textContent ?? '');
        return {
          policies: [...policies].map((one) => one.content),
          first: parsed.querySelector('meta[http-equiv="Content-Security-Policy"], script, style, link')?.tagName,
          scripts: texts('script:not([src], [type*="json"])'),
          styles: texts('style'),
        };
      }, html);
      expect(read.policies).toHaveLength(1);
      expect(read.first).toBe('META');
      const sources = (name: string) =>
        read.policies[0]
          ?.split('; ')
          .find((one) => one.startsWith(`${name} `))
          ?.split(' ')
          .filter((one) => one.startsWith("'sha256-"))
          .sort();
      expect(sources('script-src')).toEqual([...new Set(read.scripts.map(hash))].sort());
      expect(sources('style-src')).toEqual([...new Set(read.styles.map(hash))].sort());
      expect(read.policies[0]).not.toContain('unsafe');
    });
  }

  test('comes without styles and handlers on its elements, which the policy would block', () => {
    const pages = built.filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThanOrEqual(PAGES.length);
    for (const file of pages) {
      const page = new BuiltPage(file, readFileSync(`dist/${file}`, 'utf8'));
      expect(blockedAttributes(page.elements), file).toEqual([]);
    }
  });
});

test.describe('what somebody slips into a page', () => {
  test.beforeEach(async ({ page, allowed }) => {
    allowed.console.push(/Trusted(Type|HTML|Script)|Content Security Policy/);
    await page.goto('/zh/conclusion/');
  });

  const sinks: Record<string, () => unknown> = {
    'markup made from text': () => (document.body.innerHTML = '<img src="x">'),
    'markup put beside an element': () => document.body.insertAdjacentHTML('beforeend', '<img src="x">'),
    'a document read from text': () => new DOMParser().parseFromString('<img src="x">', 'text/html'),
    'a page within a frame': () => (document.createElement('iframe').srcdoc = '<img src="x">'),
    'the address of a script': () => (document.createElement('script').src = '/assets/x.js'),
    'a rule that lets all text through': () =>
      (window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }).trustedTypes //
        .createPolicy('default', { createHTML: (text: string) => text }),
  };
  for (const [what, sink] of Object.entries(sinks)) {
    test(`is refused: ${what}`, async ({ page }) => {
      await expect(page.evaluate(sink)).rejects.toThrow(/Trusted(HTML|ScriptURL)|Policy "default" disallowed/);
    });
  }

  const elements: Record<string, () => void> = {
    'script-src-elem': () => {
      const script = document.createElement('script');
      script.append('document.documentElement.dataset.slippedIn = ""');
      document.body.append(script);
    },
    'style-src-elem': () => {
      const style = document.createElement('style');
      style.append('main { display: none }');
      document.head.append(style);
    },
    'style-src-attr': () => document.querySelector('main')?.setAttribute('style', 'display: none'),
    'img-src': () => (new Image().src = URL.createObjectURL(new Blob())),
    'connect-src': () => void fetch('https://example.org/').catch(() => undefined),
    'base-uri': () => {
      const base = document.createElement('base');
      base.href = 'https://example.org/';
      document.head.append(base);
    },
  };
  for (const [directive, slipIn] of Object.entries(elements)) {
    test(`has no effect: ${directive}`, async ({ page }) => {
      const told = page.evaluate(
        () =>
          new Promise<string>((resolve) =>
            document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective)),
          ),
      );
      await page.evaluate(slipIn);
      // Text that becomes a script is caught by the one rule or the other, whichever a browser asks first.
      expect([directive, 'require-trusted-types-for']).toContain(await told);
      await expect(page.locator('main')).toBeVisible();
      await expect(page.locator('html[data-slipped-in]')).toHaveCount(0);
      expect(await page.evaluate(() => new URL(document.baseURI).hostname)).toBe('localhost');
    });
  }
});

test.describe('under its policy a page still works', () => {
  test('numbers open, figures wake and are saved, the theme changes', async ({ page }) => {
    await page.goto('/zh/status/');
    await page.locator('[id="2.4.p2"]').getByRole('link', { name: '42.30万亿元' }).click();
    await expect(page.locator('#passport-ecommerce-2022')).toBeVisible();
    await page.keyboard.press('Escape');
    const figure = await wake(page, 'uplift');
    const before = await figure.locator('.sentence').textContent();
    await figure.getByRole('slider').first().press('End');
    await expect(figure.locator('.sentence')).not.toHaveText(before ?? '');
    for (const [button, beginning] of [
      ['存为SVG', '<svg'],
      ['存为PNG', '\x89PNG'],
      ['下载CSV', '\xef\xbb\xbf'],
    ] as const) {
      const download = page.waitForEvent('download');
      await openMore(figure);
      await figure.getByText(button, { exact: true }).click();
      const saved = await readFile(await (await download).path(), 'latin1');
      expect(saved.startsWith(beginning), button).toBe(true);
    }
    await chooseTheme(page, 'dark');
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(19, 21, 27)');
    await page.reload();
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(19, 21, 27)');
  });

  test('a wall is printed with its code, and copied as a link', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(
      () => (window.print = () => document.documentElement.toggleAttribute('data-printed', true)),
    );
    await page.goto('/en/conclusion/');
    const figure = await wake(page, 'your-wall');
    await figure.getByRole('button', { name: 'Copy the link', exact: true }).first().click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/en/f/your-wall/?wall=');
    await figure.getByRole('button', { name: 'Print' }).click();
    await expect(page.locator('html[data-printed]')).toHaveCount(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.print-sheet').getByRole('img', { name: /QR|code/i })).toBeVisible();
  });

  test('in a frame that its host has sandboxed, figures wake and the heading font comes', async ({ page }) => {
    const host =
      '<!doctype html><iframe sandbox="allow-scripts" width="900" height="700" src="/zh/status/#uplift"></iframe>';
    await page.route('/course', (route) => route.fulfill({ contentType: 'text/html', body: host }));
    await page.goto('/course');
    const framed = page.frameLocator('iframe');
    await expect(framed.locator('#uplift fieldset.work')).not.toHaveAttribute('disabled');
    await framed.getByRole('slider').first().press('End');
    const frame = page.frames()[1];
    expect(await frame?.evaluate(() => window.origin)).toBe('null');
    await expect
      .poll(() => frame?.evaluate(() => [...document.fonts].some((font) => font.status === 'loaded')))
      .toBe(true);
  });

  test('links of a page open beside it where the page says so without naming an address', async ({ page }) => {
    const html = readFileSync('dist/zh/404/index.html', 'utf8').replace('</head>', '<base target="_blank"></head>');
    await page.route('/zh/404/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto('/zh/404/');
    const beside = page.waitForEvent('popup');
    await page.locator('main').getByRole('link').first().click();
    await expect(await beside).toHaveURL(/\/zh\/$/);
  });
});

test.describe('every answer of the server', () => {
  const samples = [
    ...PAGES,
    '/icon.svg',
    '/data/claims.json',
    '/data/claims.csv',
    '/data/model.json',
    '/data/figures/uplift.zh.csv',
    ...built.filter((file) => /^(assets|fonts)\//.test(file)).map((file) => `/${file}`),
  ];

  test('carries the headers that `_headers` gives its address, and lets itself be framed', async ({ request }) => {
    for (const address of samples) {
      const response = await request.get(address);
      expect(response.status(), address).toBe(200);
      const headers = response.headers();
      for (const { name, value } of headersFor(rules, address))
        expect(headers[name.toLowerCase()], address).toBe(value);
      expect(headers, address).not.toHaveProperty('x-frame-options');
      expect(headers['x-content-type-options'], address).toBe('nosniff');
    }
  });

  test('says of text in which characters it is written', async ({ request }) => {
    for (const address of ['/zh/', '/data/claims.csv', '/data/figures/uplift.zh.csv'])
      expect((await request.get(address)).headers()['content-type'], address).toMatch(/; ?charset=utf-8$/i);
  });

  test('is kept by nobody when it says that nothing is there', async ({ request }) => {
    const response = await request.get('/assets/nothing.js');
    expect(response.status()).toBe(404);
    expect(response.headers()).not.toHaveProperty('cache-control');
    expect(response.headers()['x-content-type-options']).toBe('nosniff');
  });

  test('keeps the rules themselves to the host', async ({ request }) => {
    expect((await request.get('/_headers')).status()).toBe(404);
  });
});
