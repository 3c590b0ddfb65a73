import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { CHAPTERS, expect, openMore, test, wake } from './site.ts';

for (const chapter of CHAPTERS) {
  test(`${chapter}: every figure has a title, a sentence, a caption, a table and its tools, and its SVG and PNG can be saved`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(`/zh/${chapter}/`);
    for (const { id } of await page.locator('figure.figure').evaluateAll((all) => all.map(({ id }) => ({ id })))) {
      const figure = await wake(page, id);
      await expect(figure.locator('.figure-title .title')).not.toBeEmpty();
      await expect(figure.locator('.sentence')).not.toBeEmpty();
      await expect(figure.locator('.caption')).not.toBeEmpty();
      await expect(figure.locator('details.table tbody tr').first()).toBeAttached();
      for (const [name, start] of [
        ['存为SVG', '<svg xmlns='],
        ['存为PNG', '\u0089PNG'],
      ] as const) {
        const download = page.waitForEvent('download');
        await openMore(figure);
        await figure.getByRole('button', { name }).click();
        const file = await readFile(await (await download).path());
        expect(file.length).toBeGreaterThan(2000);
        expect(file.toString('latin1', 0, start.length)).toBe(start);
        if (name === '存为PNG') expect(await greysOf(page, file), `${id} as PNG`).toBeGreaterThan(4);
      }
    }
  });
}

/** How many greys a picture has when it is made small: one where nothing is drawn. */
function greysOf(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const pen = Object.assign(document.createElement('canvas'), { width: 64, height: 64 }).getContext('2d');
      pen?.drawImage(image, 0, 0, 64, 64);
      const { data } = pen?.getImageData(0, 0, 64, 64) ?? { data: [] };
      return new Set(data).size;
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
}

test('where a browser draws nothing, no empty picture is saved, and it is said', async ({ page }) => {
  await page.addInitScript(() => {
    CanvasRenderingContext2D.prototype.drawImage = () => undefined;
  });
  await page.goto('/embed/en/f/of-what/');
  const figure = await wake(page, 'of-what');
  await openMore(figure);
  await figure.getByRole('button', { name: 'Save PNG' }).click();
  await expect(figure.locator('.said')).toHaveText('It could not be saved. Please try again.');
});

for (const [address, name] of [
  ['/en/problems/', 'missing-bricks'],
  ['/en/status/', 'market-growth'],
  ['/en/strategies/?mix=60-60-60-60-60', 'strategy-mix'],
] as const)
  test(`a saved SVG stands by itself, for any drawing program: plain colours and attributes (${name})`, async ({
    page,
  }) => {
    await page.goto(`${address}#${name}`);
    const figure = await wake(page, name);
    const title = (await figure.locator('.title').first().innerText()).split(/\s/)[0];
    const download = page.waitForEvent('download');
    await openMore(figure);
    await figure.getByRole('button', { name: 'Save SVG' }).click();
    const svg = await readFile(await (await download).path(), 'utf8');
    expect(svg).not.toMatch(
      /var\(|color\(|color-mix|oklch|dominant-baseline|rgba| class=| style=|<!--| data-|"[\d.]+%"/,
    );
    // Drawing programs cut pictures within a picture.
    expect(svg.match(/<svg\b/g)).toHaveLength(1);
    const colours = [...svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, value]) => value);
    expect(colours.length).toBeGreaterThan(5);
    expect(
      colours.filter((one) => !/^(?:none|rgb\(\d+, \d+, \d+\)|#[\da-f]{6}|url\(&quot;#.*\))$/.test(one ?? '')),
    ).toEqual([]);
    // A page of the site makes no markup from text; a blank one does.
    await page.goto('about:blank');
    const parsed = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'image/svg+xml').documentElement.textContent,
      svg,
    );
    expect(parsed).toContain(title);
    expect(svg).toMatch(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/);
  });

test('the link to a view is copied with its state', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/problems/?brick=p1-coverage#missing-bricks');
  const figure = await wake(page, 'missing-bricks');
  await openMore(figure);
  await figure.getByRole('button', { name: 'Copy link to this view' }).click();
  await expect(figure.locator('.said')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/en\/f\/missing-bricks\/\?brick=p1-coverage$/,
  );
});

test('where the clipboard is closed, the address is shown to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('denied')) } });
  });
  await page.goto('/en/abstract/?focus=s2');
  const figure = await wake(page, 'argument-map');
  await openMore(figure);
  await figure.getByRole('button', { name: 'Copy link to this view' }).click();
  await expect(figure.locator('.said')).toContainText('/en/f/argument-map/?focus=s2');
});

test('an end of the argument map shows what it touches and leads to its section', async ({ page }) => {
  await page.goto('/zh/abstract/?focus=s5#argument-map');
  const figure = await wake(page, 'argument-map');
  await expect(figure.locator('.sentence')).toContainText('复合型人才梯队');
  await figure.getByRole('link', { name: /§4\.5/ }).locator('visible=true').first().click();
  await expect(page).toHaveURL(/\/zh\/strategies\/#4\.5$/);
});

test('a missing brick opens by keyboard, says where it stands in the paper and becomes a link', async ({ page }) => {
  await page.goto('/zh/problems/#missing-bricks');
  const figure = await wake(page, 'missing-bricks');
  await figure.getByRole('button', { name: /明星依赖/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?brick=p3-celebrity/);
  await expect(figure.getByRole('link', { name: '§3.3:4' })).toBeVisible();
});

test('a phone that is turned shows the present state in the other layout', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/zh/status/#uplift');
  const figure = await wake(page, 'uplift');
  const visitors = figure.getByRole('slider').first();
  // Before the key, or the sentence may have followed already.
  const says = await figure.locator('.sentence').textContent();
  await visitors.focus();
  await page.keyboard.press('End');
  const picture = figure.locator('svg.picture').locator('visible=true').first();
  await expect(figure.locator('.sentence')).not.toHaveText(says ?? '');
  const now = (await figure.locator('.sentence').textContent()) ?? '';
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(picture).toHaveClass(/\bwide\b/);
  await expect(picture).toHaveAttribute('aria-label', now);
});

test('what was not shown on the screen is printed in the present state', async ({ page }) => {
  await page.goto('/zh/status/?visitors=2000#uplift');
  const figure = await wake(page, 'uplift');
  await expect(figure.locator('.sentence')).toContainText('2000');
  const now = (await figure.locator('.sentence').textContent()) ?? '';
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  for (const picture of await figure.locator('svg.picture').all()) {
    if (await picture.getAttribute('aria-label')) await expect(picture).toHaveAttribute('aria-label', now);
  }
  await expect(figure.locator('details.table tbody')).toContainText('340');
});

test('a tool whose script cannot be had says so, and works once it can', async ({ page, allowed }) => {
  allowed.console.push(/ERR_FAILED/);
  const script = /\/assets\/toolActions\./;
  await page.route(script, (route) => route.abort());
  await page.goto('/en/status/#of-what');
  const figure = await wake(page, 'of-what');
  const said = figure.locator('.said[role=status]');
  for (const save of [
    figure.getByRole('link', { name: 'Download CSV' }),
    figure.getByRole('button', { name: 'Save SVG' }),
  ]) {
    await openMore(figure);
    await save.click();
    await expect(said).toHaveText('It could not be saved. Please try again.');
  }
  await page.unroute(script);
  const download = page.waitForEvent('download');
  await openMore(figure);
  await figure.getByRole('button', { name: 'Save SVG' }).click();
  expect((await download).suggestedFilename()).toBe('of-what.svg');
  await expect(said).toBeEmpty();
});
