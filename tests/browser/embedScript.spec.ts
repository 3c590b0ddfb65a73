import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { embedIn, expect, FIGURES, hiddenPx, test, working } from './embeds.ts';

test('embed.js weighs at most 2 KB', () => {
  expect(brotliCompressSync(readFileSync('dist/embed.js')).length).toBeLessThanOrEqual(2048);
});

test('an element becomes a frame as high as its figure, with a name, and grows with it', async ({
  page,
  host,
  baseURL,
}) => {
  await page.goto(
    host.show(`<bits-and-bricks figure="of-what" lang="en" theme="dark" query="farmbase=50" height="500">No base, no result</bits-and-bricks>
      <script src="${baseURL}/embed.js"></script>`),
  );
  const frame = await embedIn(page);
  expect(frame.url()).toBe(`${baseURL}/embed/en/f/of-what/?farmbase=50&theme=dark`);
  await working(frame);
  await expect.poll(() => hiddenPx(frame)).toBe(0);
  await expect(page.getByRole('link', { name: 'No base, no result' })).toBeHidden();
  const iframe = page.locator('iframe');
  await expect(iframe).toHaveAttribute('title', 'No base, no result');
  await expect(iframe).toHaveAttribute('loading', 'lazy');
  // No sharing where the browser knows none.
  const shares = await page.evaluate(() => 'share' in navigator);
  await expect(iframe).toHaveAttribute('allow', `${shares ? 'web-share; ' : ''}clipboard-write; fullscreen`);
  await frame.locator('details.table summary').click();
  await expect.poll(() => hiddenPx(frame)).toBe(0);
});

test('a link becomes a frame in the state that it names; one to anything else stays a link', async ({
  page,
  host,
  baseURL,
  allowed,
}) => {
  allowed.console.push(/nothing to be framed/);
  await page.goto(
    host.show(`<script src="${baseURL}/embed.js"></script>
      <p><a data-bits-and-bricks href="${baseURL}/zh/f/market-growth/?guess=24&step=2#x">市场的墙</a></p>
      <p><a data-bits-and-bricks href="${baseURL}/zh/status/">a chapter</a></p>
      <p><a data-bits-and-bricks href="https://example.org/zh/f/market-growth/">another site</a></p>
      <p><a href="${baseURL}/zh/f/uplift/">not asked for</a></p>`),
  );
  const frame = await embedIn(page);
  await working(frame);
  expect(frame.url()).toBe(`${baseURL}/embed/zh/f/market-growth/?guess=24&step=2`);
  await expect(page.locator('iframe')).toHaveCount(1);
  await expect(page.locator('iframe')).toHaveAttribute('title', '市场的墙');
  for (const name of ['a chapter', 'another site', 'not asked for'])
    await expect(page.getByRole('link', { name })).toBeVisible();
});

test('sections and frozen versions have their own addresses; the page’s language is the element’s', async ({
  page,
  host,
  baseURL,
  allowed,
}) => {
  allowed.console.push(/404/);
  await page.route('**/v/1.2.0/embed/**', (route) =>
    route.continue({ url: route.request().url().replace('/v/1.2.0', '') }),
  );
  await page.goto(
    host.show(`<script src="${baseURL}/embed.js"></script>
      <bits-and-bricks section="2" controls="0"></bits-and-bricks>
      <bits-and-bricks figure="uplift" lang="zh-CN" version="1.2.0"></bits-and-bricks>`),
  );
  await expect(page.locator('iframe').first()).toHaveAttribute('src', `${baseURL}/embed/en/s/2/?controls=0`);
  await expect(page.locator('iframe').last()).toHaveAttribute('src', `${baseURL}/v/1.2.0/embed/zh/f/uplift/`);
  await expect(page.locator('iframe').last()).toHaveAttribute('title', `${baseURL}/v/1.2.0/zh/f/uplift/`);
});

test('what cannot be framed is a plain link', async ({ page, host, baseURL, allowed }) => {
  allowed.console.push(/nothing to be framed/);
  await page.goto(
    host.show(`<bits-and-bricks figure="../../evil" lang="en">Odd</bits-and-bricks>
      <bits-and-bricks lang="en">Nothing named</bits-and-bricks><bits-and-bricks></bits-and-bricks>
      <script src="${baseURL}/embed.js"></script>`),
  );
  await expect(page.getByRole('link')).toHaveCount(3);
  await expect(page.getByRole('link', { name: 'Odd' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Nothing named' })).toHaveAttribute('href', `${baseURL}/en/`);
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('included twice it does its work once', async ({ page, host, baseURL }) => {
  const script = `<script src="${baseURL}/embed.js"></script>`;
  await page.goto(
    host.show(`${script}<bits-and-bricks figure="uplift"></bits-and-bricks>
      <a data-bits-and-bricks href="${baseURL}/en/f/of-what/">x</a>${script}`),
  );
  await expect(page.locator('iframe')).toHaveCount(2);
});

test('as a module, with a query, in a row of boxes and for links that come later it does the same', async ({
  page,
  host,
  baseURL,
}) => {
  await page.goto(
    host.show(`<div style="display:flex;width:640px"><bits-and-bricks figure="uplift" lang="en"></bits-and-bricks></div>
      <div style="display:grid;width:640px;grid-template-columns:auto"><bits-and-bricks figure="of-what" lang="en"></bits-and-bricks></div>
      <script type="module" src="${baseURL}/embed.js?v=1"></script>`),
  );
  await expect(page.locator('iframe')).toHaveCount(2);
  for (const frame of await page.locator('iframe').all())
    expect(await frame.evaluate((element) => element.getBoundingClientRect().width)).toBe(640);
  await page.evaluate((site) => {
    const link = document.createElement('a');
    link.dataset.bitsAndBricks = '';
    link.href = `${site}/en/f/price-war/`;
    link.textContent = 'late';
    document.body.append(link);
  }, baseURL);
  await expect(page.locator('iframe')).toHaveCount(3);
  await expect(page.locator('iframe').last()).toHaveAttribute('src', `${baseURL}/embed/en/f/price-war/`);
});

test('an address without its slash, with index.html or in capitals is understood; another is told in the console', async ({
  page,
  host,
  baseURL,
  allowed,
}) => {
  allowed.console.push(/nothing to be framed/);
  const warned = page.waitForEvent('console', (message) => message.text().includes(`${baseURL}/en/status/`));
  await page.goto(
    host.show(`<a data-bits-and-bricks href="${baseURL}/en/f/uplift?visitors=2000">a</a>
      <a data-bits-and-bricks href="${baseURL}/en/f/uplift/index.html">b</a>
      <a data-bits-and-bricks href="${baseURL}/EN/F/Uplift/">c</a>
      <a data-bits-and-bricks href="${baseURL}/en/status/">d</a>
      <script src="${baseURL}/embed.js"></script>`),
  );
  await warned;
  const addresses = await page.locator('iframe').evaluateAll((all) => all.map((one) => (one as HTMLIFrameElement).src));
  expect(addresses).toEqual([
    `${baseURL}/embed/en/f/uplift/?visitors=2000`,
    `${baseURL}/embed/en/f/uplift/`,
    `${baseURL}/embed/en/f/uplift/`,
  ]);
});

test('heights are believed from the frame and the site only, and within reason', async ({ page, host, baseURL }) => {
  await page.goto(
    host.show(`<bits-and-bricks figure="of-what" lang="en"></bits-and-bricks><script src="${baseURL}/embed.js"></script>
      <iframe title="x" id="stranger" srcdoc="<script>parent.postMessage({type:'bits-and-bricks:height',v:1,id:'of-what',height:4444},'*')</script>"></iframe>`),
  );
  const frame = await embedIn(page);
  await working(frame);
  await expect.poll(() => hiddenPx(frame)).toBe(0);
  const shown = page.locator('bits-and-bricks iframe');
  const height = () => shown.evaluate((element) => element.getBoundingClientRect().height);
  const before = await height();
  const say = (heights: unknown[]) =>
    frame.evaluate((all) => {
      for (const one of all)
        parent.postMessage({ type: 'bits-and-bricks:height', v: 1, id: 'of-what', height: one }, '*');
    }, heights);
  // The host itself and a strange frame are not the embed.
  await page.evaluate(() => postMessage({ type: 'bits-and-bricks:height', v: 1, id: 'of-what', height: 3333 }, '*'));
  await say([-5, 0, NaN, Infinity, 'x', null, {}, [700, 800]]);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await height()).toBe(before);
  await say([1e9]);
  await expect.poll(height).toBe(20000);
  await say([1]);
  await expect.poll(height).toBe(80);
});

test('of thirty embeds on a page only those near the view are loaded, and the page answers', async ({
  page,
  host,
  baseURL,
}) => {
  test.slow();
  const thirty = Array.from({ length: 30 }, (_, i) => FIGURES[i % FIGURES.length]);
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (request.url().includes('/embed/')) asked.add(request.url());
  });
  await page.goto(
    host.show(`<button onclick="this.textContent = 'Answered'">Ask</button>
      ${thirty.map((id, i) => `<bits-and-bricks figure="${id}" lang="zh" query="n=${i}"></bits-and-bricks>`).join('')}
      <script src="${baseURL}/embed.js"></script>`),
  );
  // The first on the page, not the first to answer: that one may lie below the view, where it has nothing to do yet.
  await expect(page.locator('iframe').first().contentFrame().locator('fieldset.work')).toBeEnabled();
  await page.getByRole('button', { name: 'Ask' }).click();
  await expect(page.getByRole('button', { name: 'Answered' })).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(30);
  expect(asked.size).toBeGreaterThan(0);
  expect(asked.size).toBeLessThan(12);
  const last = page.locator('iframe').last();
  // The frames above it grow as they load, and may push it out of sight once more.
  await expect(async () => {
    await last.evaluate((frame) => frame.scrollIntoView({ behavior: 'instant' }));
    await expect(last.contentFrame().locator('fieldset.work')).toBeEnabled({ timeout: 2000 });
  }).toPass({ timeout: 60_000 });
  expect(asked.size).toBeLessThan(30);
});

test('an unknown figure, section or version is told in the frame’s place and in the console, and the link stays', async ({
  page,
  host,
  baseURL,
  allowed,
}) => {
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  allowed.console.push(/404/, /there is nothing at/);
  await page.goto(
    host.show(`<bits-and-bricks figure="no-such-figure" lang="en">A figure</bits-and-bricks>
      <p><a data-bits-and-bricks href="${baseURL}/zh/s/9.9/">一节</a></p>
      <bits-and-bricks figure="uplift" lang="en" version="77.0.0">A version</bits-and-bricks>
      <script src="${baseURL}/embed.js"></script>`),
  );
  for (const [name, path] of [
    ['A figure', '/embed/en/f/no-such-figure/'],
    ['一节', '/embed/zh/s/9.9/'],
    ['A version', '/v/77.0.0/embed/en/f/uplift/'],
  ] as const) {
    await page.getByRole('link', { name }).scrollIntoViewIfNeeded();
    await expect(page.getByText(`${baseURL}${path}`)).toBeVisible();
    await expect(page.getByRole('link', { name })).toBeVisible();
    expect(told.some((line) => line.includes(`there is nothing at ${baseURL}${path}`))).toBe(true);
  }
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('in a tab that is hidden at first, and in a cell of a table, a frame is as high as its figure once it is seen', async ({
  page,
  host,
  baseURL,
}) => {
  const listen = `addEventListener('message', ({ data, source }) => {
    if (data.type !== 'bits-and-bricks:height') return;
    for (const one of document.querySelectorAll('iframe.plain'))
      if (one.contentWindow === source) one.height = data.height });`;
  for (const box of [
    '<div id="tab" hidden>',
    '<details id="tab"><summary>Tab</summary>',
    '<table style="width:100%"><tr><td id="tab" hidden>',
  ])
    for (const embed of [
      `<a data-bits-and-bricks href="${baseURL}/en/f/of-what/">One</a>`,
      `<iframe class="plain" title="One" width="100%" height="300" src="${baseURL}/embed/en/f/of-what/"></iframe>`,
    ]) {
      await page.goto(
        host.show(`<script>${listen}</script>${box}${embed}</div><script src="${baseURL}/embed.js"></script>`),
      );
      await page.evaluate(() => {
        const tab = document.getElementById('tab');
        tab?.removeAttribute('hidden');
        if (tab instanceof HTMLDetailsElement) tab.open = true;
      });
      const frame = await embedIn(page);
      await working(frame);
      await expect.poll(() => hiddenPx(frame), `${box} ${embed}`).toBe(0);
      expect(await frame.evaluate(() => innerWidth)).toBeGreaterThan(600);
      await expect(frame.locator('svg.picture').locator('visible=true').first()).toBeVisible();
    }
});
