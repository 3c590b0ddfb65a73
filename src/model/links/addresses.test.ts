import { expect, test } from 'vitest';
import { createAddresses, neighbours } from './addresses.ts';
import { CHAPTERS } from '../chapters/sections.ts';
import { readSection } from '../chapters/sectionSource.ts';

const section = (id: string, covers: string, body: string) =>
  readSection(
    `content/chapters/x/${id}-x.zh.svx`,
    `---\nsection: "${id}"\ntitle: t\nshort: s\nsubject: s\nsummary: s\ncovers: ${covers}\n---\n${body}`,
  );
const sections = [
  section('2.4', '{ n1: ["2.4:2"], p2: ["2.4:2"], p1: ["2.4:1"] }', '<Story figure="market-growth">\n\n</Story>'),
  section('4.1', '{ p1: ["4.1:1"] }', '<Figure name="strategy-effect" strategy={1} />'),
];
const addresses = createAddresses('/bricks', sections);

test('sections, blocks, figures and steps have the addresses of the contract', () => {
  expect(addresses.to('zh', '2.4')).toBe('/bricks/zh/status/#2.4');
  expect(addresses.to('en', '2.4.p3')).toBe('/bricks/en/status/#2.4.p3');
  expect(addresses.to('zh', 'market-growth')).toBe('/bricks/zh/status/#market-growth');
  expect(addresses.to('zh', 'market-growth.3')).toBe('/bricks/zh/status/#market-growth.3');
  expect(addresses.to('en', 'strategy-effect-1')).toBe('/bricks/en/strategies/#strategy-effect-1');
  expect(addresses.to('zh', 'claim:villages')).toBe('/bricks/zh/data/#villages');
  expect(addresses.to('zh', 'coding')).toBe('/bricks/zh/data/#coding');
  expect(addresses.to('en', 'teach')).toBe('/bricks/en/teach/');
});

test('what is shared and embedded has addresses without a fragment', () => {
  const figure = { kind: 'f', id: 'market-growth' } as const;
  expect(addresses.share('zh', figure)).toBe('/bricks/zh/f/market-growth/');
  expect(addresses.share('en', { kind: 's', id: '2.4' })).toBe('/bricks/en/s/2.4/');
  expect(addresses.embed('zh', figure)).toBe('/bricks/embed/zh/f/market-growth/');
  expect(addresses.oembed('zh', figure)).toBe('/bricks/oembed/zh/f/market-growth.json');
  expect(addresses.preview('en', { kind: 's', id: '2.4' })).toBe('/bricks/previews/en/s/2.4.png');
  expect(addresses.shareInfo('zh', figure)).toBe('/bricks/share/zh/f/market-growth.json');
  expect(addresses.sitePreview('zh')).toBe('/bricks/previews/zh/site.png');
});

test('a sentence of the paper leads to the text that explains it, before a note about it', () => {
  expect(addresses.to('zh', '2.4:2')).toBe('/bricks/zh/status/#2.4.p2');
});

test('what is nowhere on the site has no address', () => {
  expect(() => addresses.to('zh', '2.9')).toThrow('nothing on the site is called 2.9');
  expect(() => addresses.to('zh', 'market-crash')).toThrow(RangeError);
});

test('chapters have neighbours, and the ends have one', () => {
  expect(CHAPTERS.map((chapter) => neighbours(chapter, CHAPTERS).next?.slug)).toEqual([
    'introduction',
    'status',
    'problems',
    'strategies',
    'conclusion',
    undefined,
  ]);
});
