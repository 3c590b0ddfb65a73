import { measuredHeights } from '../../src/model/embed/measuredHeights.ts';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { embedIn, expect, hiddenPx, test, working } from './embeds.ts';
import { openMore } from './site.ts';

/** The host's side, written from what each host's own script does with a message. */
const HOSTS = {
  Canvas: `addEventListener('message', (e) => {
    let m = e.data; if (typeof m === 'string') try { m = JSON.parse(m) } catch { return }
    if (m.subject === 'lti.frameResize' && e.source === f.contentWindow) f.style.height = m.height + 'px' })`,
  Datawrapper: `addEventListener('message', (a) => {
    if (void 0 !== a.data['datawrapper-height']) for (const id in a.data['datawrapper-height'])
      for (const one of document.querySelectorAll('iframe'))
        if (one.contentWindow === a.source) one.style.height = a.data['datawrapper-height'][id] + 'px' })`,
  AMP: `addEventListener('message', ({ data, source }) => {
    if (data.sentinel !== 'amp' || data.type !== 'embed-size' || source !== f.contentWindow) return;
    if (Number.isInteger(data.height)) f.height = data.height })`,
  'Medium and Embedly': `addEventListener('message', (e) => {
    if (typeof e.data !== 'string' || e.data[0] !== '{') return;
    const { src, context, height } = JSON.parse(e.data);
    if (context === 'iframe.resize' && src === f.src) f.height = height })`,
  'h5p-resizer.js': `addEventListener('message', (e) => {
    if (e.data.context !== 'h5p') return;
    const actions = { resize: (frame, data) => frame.style.height = data.scrollHeight + 'px' };
    for (const one of document.getElementsByTagName('iframe'))
      if (one.contentWindow === e.source) actions[e.data.action]?.(one, e.data) })`,
  'Pym.js': `addEventListener('message', (e) => {
    if (typeof e.data !== 'string') return;
    const match = /^pymxPYMxof-whatxPYMx(\\S+)xPYMx(.*)$/.exec(e.data);
    if (match?.[1] === 'height') f.height = parseInt(match[2]) })`,
};

const frameOf = (src: string, attributes = '') =>
  `<iframe id="f" title="x" width="600" height="300" src="${src}" ${attributes}></iframe>`;

for (const [name, script] of Object.entries(HOSTS)) {
  test(`${name} gives the frame the height that it needs`, async ({ page, host, baseURL }) => {
    await page.goto(host.show(`<script>${script}</script>${frameOf(`${baseURL}/embed/en/f/of-what/`)}`));
    const frame = await embedIn(page);
    await working(frame);
    await expect.poll(() => hiddenPx(frame)).toBe(0);
    await frame.locator('details.table summary').click();
    await expect(frame.locator('tbody tr').first()).toBeVisible();
    await expect.poll(() => hiddenPx(frame)).toBe(0);
  });
}

test('WordPress knows the frame by its secret, in a sandbox, and clamps it to 1000 px', async ({
  page,
  host,
  baseURL,
}) => {
  const script = `addEventListener('message', ({ data, source }) => {
    if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
    for (const one of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
      if (source !== one.contentWindow) continue;
      if (data.message === 'ready') one.dataset.ready = '';
      if (data.message === 'height') one.height = Math.max(200, Math.min(1000, parseInt(data.value, 10)));
    } })`;
  const frame = (figure: string, secret: string) =>
    `<iframe title="x" width="600" height="300" sandbox="allow-scripts" data-secret="${secret}"
      src="${baseURL}/embed/zh/f/${figure}/#?secret=${secret}"></iframe>`;
  await page.goto(
    host.show(`<script>${script}</script>${frame('of-what', 'k3XyZ01abc')}${frame('your-wall', 'other12345')}`),
  );
  await expect(page.locator('[data-secret=other12345]')).toHaveAttribute('height', '1000');
  await expect(page.locator('[data-secret=k3XyZ01abc]')).toHaveAttribute('data-ready');
  for (const figure of ['of-what', 'your-wall']) {
    const frame = await embedIn(page, `/${figure}/`);
    await working(frame);
    const heightPx = () => frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
    await expect
      .poll(async () => (await frame.evaluate(() => innerHeight)) - Math.min(1000, Math.ceil(await heightPx())))
      .toBe(0);
  }
});

test('from 900 to 320 px wide nothing is cut and nothing scrolls inside, in steps and back', async ({
  page,
  host,
  baseURL,
}) => {
  await page.goto(
    host.show(`<script>${HOSTS.Datawrapper}</script>${frameOf(`${baseURL}/embed/zh/f/market-growth/?step=3`)}`),
  );
  const frame = await embedIn(page);
  await working(frame);
  for (const width of [900, 640, 390, 320, 900]) {
    await page.locator('iframe').evaluate((element, px) => element.setAttribute('width', String(px)), width);
    await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
    await expect.poll(() => hiddenPx(frame)).toBe(0);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expect(frame.locator('svg.picture').locator('visible=true')).toHaveCount(1);
  }
});

test('where nobody listens, in Moodle’s columns, the height that the code asks for is enough for every step', async ({
  page,
  host,
  baseURL,
}) => {
  const { column = 0, phone = 0 } = measuredHeights({ kind: 'f', id: 'market-growth' }, 'en') ?? {};
  for (const [width, height] of [
    [784, column],
    [750, column],
    [374, phone],
    [340, phone],
  ] as const) {
    await page.goto(
      host.show(
        `<iframe title="x" width="${width}" height="${height}" style="border:0" src="${baseURL}/embed/en/f/market-growth/"></iframe>`,
      ),
    );
    const frame = await embedIn(page);
    await working(frame);
    for (let step = 1; step <= 6; step++) {
      await expect.poll(() => frame.evaluate(() => location.search)).toContain(step === 1 ? '' : `step=${step}`);
      expect(await hiddenPx(frame), `step ${step} at ${width} px`).toBe(0);
      if (step < 6) await frame.getByRole('button', { name: 'Next' }).click();
    }
  }
});

test('under a host that never answers, the frame scrolls inside to its last line', async ({ page, host, baseURL }) => {
  await page.goto(host.show(frameOf(`${baseURL}/embed/en/f/of-what/`)));
  const frame = await embedIn(page);
  await working(frame);
  expect(await hiddenPx(frame)).toBeGreaterThan(100);
  const last = frame.getByRole('link', { name: 'Read in context' });
  await page.locator('iframe').hover();
  await page.mouse.wheel(0, 5000);
  await expect(last).toBeInViewport();
});

test('in a sandbox without an origin the figure works and its state goes to the page around', async ({
  page,
  host,
  baseURL,
}) => {
  await page.goto(
    host.show(
      `<script>addEventListener('message', (e) => { if (e.data.type === 'bits-and-bricks:view') document.title = e.data.id + ' ' + e.data.query })</script>
      ${frameOf(`${baseURL}/embed/en/f/of-what/?theme=dark&utm=x`, 'sandbox="allow-scripts"')}`,
    ),
  );
  const frame = await embedIn(page);
  await working(frame);
  expect(await frame.evaluate(() => window.origin)).toBe('null');
  await frame.getByRole('slider').first().press('End');
  await expect(page).toHaveTitle('of-what farmbase=100');
});

test('in a frame that may open no windows a link says its address, and WordPress is asked to follow it', async ({
  page,
  host,
  baseURL,
  allowed,
}) => {
  allowed.console.push(/'allow-popups' permission is not set/);
  await page.goto(
    host.show(
      `<script>addEventListener('message', (e) => { if (e.data.message === 'link') document.title = e.data.value })</script>
      ${frameOf(`${baseURL}/embed/en/f/of-what/?farm=50#?secret=k3XyZ01abc`, 'sandbox="allow-scripts"')}`,
    ),
  );
  const frame = await embedIn(page);
  await working(frame);
  const link = frame.getByRole('link', { name: 'Read in context' });
  await link.click();
  const address = `${baseURL}/en/status/`;
  await expect(frame.getByText(`By itself it does: ${address}`)).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(`^${address}`));
});

test('in a frame that may open windows a link opens one, which cannot reach back', async ({ page, host, baseURL }) => {
  await page.goto(
    host.show(
      frameOf(`${baseURL}/embed/en/f/of-what/`, 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"'),
    ),
  );
  const frame = await embedIn(page);
  await working(frame);
  const opened = page.context().waitForEvent('page');
  await frame.getByRole('link', { name: 'Read in context' }).click();
  const other = await opened;
  await expect(other).toHaveURL(/\/en\/status\/#of-what$/);
  expect(await other.evaluate(() => window.opener as unknown)).toBeNull();
  await expect(frame.getByText('By itself it does')).toHaveCount(0);
});

test('where a sandbox forbids printing, it is said where the page is to be had', async ({
  page,
  host,
  baseURL,
  allowed,
}) => {
  allowed.console.push(/allow-modals/);
  await page.goto(host.show(frameOf(`${baseURL}/embed/en/f/your-wall/`, 'sandbox="allow-scripts"')));
  const frame = await embedIn(page);
  await working(frame);
  await frame.getByRole('button', { name: 'Print a page' }).click();
  await expect(frame.getByText(/By itself it can: .*\/en\/f\/your-wall\//)).toBeVisible();
});

test('where a sandbox may forbid saving, it is said where the file is to be had', async ({
  page,
  host,
  baseURL,
  allowed,
}) => {
  allowed.console.push(/'allow-downloads' flag is not set/, /Download is disallowed/);
  await page.goto(host.show(frameOf(`${baseURL}/embed/en/f/of-what/`, 'sandbox="allow-scripts"')));
  const frame = await embedIn(page);
  await working(frame);
  for (const name of ['SVG', 'CSV']) {
    await openMore(frame);
    await frame.locator('.tools').getByText(name).click();
    await expect(frame.locator('.said')).toContainText(`${baseURL}/en/f/of-what/`);
  }
  // By itself it saves without a word.
  await page.goto(`${baseURL}/embed/en/f/of-what/`);
  await working(page.mainFrame());
  const saved = page.waitForEvent('download');
  await openMore(page);
  await page.locator('.tools').getByText('SVG').click();
  await saved;
  await expect(page.locator('.said')).toBeEmpty();
});

test('with storage that throws, in the frame of another site, an embed works', async ({ page, host, baseURL }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
  await page.goto(host.show(frameOf(`${baseURL}/embed/zh/f/your-wall/?theme=dark`)));
  const frame = await embedIn(page);
  await working(frame);
  await expect(frame.locator('body')).toHaveCSS('background-color', 'rgb(19, 21, 27)');
});

test('whatever a hostile page around it says, an embed listens to none of it', async ({ page, host, baseURL }) => {
  await page.addInitScript(() => {
    const add = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type: string, ...rest) {
      // A channel of one's own (as schedulers use) is not the page around.
      if (type === 'message' && this === window) document.documentElement.dataset.listens = '';
      return add.call(this, type, ...rest);
    };
  });
  const hostile = `<script>
    const bad = ['<img src=x onerror=alert(1)>', null, 7, { type: 'bits-and-bricks:height', v: 1, height: 1e9 },
      { type: 'bits-and-bricks:view', query: 'farmbase=100' }, { message: 'ready', secret: 'x' },
      'pymxPYMxof-whatxPYMxnavigateToxPYMxhttp://127.0.0.1:1/', { context: 'h5p', action: 'hello' }, '{"context":"x"}'];
    function shout() { for (const one of bad) f.contentWindow.postMessage(one, '*') }</script>`;
  await page.goto(host.show(`${hostile}${frameOf(`${baseURL}/embed/en/f/of-what/?farmbase=50`)}`));
  const frame = await embedIn(page);
  await working(frame);
  await expect(frame.locator('.sentence')).toContainText('70 billion');
  await page.evaluate('shout()');
  await frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(frame.url()).toBe(`${baseURL}/embed/en/f/of-what/?farmbase=50`);
  await expect(frame.locator('.sentence')).toContainText('70 billion');
  await expect(frame.locator('html')).not.toHaveAttribute('data-listens');
});

test('without any script the picture, the caption and the table are in the frame', async ({
  browser,
  host,
  baseURL,
}) => {
  for (const sandbox of ['sandbox', 'sandbox="allow-popups"']) {
    const page = await browser.newPage();
    await page.goto(host.show(frameOf(`${baseURL}/embed/zh/f/of-what/`, sandbox)));
    const frame = await embedIn(page);
    await expect(frame.locator('svg.picture').locator('visible=true').first()).toBeVisible();
    await expect(frame.locator('.caption')).toBeVisible();
    await frame.locator('details.table summary').click();
    await expect(frame.locator('tbody tr').first()).toBeVisible();
    await page.close();
  }
});

/** Serves the built site as a host does that knows nothing of `_headers`. */
async function plainHost() {
  const server = createServer(sirv('dist', { dev: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

for (const [lang, thing, home] of [
  ['zh', 'f/of-what', '/zh/status/?farmbase=50#of-what'],
  ['en', 's/2.4', '/en/status/?guess=30#2.4'],
] as const) {
  test(`in a sandbox, from a server that lends its files to nobody, an embed is still whole (${thing})`, async ({
    page,
    host,
    allowed,
  }) => {
    await using site = await plainHost();
    allowed.origins.push(site.origin);
    // The browser tells of each file that it was not lent, and the embed of each figure that stays a picture.
    allowed.console.push(/blocked by CORS policy/, /ERR_FAILED/, /Failed to fetch dynamically imported module/);
    const src = `${site.origin}/embed/${lang}/${thing}/?theme=dark&farmbase=50&guess=30`;
    await page.goto(
      host.show(`<script>${HOSTS.Datawrapper}</script>${frameOf(src, 'sandbox="allow-scripts allow-popups"')}`),
    );
    const frame = await embedIn(page);
    await expect(frame.locator('svg.picture').locator('visible=true').first()).toBeVisible();
    await expect(frame.locator('.caption').first()).toBeVisible();
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(frame.locator('[data-refused]')).toContainText(site.origin + home);
    await expect.poll(() => hiddenPx(frame)).toBe(0);
    await frame.locator('details.table summary').first().click();
    await expect(frame.locator('details.table tbody tr').first()).toBeVisible();
    await expect.poll(() => hiddenPx(frame)).toBe(0);

    // Nothing can be pressed that does nothing: without script a number leads to its passport.
    const idle = frame.locator('button:enabled, input:enabled, select:enabled, textarea:enabled');
    expect(await idle.locator('visible=true').evaluateAll((all) => all.map((one) => one.outerHTML))).toEqual([]);

    const share = frame.locator('[data-share-section]');
    if (thing.startsWith('s/')) {
      await share.click();
      const said = frame.locator('.embed-line [role=status]');
      await expect(said).toHaveText(/could not be fetched.*\/en\/s\/2\.4\/\?guess=30$/);
      await expect.poll(() => hiddenPx(frame)).toBe(0);
    }
    const context = frame.locator('[data-context]');
    await context.focus();
    await expect(context).toHaveAttribute('href', new RegExp(`^${site.origin}${home.replaceAll('?', '\\?')}$`));
    await frame.locator('[data-language]').click();
    const other = lang === 'zh' ? 'en' : 'zh';
    await expect.poll(() => page.frames()[1]?.url()).toBe(src.replace(`/${lang}/`, `/${other}/`));
  });
}
