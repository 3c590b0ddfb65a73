import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test, wake } from './site.ts';

const ANSWER = '?wall=80-20-50-0-100&shown=yes&why=%E5%85%88%E4%BF%AE%E8%B7%AF';
const slider = (page: Page, name: RegExp) => page.locator('#your-wall').getByRole('slider', { name });

test.describe('your wall', () => {
  test('points are spent with the keyboard, and never more than there are', async ({ page }) => {
    await page.goto('/en/conclusion/');
    const figure = await wake(page, 'your-wall');
    await expect(figure).toContainText('250 points: 0 spent, 250 left');
    await figure.getByRole('button', { name: 'Split evenly' }).click();
    await slider(page, /Talent/).press('ArrowRight');
    await expect(figure.getByText('The points are used up.')).toBeVisible();
    await expect(slider(page, /Talent/)).toHaveValue('50');
    await slider(page, /Digital base/).press('Home');
    await slider(page, /Talent/).press('End');
    await expect(slider(page, /Talent/)).toHaveValue('100');
    await expect(figure).toContainText('250 points: 250 spent, 0 left');
    await expect(page).toHaveURL(/wall=0-50-50-50-100/);
  });

  test('the comparison comes when it is asked for, and a link brings all of it back', async ({ page }) => {
    await page.goto('/en/conclusion/');
    const figure = await wake(page, 'your-wall');
    await expect(figure.getByRole('heading', { name: 'The split that leaves fewest missing' })).toHaveCount(0);
    await figure.getByRole('button', { name: 'Split evenly' }).click();
    await figure.getByLabel('Why this split?').fill('Roads  first\nthen the <b>rest</b> ');
    await figure.getByRole('button', { name: 'Compare with' }).click();
    await expect(figure.getByRole('heading', { name: 'The split that leaves fewest missing' })).toBeVisible();
    await expect(figure.locator('.sentence')).toContainText('This is the even split');
    // In either order: the reason may have settled in the address before the button was pressed.
    await expect(page).toHaveURL(/shown=yes/);
    await expect(page).toHaveURL(/why=Roads/);
    await page.reload();
    await wake(page, 'your-wall');
    await expect(figure.getByRole('heading', { name: 'The split that leaves fewest missing' })).toBeVisible();
    await expect(figure.getByLabel('Why this split?')).toHaveValue('Roads  first then the <b>rest</b>');
  });

  test('the copied link names the split, even the even one', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/zh/conclusion/');
    const figure = await wake(page, 'your-wall');
    await figure.getByRole('button', { name: '平均分配' }).click();
    await figure.getByRole('button', { name: '复制链接', exact: true }).click();
    await expect(figure.getByText('链接已复制，')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /\/zh\/f\/your-wall\/\?wall=50-50-50-50-50$/,
    );
  });

  test('one A4 sheet is printed, with everything that leads back', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.toggleAttribute('data-printed', true);
    });
    await page.goto(`/zh/conclusion/${ANSWER}`);
    const figure = await wake(page, 'your-wall');
    await figure.getByRole('button', { name: '打印一页' }).click({ noWaitAfter: true });
    await expect(page.locator('html[data-printed]')).toHaveCount(1);
    const sheet = page.locator('.print-sheet');
    await expect(sheet).toBeHidden();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('main')).toBeHidden();
    await expect(sheet).toContainText('先修路');
    await expect(sheet).toContainText('/zh/f/your-wall/?wall=80-20-50-0-100&why=%E5%85%88%E4%BF%AE%E8%B7%AF&shown=yes');
    await expect(sheet.getByRole('img', { name: '二维码' })).toBeVisible();
    await expect(sheet.locator('.kind-assumption')).toHaveCount(3);
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Tab');
    await expect(sheet).toHaveCount(0);
  });

  test('a saved file opens again, and a bad one takes nothing away', async ({ page }) => {
    await page.goto(`/en/conclusion/${ANSWER}`);
    const figure = await wake(page, 'your-wall');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      figure.getByRole('button', { name: 'Save a small file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('wall-80-20-50-0-100.json');
    const saved = await readFile(await download.path(), 'utf8');
    expect(JSON.parse(saved)).toEqual({
      type: 'bits-and-bricks:wall',
      version: 1,
      mix: [80, 20, 50, 0, 100],
      why: '先修路',
    });

    await page.goto('/en/conclusion/');
    await wake(page, 'your-wall');
    const open = figure.getByLabel('Open a saved file');
    const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await open.setInputFiles(file('mine.json', saved));
    await expect(figure.getByText('“mine.json” is open.')).toBeVisible();
    await expect(page).toHaveURL(/wall=80-20-50-0-100&why=/);
    for (const text of [
      '',
      'null',
      '{"type":"other"}',
      '{"type":"bits-and-bricks:wall","version":1,"mix":[1]}',
      saved.slice(0, 40),
    ]) {
      await open.setInputFiles(file('bad.json', text));
      await expect(figure.getByText('“bad.json” could not be opened.')).toBeVisible();
      await expect(slider(page, /Digital base/)).toHaveValue('80');
      await expect(figure.getByLabel('Why this split?')).toHaveValue('先修路');
    }
  });

  test('the name of a file cannot turn around what is said of it', async ({ page }) => {
    await page.goto('/en/conclusion/');
    const figure = await wake(page, 'your-wall');
    const bad = { name: 'llaw\u202enosj.exe', mimeType: 'application/json', buffer: Buffer.from('') };
    await figure.getByLabel('Open a saved file').setInputFiles(bad);
    await expect(figure.getByText('“llawnosj.exe” could not be opened.')).toBeVisible();
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });
    test('shows the walls before any point is spent and says what needs script', async ({ page }) => {
      await page.goto('/en/conclusion/');
      const figure = page.locator('#your-wall');
      await expect(figure.locator('.no-script')).toBeVisible();
      await expect(figure.locator('svg.brick').first()).toBeVisible();
      await expect(figure.getByRole('button')).toHaveCount(0);
    });
  });
});

test.describe('a class’s walls', () => {
  const link = (mix: string, why = '') =>
    `https://example.org/zh/conclusion/?wall=${mix}&shown=yes&why=${encodeURIComponent(why)}#your-wall`;

  test('links become squares, medians, a wall and reasons; the rest is told line by line', async ({ page }) => {
    await page.goto('/en/teach/');
    const box = page.getByLabel('The class’s links or files');
    await box.scrollIntoViewIfNeeded();
    await expect(box).toBeEnabled();
    await box.fill(
      [
        link('0-50-50-50-100', '<img/src=x/onerror=alert(1)>'),
        'good morning',
        link('100-50-50-50-0'),
        link('80-20-5'),
      ].join('\n'),
    );
    await expect(page.getByText('Read: 2; with a reason: 1; not read: 1')).toBeVisible();
    await expect(page.locator('.class-walls .rows').locator('> *').first()).toContainText('50 pts');
    await expect(page.getByRole('heading', { name: 'The wall that the medians lay' })).toBeVisible();
    await expect(page.locator('.reasons')).toContainText('<img/src=x/onerror=alert(1)>');
    await expect(page.locator('.class-walls img')).toHaveCount(0);
    // Whoever said good morning is passed over.
    await expect(page.locator('.unread li')).toHaveText([/Line 4.*does not hold five numbers/s]);
  });

  test('ten megabytes of posts are pasted: it says how far it read, keeps them all, and the page answers', async ({
    page,
    context,
  }) => {
    // Laying out so long a text keeps the browser itself busy for a while.
    test.setTimeout(120_000);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/en/teach/');
    const box = page.getByLabel('The class’s links or files');
    await box.scrollIntoViewIfNeeded();
    await expect(box).toBeEnabled();
    await box.focus();
    const pasted = await page.evaluate(async (post) => {
      let text = '';
      for (let i = 0; text.length < 10_000_000; i++) text += `${post.replace('why=', `why=${i}`)}\n`;
      await navigator.clipboard.writeText(text);
      return text.length;
    }, link('0-50-50-50-100'));
    await page.keyboard.press('Control+V');
    const said = page.locator('.class-walls .said');
    await expect(said).toContainText('Read: 5000; with a reason: 5000', { timeout: 60_000 });
    await expect(said).toContainText('There is too much here; reading stopped at line 5001.');
    expect(await box.evaluate((one: HTMLTextAreaElement) => one.value.length)).toBe(pasted);
    await expect(async () => {
      const answeredMs = await page.getByRole('button', { name: 'Clear' }).evaluate(async (button) => {
        const began = performance.now();
        (button as HTMLButtonElement).focus();
        await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
        return performance.now() - began;
      });
      expect(answeredMs).toBeLessThan(1000);
    }).toPass({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(said).toContainText('None has been read yet');
  });

  test('files are chosen or dropped into the same box', async ({ page }) => {
    await page.goto('/zh/teach/');
    const files = page.getByLabel('选择文件');
    await files.scrollIntoViewIfNeeded();
    await expect(files).toBeEnabled();
    const file = (i: number) => ({
      name: `${i}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(
        JSON.stringify({ type: 'bits-and-bricks:wall', version: 1, mix: [i, 50, 50, 50, 50], why: `${i}` }),
      ),
    });
    await files.setInputFiles([file(0), file(5), file(10)]);
    await expect(page.getByText('读到3份，其中3份写了理由')).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载CSV' }).click(),
    ]);
    expect((await readFile(await download.path(), 'utf8')).trim().split('\n')).toHaveLength(4);
    await page.getByRole('button', { name: '清空' }).click();
    await expect(page.getByText('还没有读到一份。')).toBeVisible();
  });
});

test('what cannot be done because its script is out of reach is said, with the address where it can', async ({
  page,
  allowed,
}) => {
  allowed.console.push(/Failed to load resource|ERR_FAILED/);
  await page.route(/\/(?:printWall|wallAnswer|saveFile)\.[\w-]+\.js/, (route) => route.abort());
  await page.goto('/embed/en/f/your-wall/');
  await page.locator('fieldset.work:enabled').waitFor();
  await page.getByRole('button', { name: 'Print a page' }).click();
  await expect(page.getByText(/This cannot be done here\. By itself it can: .*\/en\/f\/your-wall\//)).toBeVisible();
});
