import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { openHostPage, sandboxed, withoutExtras } from './hostPage.ts';
import { readPicture } from './readPicture.ts';
import { expect, test } from './site.ts';

const RELEASES = [
  { version: '1.1.0', date: '2026-12-01' },
  { version: '1.0.0', date: '2026-11-24' },
];

const builder = (page: Page) => page.locator('#builder');
const preview = (page: Page) => builder(page).frameLocator('iframe');
const frameAddress = (page: Page) => builder(page).locator('iframe').getAttribute('src');
const code = (page: Page) => page.getByLabel('Embed code', { exact: true });

/** The builder once its preview works and has been measured. */
async function open(page: Page, query = '', lang = 'en') {
  await page.goto(`/${lang}/teach/${query}`);
  await measured(page);
}

async function measured(page: Page) {
  await expect(builder(page).getByText(/this view is \d+ pixels high|现在的样子高\d+像素/)).toBeVisible();
}

/** A figure wakes when it comes near the window. */
async function works(frame: FrameLocator) {
  await frame.locator('figure.figure').first().scrollIntoViewIfNeeded();
  await expect(frame.locator('fieldset.work').first()).not.toHaveAttribute('disabled');
}

/** Pushes the first slider of an embed to its end. @returns what it then says */
async function push(frame: FrameLocator): Promise<string> {
  await works(frame);
  const slider = frame.getByRole('slider').first();
  await slider.press('End');
  return slider.inputValue();
}

/** Whether everything that a frame shows can be seen without scrolling in it. */
function fits(frame: Locator) {
  return frame.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight);
}

test('choose, set up by using it, take the code: elsewhere it opens just so, and fits', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.getByLabel('What to embed').selectOption('f.uplift');
  const value = await push(preview(page));
  await expect(code(page)).toHaveValue(/\/embed\/en\/f\/uplift\/\?\w+=/);
  await measured(page);
  await page.getByRole('button', { name: 'Copy the embed code' }).click();
  await expect(builder(page).getByText('Copied', { exact: true })).toBeVisible();
  const snippet = await page.evaluate(() => navigator.clipboard.readText());
  for (const pasted of [snippet, withoutExtras(snippet), sandboxed(snippet)]) {
    await using host = await openHostPage(context, pasted);
    const frame = host.page.frameLocator('iframe');
    await works(frame);
    await expect(frame.getByRole('slider').first()).toHaveValue(value);
    await expect.poll(() => fits(frame.locator('html'))).toBe(true);
    // Nor does it leave much of a gap under what it shows: it has room for the longest sentence, in any column.
    const [given, needed] = await frame
      .locator('html')
      .evaluate((html) => [window.innerHeight, html.getBoundingClientRect().height]);
    expect((given ?? 0) - (needed ?? 0)).toBeLessThanOrEqual(70);
  }
});

test('language, theme and locked controls keep the state, here and elsewhere', async ({ page, context }) => {
  await open(page, '', 'zh');
  await page.getByLabel('要嵌入的内容').selectOption('f.uplift');
  const value = await push(preview(page));
  await expect(page).toHaveURL(/view=/);
  for (const name of ['English', '深色', '只能看']) await page.getByRole('radio', { name }).check();
  const address = await frameAddress(page);
  expect(address).toMatch(/^\/embed\/en\/f\/uplift\/\?\w+=\d+&theme=dark&controls=0$/);
  await measured(page);
  const snippet = await page.getByLabel('嵌入代码').inputValue();
  await using host = await openHostPage(context, snippet);
  const frame = host.page.frameLocator('iframe');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.getByRole('slider')).toHaveCount(0);
  await expect(frame.locator('input[type=range]').first()).toHaveValue(value);
});

test('the embed’s own link to the other language is followed', async ({ page }) => {
  await open(page, '?item=f.uplift');
  await push(preview(page));
  await expect(page).toHaveURL(/view=/);
  await preview(page).getByRole('link', { name: '中文' }).click();
  await expect(page.getByRole('radio', { name: '中文' })).toBeChecked();
  await expect(code(page)).toHaveValue(/\/embed\/zh\/f\/uplift\/\?\w+=/);
});

test('the step at which a story stands is taken along', async ({ page, context }) => {
  await open(page, '?item=f.market-growth');
  await works(preview(page));
  await preview(page).getByRole('button', { name: 'Show me' }).click();
  await expect(code(page)).toHaveValue(/step=answer/);
  await measured(page);
  await using host = await openHostPage(context, await code(page).inputValue());
  await expect(host.page.frameLocator('iframe').locator('body')).toHaveAttribute('data-embed', 'market-growth');
  await expect.poll(() => fits(host.page.frameLocator('iframe').locator('html'))).toBe(true);
});

test('the code with a script keeps the height right, and leaves a link where scripts do not run', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await open(page, '?item=f.uplift&theme=dark');
  const value = await push(preview(page));
  const box = page.getByLabel('Code that keeps the height right');
  await expect(box).toHaveValue(/data-bits-and-bricks href="[^"]*\?visitors=/);
  const snippet = await box.inputValue();
  {
    await using host = await openHostPage(context, snippet);
    const frame = host.page.frameLocator('iframe');
    await works(frame);
    await expect(frame.getByRole('slider').first()).toHaveValue(value);
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect.poll(() => fits(frame.locator('html'))).toBe(true);
    // A phone's column makes it higher; the frame follows.
    const wide = (await host.page.locator('iframe').boundingBox())?.height ?? 0;
    await host.page.locator('div').evaluate((column) => (column.style.width = '340px'));
    await expect.poll(async () => (await host.page.locator('iframe').boundingBox())?.height).toBeGreaterThan(wide);
    await expect.poll(() => fits(frame.locator('html'))).toBe(true);
  }
  const withoutScript = await browser.newContext({ javaScriptEnabled: false });
  await using host = await openHostPage(withoutScript, snippet);
  const link = host.page.getByRole('link');
  expect(await link.getAttribute('href')).toMatch(new RegExp(`^${baseURL}/en/f/uplift/\\?\\w+=`));
  await withoutScript.close();
});

test('the link and its QR code lead to the same view', async ({ page }) => {
  await open(page, '?item=f.uplift');
  const value = await push(preview(page));
  const box = page.getByLabel('Plain link');
  await expect(box).toHaveValue(/\/en\/f\/uplift\/\?\w+=/);
  const link = await box.inputValue();
  const drawn = page.getByRole('img', { name: /QR code/ });
  const read = async () => (await readPicture(page, await drawn.screenshot())).code;
  await expect.poll(read).toBe(link);
  await page.goto(link);
  await expect(page).toHaveURL(/\/en\/status\/\?\w+=\d+#uplift$/);
  await expect(page.locator('#uplift').getByRole('slider').first()).toHaveValue(value);
});

test('the picture and the QR code are saved', async ({ page }) => {
  await open(page, '?item=s.2.4');
  const cover = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download the cover picture' }).click();
  expect((await cover).suggestedFilename()).toBe('2.4.png');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the QR code' }).click();
  expect((await saved).suggestedFilename()).toBe('2.4-qr.png');
});

test('a section is set up by the figures in it', async ({ page }) => {
  await open(page, '?item=s.2.1');
  await push(preview(page));
  await expect(code(page)).toHaveValue(/\/embed\/en\/s\/2\.1\/\?\w+=/);
});

test('a set-up is kept in the address, for a reload or a colleague', async ({ page }) => {
  await open(page, '?item=f.uplift');
  const value = await push(preview(page));
  await expect(page).toHaveURL(/view=/);
  for (const name of ['Dark', 'only look', 'Wide 830']) await page.getByRole('radio', { name }).check();
  await expect(page).toHaveURL(/width=830/);
  await measured(page);
  const before = await code(page).inputValue();
  await page.reload();
  await expect(code(page)).toHaveValue(before);
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(builder(page).locator('iframe')).toHaveAttribute('width', '830');
  await expect(preview(page).locator('input[type=range]').first()).toHaveValue(value);
  await page.getByRole('button', { name: 'Back to the start' }).click();
  await expect(page).not.toHaveURL(/view=/);
  await expect(preview(page).locator('input[type=range]').first()).not.toHaveValue(value);
});

test('another choice begins anew', async ({ page }) => {
  await open(page, '?item=f.uplift');
  await push(preview(page));
  await expect(code(page)).toHaveValue(/\?\w+=/);
  await page.getByLabel('What to embed').selectOption('s.3.2');
  await expect(code(page)).toHaveValue(/\/embed\/en\/s\/3\.2\/"/);
});

test('what cannot be read in the address is told, and the default stands', async ({ page }) => {
  await open(page, '?item=f.nothing&theme=pink&width=5000&controls=free&version=9.9.9');
  for (const told of ['item=f.nothing', 'theme=pink', 'width=5000', 'version=9.9.9'])
    await expect(builder(page).getByText(`“${told}” cannot be read`)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'System' })).toBeChecked();
  await expect(builder(page).locator('iframe')).toHaveAttribute('width', '784');
  expect(await frameAddress(page)).toMatch(/^\/embed\/en\/f\/[\w-]+\/$/);
});

test('what is slipped into the view stays out of the code', async ({ page }) => {
  const view = encodeURIComponent('rate="><script>alert(1)</script>&theme=dark&secret=1&//evil.example');
  await open(page, `?item=f.uplift&view=${view}`);
  expect(await code(page).inputValue()).not.toMatch(/<script|secret|evil/);
  expect(await frameAddress(page)).not.toMatch(/<script|secret|evil|theme/);
});

test('messages from elsewhere, and wrong ones from the embed, change nothing', async ({ page }) => {
  await open(page, '?item=f.uplift');
  await works(preview(page));
  const before = await code(page).inputValue();
  // From the page itself, and from another frame of the same site.
  await page.evaluate(async () => {
    const other = document.createElement('iframe');
    document.body.append(other);
    const script = other.contentWindow as Window & { eval: never };
    for (const sender of [window, script]) {
      for (const message of [
        { type: 'bits-and-bricks:height', v: 1, id: 'uplift', height: 4321 },
        { type: 'bits-and-bricks:view', v: 1, id: 'uplift', query: 'rate=99' },
      ])
        if (sender === window) window.postMessage(message, '*');
        else
          window.dispatchEvent(new MessageEvent('message', { data: message, source: script, origin: location.origin }));
    }
  });
  const real = page.frames().find((frame) => frame.url().includes('/embed/en/f/uplift/'));
  await real?.evaluate(() => {
    for (const message of [
      { type: 'bits-and-bricks:height', v: 1, id: 'peak-queue', height: 4321 },
      { type: 'bits-and-bricks:height', v: 1, id: 'uplift', height: 1e12 },
      { type: 'bits-and-bricks:view', v: 1, id: 'uplift', query: 'a=1&theme=dark&"><img src=x>' },
      'bits-and-bricks:height',
      null,
      // The last one is in order: when it has arrived, so have the others.
      { type: 'bits-and-bricks:height', v: 1, id: 'uplift', height: 1234 },
    ])
      parent.postMessage(message, '*');
  });
  await expect(code(page)).toHaveValue(before.replace(/height="\d+"/, 'height="1240"'));
});

test.describe('a version to stay with', () => {
  test('is offered as it was released, and is what the frame and the code show', async ({ page, context }) => {
    await context.route('**/v/versions.json', (route) => route.fulfill({ json: RELEASES }));
    await context.route('**/v/1.0.0/embed/**', (route) =>
      route.continue({ url: route.request().url().replace('/v/1.0.0', '') }),
    );
    await open(page, '?item=f.uplift');
    const choice = page.getByLabel('Version');
    await expect(choice.getByRole('option')).toHaveText([
      'Follow updates',
      'Stay with 1.1.0 (1 December 2026)',
      'Stay with 1.0.0 (24 November 2026)',
    ]);
    await choice.selectOption('1.0.0');
    await expect(code(page)).toHaveValue(/\/v\/1\.0\.0\/embed\/en\/f\/uplift\/"/);
    await measured(page);
    await push(preview(page));
    await expect(code(page)).toHaveValue(/\/v\/1\.0\.0\/embed\/en\/f\/uplift\/\?\w+=/);
    await expect(page.getByLabel('Plain link')).not.toHaveValue(/\/v\//);
    await expect(page).toHaveURL(/version=1\.0\.0&view=/);
    await page.reload();
    await measured(page);
    await expect(choice).toHaveValue('1.0.0');
    expect(await frameAddress(page)).toMatch(/^\/v\/1\.0\.0\/embed\/en\/f\/uplift\/\?\w+=/);
  });

  test('that does not have the embed yet is said to lack it, and no code is offered', async ({
    page,
    context,
    allowed,
  }) => {
    allowed.console.push(/404/);
    await context.route('**/v/versions.json', (route) => route.fulfill({ json: RELEASES }));
    await page.goto('/en/teach/?item=f.uplift&version=1.1.0');
    await expect(builder(page).getByRole('alert')).toContainText('This version does not have it yet');
    await expect(code(page)).toHaveCount(0);
    await page.getByLabel('Version').selectOption('Follow updates');
    await expect(code(page)).toHaveValue(/\/embed\/en\/f\/uplift\//);
  });

  for (const [what, answer, said] of [
    ['nothing was released', { json: [] }, /No version has been released yet/],
    ['there is no list', { status: 404, body: 'Not found' }, /No version has been released yet/],
    ['the list cannot be fetched', { status: 500, body: '' }, /could not be fetched/],
    ['the list is something else', { body: '<!doctype html>' }, /could not be fetched/],
  ] as const) {
    test(`is not offered where ${what}`, async ({ page, context, allowed }) => {
      allowed.console.push(/status of (404|500)/);
      await context.route('**/v/versions.json', (route) => route.fulfill(answer));
      await open(page);
      await expect(builder(page).getByText(said)).toBeVisible();
      await expect(page.getByLabel('Version').getByRole('option')).toHaveText(['Follow updates']);
    });
  }

  test('the site as it is built has a list of them', async ({ request }) => {
    expect(Array.isArray(await (await request.get('/v/versions.json')).json())).toBe(true);
  });
});

test('by keyboard alone: choose, push a slider in the frame, copy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?item=s.2.1');
  await works(preview(page));
  await page.getByLabel('What to embed').focus();
  // From the section to the figure that follows it in the list.
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/item=f\./);
  await works(preview(page));
  const slider = preview(page).getByRole('slider').first();
  for (let tabs = 0; tabs < 40 && !(await slider.evaluate((one) => one === document.activeElement)); tabs++)
    await page.keyboard.press('Tab');
  await expect(slider).toBeFocused();
  await page.keyboard.press('End');
  await expect(code(page)).toHaveValue(/\?\w+=/);
  // The link in front of the frame leads past it.
  const skip = page.getByRole('link', { name: 'Skip the preview' });
  for (let tabs = 0; tabs < 40 && !(await skip.evaluate((one) => one === document.activeElement)); tabs++)
    await page.keyboard.press('Shift+Tab');
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(code(page)).toBeFocused();
  const whole = await code(page).evaluate((box: HTMLTextAreaElement) => box.selectionEnd - box.selectionStart);
  expect(whole).toBe((await code(page).inputValue()).length);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(builder(page).getByText('Copied', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page).inputValue());
});

test('where copying is not allowed, the text is selected to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
  });
  await open(page);
  await page.getByRole('button', { name: 'Copy the link', exact: true }).click();
  await expect(builder(page).getByText('does not allow copying')).toBeVisible();
  const box = page.getByLabel('Plain link');
  await expect(box).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await box.inputValue());
});

for (const theme of ['light', 'dark'] as const) {
  test(`a working builder meets WCAG 2.2 AA in ${theme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await open(page, '?item=f.uplift&theme=pink');
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`),
    ).toEqual([]);
  });
}

test('on the narrowest phone the preview begins as narrow as it gets, and a wide one scrolls by itself', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '?item=f.uplift', 'zh');
  await expect(builder(page).locator('iframe')).toHaveAttribute('width', '320');
  await page.getByRole('radio', { name: '宽栏' }).check();
  await expect(builder(page).locator('iframe')).toHaveAttribute('width', '830');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

for (const [lang, places, anchor] of [
  ['zh', 'Moodle', '全部可嵌入的内容'],
  ['en', 'Moodle', 'Everything that can be embedded'],
] as const) {
  test.describe(`without script (${lang})`, () => {
    test.use({ javaScriptEnabled: false });

    test('all embeds are listed with the code to put them into, and so is how to place it', async ({
      page,
      request,
    }) => {
      const index = await (await request.get(`/embed/${lang}/`)).text();
      const all = index.match(new RegExp(`href="/embed/${lang}/[fsq]/`, 'g'))?.length ?? 0;
      expect(all).toBeGreaterThan(40);
      await page.goto(`/${lang}/teach/`);
      await expect(builder(page).locator('code')).toContainText('<iframe src=');
      await expect(builder(page).locator(`a[href^="/embed/${lang}/"]`)).toHaveCount(all);
      await expect(builder(page).locator(`a[href="/embed/${lang}/f/uplift/"]`)).toBeVisible();
      await expect(builder(page).getByRole('combobox')).toHaveCount(0);
      await expect(page.locator('#places').getByText(places).first()).toBeVisible();
      await page.getByRole('link', { name: anchor }).click();
      await expect(page).toHaveURL(new RegExp(`/embed/${lang}/$`));
    });
  });
}

test('a link pasted where links become frames shows the default view, as the notes say', async ({
  page,
  request,
  context,
}) => {
  await page.goto('/en/teach/');
  await expect(page.locator('#places')).toContainText('That always shows the default view');
  const share = await (await request.get('/en/f/uplift/?rate=5')).text();
  const oembed = /type="application\/json\+oembed" href="[^"]*?(\/oembed\/[^"]+)"/.exec(share)?.[1] ?? '';
  const { html } = (await (await request.get(oembed)).json()) as { html: string };
  const { origin } = new URL(page.url());
  await using host = await openHostPage(context, sandboxed(html.replaceAll(/https?:\/\/[^/"]+/g, origin)));
  await works(host.page.frameLocator('iframe'));
  expect(host.page.frames()[1]?.url()).not.toContain('rate=');
});
