import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Page } from '@playwright/test';
import { readPicture } from './readPicture.ts';
import { expect, LANGUAGES, test, wake } from './site.ts';

const WORDS = {
  zh: {
    share: '分享', section: '分享本节：2.4', link: '要分享的链接', copy: '复制链接', copied: '链接已复制', card: '保存分享卡片',
    qr: /二维码/, initial: /默认视图/, embed: '嵌入代码', cite: '引文', close: '关闭', offer: '分享、嵌入与引用', builder: '更多嵌入选项', block: '本段链接：2.4.p3',
  },
  en: {
    share: 'Share', section: 'Share this section: 2.4', link: 'The link to share', copy: 'Copy the link', copied: 'Link copied',
    card: 'Save a card', qr: /QR code/, initial: /default view/, embed: 'Embed code', cite: 'Citation', close: 'Close',
    offer: 'Share, embed and cite', builder: 'More ways to embed', block: 'Link to this paragraph: 2.4.p3',
  },
} as const; // prettier-ignore

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
/** What is wanted of a link is behind the host. */
const behindHost = (address: string) => address.replace(/^https?:\/\/[^/]+/, '');

/** Opens a figure's panel as a reader does. */
async function openFigure(page: Page, address: string, id: string, share: string) {
  await page.goto(address);
  const figure = await wake(page, id);
  await figure.getByRole('button', { name: share, exact: true }).click();
  const panel = page.getByRole('dialog');
  await expect(panel).toBeVisible();
  return { figure, panel };
}

async function openSection(page: Page, lang: 'zh' | 'en') {
  await page.goto(`/${lang}/status/#2.4`);
  await page.getByRole('button', { name: WORDS[lang].section }).click();
  return page.getByRole('dialog');
}

for (const lang of LANGUAGES) {
  const words = WORDS[lang];
  const other = lang === 'zh' ? 'en' : 'zh';

  test(`a copied view opens just as it was, in either language (${lang})`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { figure, panel } = await openFigure(
      page,
      `/${lang}/status/?visitors=2000&from=x#uplift`,
      'uplift',
      words.share,
    );
    const sentence = (await figure.locator('.sentence').textContent()) ?? '';
    await expect(panel).toHaveAccessibleDescription(sentence);
    await panel.getByRole('button', { name: words.copy }).click();
    await expect(panel.getByRole('status').filter({ hasText: words.copied })).toBeVisible();
    const link = await clipboard(page);
    expect(behindHost(link)).toBe(`/${lang}/f/uplift/?visitors=2000`);
    await page.goto(link);
    await expect((await wake(page, 'uplift')).locator('.sentence')).toHaveText(sentence);
    await page.goto(link.replace(`/${lang}/`, `/${other}/`));
    await expect((await wake(page, 'uplift')).getByRole('slider').first()).toHaveValue('2000');
  });

  test(`a step of the story is shared as that step, from its own link (${lang})`, async ({ page }) => {
    await page.goto(`/${lang}/status/?guess=24#market-growth.record`);
    await wake(page, 'market-growth');
    const anchor = page.locator('[id="market-growth.record"] a.anchor');
    await anchor.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: words.offer }).click();
    const panel = page.getByRole('dialog');
    const link = await panel.getByLabel(words.link).inputValue();
    expect(behindHost(link)).toBe(`/${lang}/f/market-growth/?guess=24&step=record`);
    await panel.getByRole('button', { name: words.close }).click();
    await expect(anchor).toBeFocused();
    await page.goto(link);
    await expect(page.locator('[id="market-growth.record"]')).toHaveAttribute('data-current', '');
  });

  test(`a section and a paragraph have their own links, and these open there (${lang})`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    let panel = await openSection(page, lang);
    expect(behindHost(await panel.getByLabel(words.link).inputValue())).toBe(`/${lang}/s/2.4/`);
    await panel.getByRole('button', { name: words.close }).click();
    await page.getByRole('link', { name: words.block }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => clipboard(page)).toMatch(new RegExp(`/${lang}/status/#2\\.4\\.p3$`));
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: words.offer })).toBeFocused();
    await page.keyboard.press('Enter');
    panel = page.getByRole('dialog');
    const link = await panel.getByLabel(words.link).inputValue();
    expect(behindHost(link)).toBe(`/${lang}/s/2.4/?at=p3`);
    const opening = (await page.locator('[id="2.4.p3"]').innerText()).replace(/\s+/g, '').slice(0, 8);
    expect((await panel.locator('.about').innerText()).replace(/\s+/g, '')).toContain(opening);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('link', { name: words.block })).toBeFocused();
    await page.goto(link);
    await expect(page).toHaveURL(/#2\.4\.p3$/);
  });

  test(`the code that is shown says the link, in a dark theme too (${lang})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const address = `/${lang}/strategies/?mix=80-20-50-0-100#strategy-mix`;
    const { panel } = await openFigure(page, address, 'strategy-mix', words.share);
    const read = await readPicture(page, await panel.getByRole('img', { name: words.qr }).screenshot());
    const link = await panel.getByLabel(words.link).inputValue();
    expect(link).toContain('?mix=80-20-50-0-100');
    expect(read.code).toBe(link);
    await panel.getByRole('radio', { name: words.initial }).check();
    const initial = await readPicture(page, await panel.getByRole('img', { name: words.qr }).screenshot());
    expect(initial.code).toBe(link.replace(/\?.*/, ''));
  });

  test(`a saved card shows the view and its code opens it (${lang})`, async ({ page }) => {
    const { panel } = await openFigure(page, `/${lang}/status/?visitors=2000#uplift`, 'uplift', words.share);
    const card = await save(page, words.card);
    const read = await readPicture(page, card);
    expect(read.width).toBe(2400);
    expect(read.height).toBeGreaterThanOrEqual(1260);
    expect(read.code).toBe(await panel.getByLabel(words.link).inputValue());
    expect(read.colours).toBeGreaterThan(50);
    // Another state is another picture.
    await panel.getByRole('button', { name: words.close }).click();
    const second = await openFigure(page, `/${lang}/status/?visitors=500#uplift`, 'uplift', words.share);
    await expect(second.panel).toBeVisible();
    expect((await save(page, words.card)).equals(card)).toBe(false);
  });

  test(`a section's card is its preview with a code (${lang})`, async ({ page }) => {
    const panel = await openSection(page, lang);
    const read = await readPicture(page, await save(page, words.card));
    expect(read.width).toBe(2400);
    expect(read.height).toBeGreaterThan(1260);
    expect(read.code).toBe(await panel.getByLabel(words.link).inputValue());
    expect(read.colours).toBeGreaterThan(50);
  });

  test(`the embed code opens the view in somebody else's page (${lang})`, async ({ page, allowed }) => {
    // Not every browser knows every permission that the code asks for.
    allowed.console.push(/Unrecognized feature/);
    const { panel } = await openFigure(page, `/${lang}/status/?visitors=2000#uplift`, 'uplift', words.share);
    await panel.locator('summary').first().click();
    await panel.getByRole('spinbutton').fill('640');
    const snippet = await panel.getByLabel(words.embed).inputValue();
    expect(snippet).toContain(' height="640" ');
    await page.route('/course', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html>${snippet}` }),
    );
    await page.goto('/course');
    await expect(page.frameLocator('iframe').getByRole('slider').first()).toHaveValue('2000');
    expect(await page.frames()[1]?.evaluate(() => document.documentElement.lang)).toBe(lang === 'zh' ? 'zh-CN' : 'en');
  });

  test(`“more ways to embed” goes on with this view in the builder (${lang})`, async ({ page }) => {
    const { panel } = await openFigure(page, `/${lang}/status/?visitors=2000#uplift`, 'uplift', words.share);
    await panel.locator('summary').first().click();
    await panel.getByRole('link', { name: words.builder }).click();
    await expect(page.locator('#builder h2')).toBeInViewport();
    await expect(page.locator('#builder').getByRole('combobox').first()).toHaveValue('f.uplift');
    await expect(page.frameLocator('#builder iframe').getByRole('slider').first()).toHaveValue('2000');
  });

  test(`citations are read back with the exact address and today's date (${lang})`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-12-01T10:00:00'));
    const { panel } = await openFigure(page, `/${lang}/status/?visitors=2000#uplift`, 'uplift', words.share);
    await panel.locator('summary').nth(1).click();
    const link = await panel.getByLabel(words.link).inputValue();
    const citation = panel.getByLabel(words.cite, { exact: true });
    const forms = panel.getByRole('radio', { name: /GB|APA|TeX|RIS|CSL/ });
    await expect(forms).toHaveCount(6);
    for (const form of await forms.all()) {
      await form.check();
      expect((await citation.inputValue()).replaceAll('\\', '')).toContain(link);
      expect(await citation.inputValue()).toMatch(/2026([-/]12[-/]0?1|年12月1日)|December 1, 2026|2026,\s+12,\s+1/);
    }
    for (const [name, extension] of [
      ['BibTeX', 'bib'],
      ['RIS', 'ris'],
      ['CSL-JSON', 'json'],
    ] as const) {
      // prettier-ignore
      await panel.getByRole('radio', { name }).check();
      const download = page.waitForEvent('download');
      await panel.getByRole('button', { name: new RegExp(`${name}`) }).click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${extension}$`));
      const { data } = new Cite(await readFile(await file.path(), 'utf8'));
      expect(data).toHaveLength(1);
      expect(data[0]).toMatchObject({ URL: link, title: await panel.getByRole('heading').textContent() });
    }
  });
}

async function save(page: Page, name: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^bits-and-bricks-.*\.png$/);
  return readFile(await file.path());
}

test('by keyboard alone: it opens at the copying, everything is reached, and it gives the focus back', async ({
  page,
}) => {
  await page.goto('/en/status/#2.4');
  const opener = page.getByRole('button', { name: WORDS.en.section });
  await opener.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Growth of the market' });
  await expect(panel.getByRole('button', { name: WORDS.en.copy })).toBeFocused();
  for (const name of ['Embed', 'Cite']) {
    const summary = panel.locator('summary', { hasText: name });
    for (let presses = 0; presses < 20 && !(await summary.evaluate((one) => one === document.activeElement)); presses++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  await expect(panel.getByLabel(WORDS.en.embed)).toBeVisible();
  await expect(panel.getByLabel(WORDS.en.cite, { exact: true })).toBeVisible();
  // What lies behind is never reached.
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    const behind = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused !== document.body && !focused?.closest('dialog') ? focused?.outerHTML : undefined;
    });
    expect(behind).toBeUndefined();
  }
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('a click beside it closes it, and one that only ends there does not', async ({ page }) => {
  const panel = await openSection(page, 'zh');
  const box = await panel.getByRole('heading').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
  await page.mouse.down();
  await page.mouse.move(20, 400);
  await page.mouse.up();
  await expect(panel).toBeVisible();
  await page.mouse.click(20, 400);
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole('button', { name: WORDS.zh.section })).toBeFocused();
});

test('where copying is forbidden, the address stands selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('denied')) } });
  });
  const panel = await openSection(page, 'en');
  await panel.getByRole('button', { name: WORDS.en.copy }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'does not allow' })).toBeVisible();
  const field = panel.getByLabel(WORDS.en.link);
  await expect(field).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await field.inputValue());
});

test('the device shares title, sentence and link; whoever thinks better of it is told nothing', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = (data) => {
      document.documentElement.dataset.shared = JSON.stringify(data);
      return Promise.reject(new DOMException('cancelled', 'AbortError'));
    };
  });
  const { panel } = await openFigure(page, '/zh/status/?visitors=2000#uplift', 'uplift', '分享');
  await panel.getByRole('button', { name: '用系统分享' }).click();
  await expect(page.locator('html[data-shared]')).toHaveCount(1);
  expect(JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '')).toEqual({
    title: await panel.getByRole('heading').textContent(),
    text: await panel.locator('.about').textContent(),
    url: await panel.getByLabel(WORDS.zh.link).inputValue(),
  });
  await expect(panel).not.toContainText('没有成功');
});

test('where the device shares nothing, nothing is offered', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  const panel = await openSection(page, 'zh');
  await expect(panel.getByRole('button', { name: '复制链接' })).toBeVisible();
  await expect(panel.getByRole('button', { name: '用系统分享' })).toHaveCount(0);
});

for (const failure of ['abort', 'page'] as const) {
  test(`when what it needs cannot be fetched (${failure}), that is said, with the plain link`, async ({
    page,
    allowed,
  }) => {
    allowed.console.push(/Failed to load resource/);
    await page.route('**/share/*/*/*.json', (route) =>
      failure === 'abort' ? route.abort() : route.fulfill({ contentType: 'text/html', body: '<p>Login</p>' }),
    );
    await page.goto('/en/status/?visitors=2000#uplift');
    const figure = await wake(page, 'uplift');
    await figure.getByRole('button', { name: 'Share', exact: true }).click();
    await expect(figure.locator('.said')).toHaveText(/could not be fetched.*\/en\/f\/uplift\/\?visitors=2000$/);
    await page.getByRole('button', { name: WORDS.en.section }).click();
    await expect(page.locator('#share-offer')).toContainText(
      /could not be fetched.*\/en\/status\/\?visitors=2000#2\.4/,
    );
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
}

test('what a reader or a link says stays text', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const why = '"><img src=x onerror=alert(1)>{}\\&%';
  const address = `/en/conclusion/?wall=80-20-50-0-100&why=${encodeURIComponent(why)}#your-wall`;
  const { panel } = await openFigure(page, address, 'your-wall', 'Share');
  await panel.locator('summary').first().click();
  await panel.locator('summary').nth(1).click();
  await expect(panel.locator('img, iframe, script')).toHaveCount(0);
  const snippet = await panel.getByLabel(WORDS.en.embed).inputValue();
  expect(snippet.match(/[<>]/g)).toHaveLength(4);
  await panel.getByRole('radio', { name: 'BibTeX' }).check();
  const { data } = new Cite(await panel.getByLabel(WORDS.en.cite, { exact: true }).inputValue());
  expect(new URL((data[0] as { URL: string }).URL).searchParams.get('why')).toBe(why);
  await page.goto(await panel.getByLabel(WORDS.en.link).inputValue());
  await expect((await wake(page, 'your-wall')).getByRole('textbox')).toHaveValue(why);
  expect(dialogs).toEqual([]);
});

test('a link too long for a camera gets no code and says so', async ({ page }) => {
  const address = `/zh/conclusion/?why=${encodeURIComponent('砖'.repeat(150))}#your-wall`;
  const { panel } = await openFigure(page, address, 'your-wall', '分享');
  await expect(panel).toContainText('链接太长');
  await expect(panel.getByRole('img')).toHaveCount(0);
  await panel.getByRole('radio', { name: /默认视图/ }).check();
  await expect(panel.getByRole('img', { name: /二维码/ })).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [320, 256],
    [390, 844],
    [1280, 800],
  ] as const) {
    // prettier-ignore
    test(`open in ${theme} at ${width} × ${height} it meets WCAG 2.2 AA and stays within the window`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const { panel } = await openFigure(page, '/en/status/?visitors=2000#uplift', 'uplift', 'Share');
      for (const summary of await panel.locator('summary').all()) await summary.click();
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.target.join(' ')).join(' | ')}`)).toEqual([]);
      const box = await panel.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(width);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(height);
      expect(await panel.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    });
  }
}

test('in an embed the link leads to the site, and the panel opens where the frame can be seen', async ({ page }) => {
  const frame =
    '<iframe width="700" height="2600" style="border:0" src="/embed/zh/s/2.1/?theme=dark&visitors=2000"></iframe>';
  await page.route('/course', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><p>Week 3</p>${frame}<p>The end</p>` }),
  );
  await page.goto('/course');
  const embed = page.frameLocator('iframe');
  const figure = embed.locator('#uplift');
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('fieldset.work')).not.toHaveAttribute('disabled');
  await figure.getByRole('button', { name: '分享', exact: true }).click();
  const panel = embed.getByRole('dialog');
  expect(behindHost(await panel.getByLabel('要分享的链接').inputValue())).toBe('/zh/f/uplift/?visitors=2000');
  // Below a header that the page around may keep at the window's top.
  await expect.poll(async () => (await panel.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(70);
  const box = await panel.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(800);
});

for (const lang of LANGUAGES) {
  const words = WORDS[lang];

  test(`a section's embed is shared from its line, with what was set in it (${lang})`, async ({ page }) => {
    const code: string[] = [];
    page.on('request', (request) => {
      if (/SectionSharing|openSharePanel|\/share\//.test(request.url())) code.push(request.url());
    });
    await page.goto(`/embed/${lang}/s/2.1/?visitors=2000&theme=dark`);
    await wake(page, 'uplift');
    const share = page.locator('.embed-line').getByRole('link', { name: words.section.replace('2.4', '2.1') });
    await expect(share).toHaveText(words.share);
    expect(code).toEqual([]);
    await share.focus();
    await page.keyboard.press('Enter');
    // The panel, the card and the citation have the section's subject; the heading above the text is ours.
    const panel = page.getByRole('dialog', {
      name: lang === 'zh' ? '数字技术催生创新' : 'Digital technology and innovation',
    });
    await expect(panel).toBeVisible();
    expect(behindHost(await panel.getByLabel(words.link).inputValue())).toBe(`/${lang}/s/2.1/?visitors=2000`);
    await panel.getByRole('button', { name: words.close }).click();
    await expect(share).toBeFocused();
  });
}

test('a section’s embed to be looked at only has nothing to share', async ({ page }) => {
  await page.goto('/embed/en/s/2.1/?controls=0');
  await expect(page.locator('.embed-line').getByRole('link')).toHaveText(['CC BY 4.0', /Read in context/, '中文']);
});

test('on a phone the panel’s heading breaks between its phrases', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const { panel } = await openFigure(page, '/embed/zh/f/uplift/', 'uplift', WORDS.zh.share);
  const heading = panel.getByRole('heading');
  const lineHeight = await heading.evaluate((one) => parseFloat(getComputedStyle(one).lineHeight));
  const phrases = await heading
    .locator('span')
    .evaluateAll((all) => all.map((one) => [...one.getClientRects()].map(({ top, height }) => ({ top, height }))));
  // Each stands whole on a line, and they take more lines than one.
  for (const rects of phrases)
    expect(rects).toEqual([{ top: expect.any(Number), height: expect.closeTo(lineHeight, 0) }]);
  expect(new Set(phrases.map(([rect]) => rect?.top)).size).toBeGreaterThan(1);
});

test('on a phone the line of an embed keeps its links together', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/embed/en/s/2.1/');
  const tops = await page
    .locator('.embed-line')
    .getByRole('link')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(4);
});

test('a small frame holds the whole panel, which scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 300 });
  const { panel } = await openFigure(page, '/embed/en/f/uplift/', 'uplift', 'Share');
  const last = panel.getByRole('link', { name: 'All data and the ledger' });
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('nothing is offered that cannot work, and a ¶ is a plain link', async ({ page }) => {
    await page.goto('/zh/status/');
    await expect(page.getByRole('button', { name: '分享' })).toHaveCount(0);
    await page.getByRole('link', { name: '本段链接：2.4.p3' }).press('Enter');
    await expect(page).toHaveURL(/#2\.4\.p3$/);
  });

  test('a section’s embed leads to the page that is sent round', async ({ page }) => {
    await page.goto('/embed/en/s/2.4/');
    await expect(page.getByRole('link', { name: WORDS.en.section })).toHaveAttribute('href', '/en/s/2.4/');
  });
});
