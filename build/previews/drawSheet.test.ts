import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { icoOf, withMargin } from './drawIcons.ts';
import { cacheKey } from './drawPicture.ts';
import { drawSheet } from './drawSheet.ts';
import { SHEET } from './sheet.ts';

const TOKENS = readFileSync(new URL('../../src/site/styles/tokens.css', import.meta.url), 'utf8');
const FILE = 'previews/zh/s/2.4.png';
let folder = '';

beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'previews-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A built site with one card on its sheet. */
function build(title: string, picture = '') {
  const card = { kind: 'section', lang: 'zh', file: FILE, title, number: '2.4', name: '市场', site: '数实之间' };
  const json = JSON.stringify(card).replaceAll('"', '&quot;');
  mkdirSync(path.join(folder, 'previews'), { recursive: true });
  writeFileSync(
    path.join(folder, SHEET),
    `<html><head><style>${TOKENS}</style></head><body><article id="card-0" data-card="${json}">${picture}</article></body></html>`,
  );
  return drawSheet(folder, path.join(folder, 'cache'));
}

const png = () => readFileSync(path.join(folder, FILE));

test('a card becomes a PNG of 1200 × 630, and the sheet is gone', async () => {
  expect(await build('砖')).toEqual({ pictures: 1, drawn: 1 });
  expect([png().readUInt32BE(16), png().readUInt32BE(20)]).toEqual([1200, 630]);
  expect(existsSync(path.join(folder, SHEET))).toBe(false);
});

test('what has not changed is not drawn again, and what nobody needs any more is forgotten', async () => {
  await build('砖');
  const first = png();
  expect(await build('砖')).toEqual({ pictures: 1, drawn: 0 });
  expect(png().equals(first)).toBe(true);
  expect(await build('墙')).toEqual({ pictures: 1, drawn: 1 });
  expect(png().equals(first)).toBe(false);
  expect(readdirSync(path.join(folder, 'cache')).filter((name) => name.endsWith('.png'))).toHaveLength(1);
});

test('a character that no font has stops the build with its picture, itself and its text', async () => {
  await expect(build('砖𰻞')).rejects.toThrow(
    `${FILE}: no font in assets/fonts has the character “𰻞” (U+30EDE) of “砖𰻞`,
  );
  const text = '<svg viewBox="0 0 10 10"><text font-weight="600">☃</text></svg>';
  await expect(build('砖', text)).rejects.toThrow(/“☃” \(U\+2603\)/);
});

test('what a picture shows reaches the PNG', async () => {
  await build('砖', '<svg viewBox="0 0 10 10"></svg>');
  const empty = png();
  await build('砖', '<svg viewBox="0 0 10 10"><rect width="10" height="10" fill="red"></rect></svg>');
  expect(png().equals(empty)).toBe(false);
});

test('a picture without a size of its own is named', async () => {
  await expect(build('砖', '<svg><rect></rect></svg>')).rejects.toThrow(`${FILE}: expected a viewBox`);
});

test('the key changes with the SVG and with the fonts', () => {
  const keys = [cacheKey('<svg/>', 'a'), cacheKey('<svg />', 'a'), cacheKey('<svg/>', 'b')];
  expect(new Set(keys).size).toBe(3);
  expect(cacheKey('<svg/>', 'a')).toBe(keys[0]);
});

test('an icon with a margin keeps its ground to the edge', () => {
  const svg = withMargin('<svg viewBox="0 0 32 32"><rect width="32" height="32" fill="#fff"/><g/></svg>', 0.5);
  expect(svg).toMatch(
    /^<svg [^>]*viewBox="0 0 32 32"><rect width="32" height="32" fill="#fff"\/><svg x="8" y="8" width="16" /,
  );
});

test('an .ico says how long its picture is and where it begins', () => {
  const ico = icoOf(Buffer.from('picture'), 32);
  expect(ico.readUInt32LE(14)).toBe(7);
  expect(ico.subarray(ico.readUInt32LE(18)).toString()).toBe('picture');
});
