import type { Locator, Page } from '@playwright/test';
import { contentFiles } from '../../scripts/contentFiles.ts';
import { CHAPTERS } from '../../src/model/chapters/sections.ts';
import type { Key } from '../../src/model/lessons/judge.ts';
import { readLessons } from '../../src/model/lessons/readLessons.ts';
import { QUESTION_KINDS } from '../../src/model/lessons/question.ts';
import { expect, LANGUAGES, test } from './site.ts';
import { violations } from './violations.ts';

/** Questions with which readers check themselves: answered wrong and right, kept, sent, cleared, and without script. */

const { questions } = readLessons(contentFiles());
const slugOf = (part: string) => CHAPTERS.find((chapter) => chapter.part === part)?.slug ?? '';
/** One of each kind, from any chapter. */
const ONE_OF_EACH = QUESTION_KINDS.map((kind) => {
  const found = questions.find((one) => one.kind === kind);
  if (!found) throw new Error(`no question of the kind ${kind}`);
  return found;
});

const checkOf = (page: Page, id: string) => page.locator(`[data-check="${id}"]`);
const keyOf = async (check: Locator) => JSON.parse((await check.getAttribute('data-key')) ?? '') as Key;
const verdict = (check: Locator) => check.locator('.check-headline');
const look = (check: Locator) => check.locator('[data-look]').click();

async function unfold(page: Page): Promise<void> {
  for (const fold of await page.locator('.checks').all())
    if ((await fold.getAttribute('open')) === null) await fold.locator('> summary').click();
  await expect(page.locator('.check-slot')).toHaveCount(0);
}

/** Sets the controls to an answer as `?checks=` writes it. */
async function set(check: Locator, key: Key, answer: string): Promise<void> {
  if (key.kind === 'range') return check.getByRole('textbox').fill(answer);
  if (key.kind === 'letters') {
    for (const input of await check.locator('.check-choice > input').all()) {
      const chosen = answer.includes((await input.inputValue()) || '-');
      if ((await input.getAttribute('type')) === 'checkbox') await input.setChecked(chosen);
      else if (chosen) await input.check();
    }
    return;
  }
  const selects = await check.locator('select').all();
  for (const [i, select] of selects.entries()) {
    const letter = (await select.getAttribute('data-choice')) ?? '';
    const isOrder = (await select.locator('option[value="0"]').count()) > 0;
    await select.selectOption(isOrder ? String([...answer].indexOf(letter)) : (answer[i] ?? ''));
  }
}

async function rightAnswer(key: Key): Promise<string> {
  return key.kind === 'range' ? String(Number(((key.from + key.to) / 2).toFixed(3))) : key.right;
}

async function wrongAnswer(check: Locator, key: Key): Promise<string> {
  if (key.kind === 'range') return String(key.to * 3 + 7);
  if (key.kind === 'sequence') return [...key.right].toReversed().join('');
  const values = await check
    .locator('.check-choice > input')
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  return values.find((value) => !key.right.includes(value)) ?? '';
}

for (const lang of LANGUAGES) {
  for (const { id, kind, part } of ONE_OF_EACH)
    test(`a question of the kind “${kind}” says what is wrong, may be tried again, and says why it is right (${lang})`, async ({
      page,
    }) => {
      await page.goto(`/${lang}/${slugOf(part)}/#q-${id}`);
      const check = checkOf(page, id);
      await expect(check).toBeInViewport();
      await look(check);
      await expect(check.locator('.check-problem')).not.toBeEmpty();
      const key = await keyOf(check);
      await set(check, key, await wrongAnswer(check, key));
      await look(check);
      await expect(verdict(check)).toContainText('✗');
      await expect(check.locator('.check-verdict > p')).not.toHaveCount(1);
      await expect(check.locator('.check-verdict a').first()).toHaveAttribute('href', /#/);
      await set(check, key, await rightAnswer(key));
      await look(check);
      await expect(verdict(check)).toContainText('✓');
      await expect(check.locator('.check-verdict')).toContainText(
        (await check.locator('[data-why]').textContent())?.trim().slice(0, 12) ?? '',
      );
    });

  test(`answers stay in this browser, go along in a link, and are cleared (${lang})`, async ({ page, browser }) => {
    const own = questions.filter(({ part }) => part === '2');
    await page.goto(`/${lang}/status/`);
    await unfold(page);
    for (const { id } of own) {
      const check = checkOf(page, id);
      const key = await keyOf(check);
      await set(check, key, await rightAnswer(key));
      await look(check);
      await expect(verdict(check)).toContainText('✓');
    }
    await expect(page.locator('[data-done="2.4"]')).toContainText('✓');
    await page.reload();
    await expect(page.locator('[data-done="2.4"]')).toContainText('✓');
    await unfold(page);
    for (const { id } of own) await expect(checkOf(page, id)).toHaveAttribute('data-verdict', 'right');
    const kept = await page.evaluate(() => localStorage.getItem('checks'));
    const other = await (await browser.newContext()).newPage();
    await other.goto(new URL(`/${lang}/status/?checks=${kept}`, page.url()).href);
    for (const { id } of own) await expect(checkOf(other, id)).toHaveAttribute('data-verdict', 'right');
    expect(await other.evaluate(() => localStorage.getItem('checks'))).toBeNull();
    await other.context().close();
    await page.locator('[data-checks-clear]').click();
    await expect(page.locator('[data-verdict]')).toHaveCount(0);
    await page.reload();
    await expect(page.locator('[data-verdict]')).toHaveCount(0);
  });

  test(`questions, answered and not, meet WCAG 2.2 AA (${lang})`, async ({ page }) => {
    await page.goto(`/${lang}/problems/`);
    await unfold(page);
    for (const check of await page.locator('[data-check]').all()) {
      const key = await keyOf(check);
      await set(check, key, await wrongAnswer(check, key));
      await look(check);
      await check.locator('.check-answers > summary').click();
    }
    // Nothing lies under the header that stays.
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await violations(page)).toEqual([]);
  });
}

test('a number is read however it is typed, and what is none is said to be none', async ({ page }) => {
  const question = questions.find(({ kind }) => kind === 'number');
  if (!question) throw new Error('no question asks for a number');
  await page.goto(`/zh/${slugOf(question.part)}/#q-${question.id}`);
  const check = checkOf(page, question.id);
  const key = await keyOf(check);
  if (key.kind !== 'range') throw new Error('expected a range');
  const answer = await rightAnswer(key);
  const wide = answer.replace(/[\d.]/g, (one) => String.fromCodePoint(one.charCodeAt(0) + 0xfee0));
  for (const typed of [answer, wide, ` ${answer}`, `约${answer}`]) {
    await check.getByRole('textbox').fill(typed);
    await check.getByRole('textbox').press('Enter');
    await expect(verdict(check)).toContainText('✓');
  }
  for (const typed of ['1,5', '大概', '1 2']) {
    await check.getByRole('textbox').fill(typed);
    await look(check);
    await expect(check.locator('.check-problem')).toContainText('读不出');
  }
});

test('a link with answers that nobody can read says so, and the rest stands', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  const [first] = questions.filter(({ part, kind }) => part === '2' && kind === 'one');
  await page.goto(`/en/status/?checks=${first?.id}_a*no-such_b*%E2%80%AE*${first?.id}x_9`);
  await expect(checkOf(page, first?.id ?? '')).toHaveAttribute('data-verdict', /./);
  await expect(page.locator('[data-checks-told]')).toContainText('3');
  expect(errors).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a question leads to a page with its answers and reasons folded below, and no button pretends', async ({
    page,
  }) => {
    const [first] = questions;
    await page.goto(`/zh/${slugOf(first?.part ?? '')}/`);
    await page.locator('.checks > summary').first().click();
    await page.locator('.check-slot a').first().click();
    await expect(page).toHaveURL(`/embed/zh/q/${first?.id}/`);
    const check = checkOf(page, first?.id ?? '');
    await expect(check.locator('[data-look]')).toBeHidden();
    await check.locator('.check-answers > summary').click();
    await expect(check.locator('[data-why]')).toBeVisible();
  });
});

test('an embedded question is answered in its frame, and leads to its chapter', async ({ page }) => {
  for (const { id, part } of ONE_OF_EACH) {
    await page.goto(`/embed/en/q/${id}/`);
    const check = checkOf(page, id);
    const key = await keyOf(check);
    await set(check, key, await rightAnswer(key));
    await look(check);
    await expect(verdict(check)).toContainText('✓');
    await expect(page.locator('[data-context]')).toHaveAttribute('href', `/en/${slugOf(part)}/#q-${id}`);
  }
});

test('a question that was not touched costs no script', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/en/status/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /\/checks\.|\/questions\//.test(url))).toEqual([]);
  await page.locator('.checks > summary').first().click();
  await expect.poll(() => asked.some((url) => /\/checks\./.test(url))).toBe(true);
});

test('nothing of a question stands out of a phone’s window', async ({ page }) => {
  for (const lang of LANGUAGES)
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`/${lang}/problems/`);
      await unfold(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
});

test('the contents page marks how many questions were answered in this browser', async ({ page }) => {
  await page.goto('/zh/');
  await expect(page.locator('[data-answered]').first()).toBeHidden();
  const [first, second] = questions.filter(({ part }) => part === '2').map(({ id }) => id);
  await page.evaluate((kept) => localStorage.setItem('checks', kept), `${first}_a*${second}_b`);
  await page.reload();
  await expect(page.locator(`[data-answered~="${first}"]`)).toContainText('2/9');
  await expect(page.locator('[data-answered]').filter({ visible: true })).toHaveCount(1);
});

test('a question that is out of reach stays a link to where it is', async ({ page, allowed }) => {
  allowed.console.push(/net::ERR_FAILED/);
  await page.route(/\/questions\/en\//, (route) => route.abort());
  await page.goto('/en/status/');
  const fold = page.locator('.checks').first();
  await fold.locator('> summary').click();
  await expect(fold.locator('.check-slot a').first()).toBeVisible();
  await expect(fold.locator('[data-check]')).toHaveCount(0);
});

test('a link with somebody else’s answers takes nothing from those that this browser keeps', async ({ page }) => {
  const [first, second] = questions.filter(({ part, kind }) => part === '2' && kind === 'one');
  const elsewhere = questions.find(({ part }) => part === '5');
  if (!first || !second || !elsewhere) throw new Error('expected more questions');
  const own = `${first.id}_a*${elsewhere.id}_a`;
  await page.goto('/en/');
  await page.evaluate((kept) => localStorage.setItem('checks', kept), own);
  await page.goto(`/en/status/?checks=${first.id}_b*${second.id}_b`);
  const check = checkOf(page, second.id);
  await expect(check).toHaveAttribute('data-verdict', /./);
  await check.getByRole('radio').first().check();
  await look(check);
  const kept = await page.evaluate(() => localStorage.getItem('checks'));
  expect(kept).toBe(`${own}*${second.id}_${await check.getByRole('radio').first().inputValue()}`);
});

test('what was answered is kept though the questions cannot be fetched now', async ({ page, allowed }) => {
  allowed.console.push(/net::ERR_FAILED/);
  const [first] = questions.filter(({ part }) => part === '5');
  await page.goto('/en/');
  await page.evaluate((kept) => localStorage.setItem('checks', kept), `${first?.id}_a`);
  await page.route(/\/questions\//, (route) => route.abort());
  await page.goto('/en/status/');
  await page.locator('.checks > summary').first().click();
  await expect(page.locator('.check-slot a').first()).toBeVisible();
  await page.unroute(/\/questions\//);
  await page.reload();
  await unfold(page);
  const question = questions.find(({ part, kind }) => part === '2' && kind === 'one');
  const check = checkOf(page, question?.id ?? '');
  await check.getByRole('radio').first().check();
  await look(check);
  await expect(verdict(check)).not.toBeEmpty();
  expect(await page.evaluate(() => localStorage.getItem('checks'))).toContain(`${first?.id}_a*`);
});
