import { expect, test } from 'vitest';
import { BuiltPage } from '../pages/builtPage.ts';
import { layoutInSlices } from './layoutInSlices.ts';

const words = (count: number) => 'x'.repeat(count);
const paragraphs = (count: number) => `<p>${words(300)}</p>`.repeat(count);
/** A built page's body with `|` where it is laid out. */
async function sliced(body: string): Promise<string> {
  const head = '<!DOCTYPE html><html><head><title>x</title></head><body><astro-island></astro-island>';
  const page = new BuiltPage('index.html', `${head}${body}</body></html>`);
  await layoutInSlices().change(page);
  return page.html
    .slice(head.length, -'</body></html>'.length)
    .replaceAll(/<script>[^<]*<[^<]*currentScript\.remove\(\)<\/script>/g, '|');
}
const marks = (text: string) => text.split('|').length - 1;

test('nothing is lost and nothing else is added', async () => {
  const body = `<main><section><h1>a</h1>${paragraphs(9)}</section></main>`;
  expect((await sliced(body)).replaceAll('|', '')).toBe(body);
});

test('slices begin small, because the first texts find the fonts, and grow', async () => {
  const short = `<p>${words(20)}</p>`;
  const slices = (await sliced(`<main>${short.repeat(200)}</main>`)).split('|').slice(0, -1);
  const lengths = slices.map((slice) => slice.split('<p>').length - 1);
  expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
  expect(lengths[0]).toBe(1);
  expect(lengths.at(-1)).toBeGreaterThan(10);
});

test('what must be laid out as one stays whole, with all in it', async () => {
  const inside = `<div>${paragraphs(9)}</div>`;
  for (const whole of [
    `<table><tbody><tr><td>${inside}</td></tr></tbody></table>`,
    `<ul><li>${inside}</li></ul>`,
    `<svg><g><text>${words(5000)}</text><text>a</text></g></svg>`,
    `<header>${inside}</header>`,
  ])
    expect(await sliced(`<main>${whole}</main>`)).toBe(`<main>${whole}|</main>`);
});

test('what is not laid out counts for nothing: code, what is folded, what pops up', async () => {
  const whole = async (before: string) => marks(await sliced(`<main>${before}<p>${words(20)}</p></main>`));
  expect(await whole(paragraphs(3))).toBeGreaterThan(await whole(''));
  for (const hidden of [
    `<script type="application/json">${words(5000)}</script>`,
    `<style>${words(5000)}</style>`,
    `<details><summary>a</summary>${paragraphs(3)}</details>`,
    `<div popover="">${paragraphs(3)}</div>`,
  ])
    expect(await whole(hidden)).toBe(await whole(''));
});
