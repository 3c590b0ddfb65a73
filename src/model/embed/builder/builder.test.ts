import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readState, writeState } from '../../links/urlState.ts';
import { readFrameMessage } from './frameMessage.ts';
import { readReleases } from './releases.ts';
import { setUpParameters, type BuilderItem, type SetUp } from './setUp.ts';
import { embedPath, takeAway } from './takeAway.ts';

const growth: BuilderItem = {
  kind: 'f',
  id: 'market-growth',
  section: '2.4',
  title: { zh: '从六到四十二', en: 'From 6 to "42" <bricks>' },
  languages: ['zh', 'en'],
  heights: {},
  parameters: ['guess', 'step'],
};
const scale: BuilderItem = { ...growth, kind: 's', id: '2.4' };
const plain: SetUp = {
  item: growth,
  lang: 'en',
  theme: 'auto',
  locked: false,
  slide: false,
  version: undefined,
  view: '',
};

test('an address names only what was set up, the figure’s own state first', () => {
  expect(embedPath('/bricks/', plain)).toBe('/bricks/embed/en/f/market-growth/');
  expect(embedPath('/', { ...plain, view: 'guess=24&step=3', theme: 'dark', locked: true })).toBe(
    '/embed/en/f/market-growth/?guess=24&step=3&theme=dark&controls=0',
  );
  expect(embedPath('/bricks/', { ...plain, item: scale, lang: 'zh', version: '1.2.0' })).toBe(
    '/bricks/v/1.2.0/embed/zh/s/2.4/',
  );
});

test('what is taken away agrees with what was set up', () => {
  const taken = takeAway(
    '/bricks/',
    'https://example.org',
    { ...plain, view: 'guess=24&step=3', theme: 'light', locked: true, version: '1.2.0' },
    701.2,
  );
  const embed = 'https://example.org/bricks/v/1.2.0/embed/en/f/market-growth/?guess=24&step=3&theme=light&controls=0';
  expect(taken.embed).toBe(embed);
  expect(taken.share).toBe('https://example.org/bricks/en/f/market-growth/?guess=24&step=3');
  expect(taken.picture).toBe('/bricks/previews/en/f/market-growth.png');
  expect(taken.iframe).toContain(` src="${embed.replaceAll('&', '&amp;')}" `);
  expect(taken.iframe).toContain(' height="710" ');
  expect(taken.script).toBe(
    '<script src="https://example.org/bricks/embed.js" async></script>\n' +
      '<p><a data-bits-and-bricks href="https://example.org/bricks/en/f/market-growth/' +
      '?guess=24&amp;step=3&amp;theme=light&amp;controls=0" data-height="710" data-version="1.2.0">' +
      'From 6 to &quot;42&quot; &lt;bricks&gt;</a></p>',
  );
});

test('on a slide a figure has an address and a size of its own', () => {
  const slide: SetUp = { ...plain, slide: true, view: 'guess=24&step=3', theme: 'dark' };
  expect(embedPath('/bricks/', slide)).toBe('/bricks/embed/en/slide/?figure=market-growth&guess=24&step=3&theme=dark');
  expect(takeAway('/', 'https://example.org', slide, 900).iframe).toContain(' width="1280" height="720" ');
});

test('a section is named as one, and nothing is said that is not set', () => {
  expect(takeAway('/', 'https://example.org', { ...plain, item: scale, lang: 'zh' }, 900).script).toContain(
    '<a data-bits-and-bricks href="https://example.org/zh/s/2.4/" data-height="900">',
  );
});

test('the builder comes back as it was left', () => {
  const parameters = setUpParameters([scale, growth], 'zh');
  const left = {
    item: 's.2.4',
    lang: 'en',
    theme: 'dark',
    controls: 'locked',
    place: 'slide',
    version: '1.0.0',
    width: 820,
    view: 'guess=24&why=%E7%A0%96+%26+x',
  } as const;
  const query = writeState(parameters, left, new URLSearchParams());
  expect(readState(parameters, new URLSearchParams(query.toString()))).toEqual({ state: left, problems: [] });
});

test('it begins with the first figure, in the page’s language, and says nothing of that in its address', () => {
  const parameters = setUpParameters([scale, growth], 'zh');
  const { state } = readState(parameters, new URLSearchParams());
  expect(state).toMatchObject({ item: 'f.market-growth', lang: 'zh', width: 784 });
  expect(writeState(parameters, state, new URLSearchParams()).size).toBe(0);
});

test('an embed tells its height and its view', () => {
  expect(
    readFrameMessage({ type: 'bits-and-bricks:height', v: 1, id: 'market-growth', height: 700.2 }, growth),
  ).toEqual({ heightPx: 701 });
  const view = { type: 'bits-and-bricks:view', v: 1, id: 'market-growth', query: 'guess=24&theme=dark&evil=1' };
  expect(readFrameMessage(view, growth)).toEqual({ view: 'guess=24' });
});

test.each([
  null,
  'pymxPYMx',
  { type: 'bits-and-bricks:height', v: 1, id: 'other', height: 700 },
  { type: 'bits-and-bricks:height', v: 2, id: 'market-growth', height: 700 },
  { type: 'bits-and-bricks:height', v: 1, id: 'market-growth', height: '700' },
  { type: 'bits-and-bricks:height', v: 1, id: 'market-growth', height: NaN },
  { type: 'bits-and-bricks:height', v: 1, id: 'market-growth', height: 1e9 },
  { type: 'bits-and-bricks:view', v: 1, id: 'market-growth', query: { toString: 'x' } },
  { type: 'bits-and-bricks:view', v: 1, id: 'market-growth', query: `guess=${'2'.repeat(5000)}` },
])('what is no message of this embed is passed over: %j', (message) => {
  expect(readFrameMessage(message, growth)).toBeUndefined();
});

test('no message whatever makes it throw or brings in a foreign parameter', () => {
  fc.assert(
    fc.property(fc.anything(), fc.string(), (anything, query) => {
      readFrameMessage(anything, growth);
      const read = readFrameMessage({ type: 'bits-and-bricks:view', v: 1, id: 'market-growth', query }, growth);
      const names = read && 'view' in read ? [...new URLSearchParams(read.view).keys()] : [];
      expect(names.every((name) => growth.parameters.includes(name))).toBe(true);
    }),
  );
});

test('released versions are read, and what could leave their folder is not', () => {
  const good = { version: '1.0.0', date: '2026-11-24' };
  expect(
    readReleases([good, { version: '../../..', date: '2026-11-24' }, { version: '1.0.0/..', date: '' }, null, 3]),
  ).toEqual([good]);
  expect(readReleases([])).toEqual([]);
  expect(() => readReleases({ versions: [good] })).toThrow();
});
