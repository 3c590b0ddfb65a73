import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meantPlace } from './meantPlace.ts';

const path = (text: string) => new URL(`https://example.org${text}`).pathname;

test.each([
  ['/zh/f/strategy-mix/。', '/zh/f/strategy-mix/'],
  ['/zh/f/strategy-mix/%E3%80%82', '/zh/f/strategy-mix/'],
  ['/zh/f/strategy-mix。', '/zh/f/strategy-mix/'],
  ['/zh/s/2.4/，请看', '/zh/s/2.4/'],
  ['/zh/s/2.4.', '/zh/s/2.4/'],
  ['/zh/s/2.4/)', '/zh/s/2.4/'],
  ['/zh/s/2.4/%20thanks', '/zh/s/2.4/'],
  ['/zh/s/2.4/%E2%80%8B', '/zh/s/2.4/'],
  ['/zh/s/2.4/%C2%A0/', '/zh/s/2.4/'],
  ['/zh/s/2.5/&appinstall=0', '/zh/s/2.5/'],
  ['/embed/zh/f/strategy-mix/】', '/embed/zh/f/strategy-mix/'],
  ['/data/claims.csv。', '/data/claims.csv'],
  ['/，请看', '/'],
])('what was left behind %s is not part of the address', (given, meant) => {
  expect(meantPlace(path(given), '', '/')).toBe(meant);
});

test('the query stays, and one that became part of the path is a query again', () => {
  expect(meantPlace(path('/zh/f/uplift/。'), '?lever=5', '/')).toBe('/zh/f/uplift/?lever=5');
  expect(meantPlace('/zh/strategies/%3Fmix%3D80-20-50-0-100%26e%3D0.9%23strategy-mix', '?from=x', '/')).toBe(
    '/zh/strategies/?mix=80-20-50-0-100&e=0.9&from=x',
  );
});

test.each(['/zh/nowhere/', '/zh/f/strategy-mix/thanks', '/zh/s/9.9', '/', '/a//b'])(
  'an address that is merely wrong leads nowhere else: %s',
  (given) => {
    expect(meantPlace(given, '', '/')).toBeUndefined();
  },
);

test('only what stands under the base path is ours', () => {
  expect(meantPlace(path('/bricks/zh/s/2.4/。'), '', '/bricks/')).toBe('/bricks/zh/s/2.4/');
  expect(meantPlace(path('/other/zh/s/2.4/。'), '', '/bricks/')).toBeUndefined();
});

test('trying one after the other comes to an end', () => {
  fc.assert(
    fc.property(fc.webPath(), fc.string({ unit: 'grapheme' }), (before, tail) => {
      let given = path(`/x${before}/${encodeURIComponent(tail)}`);
      for (let tries = 0; tries < 50; tries++) {
        const meant = meantPlace(given, '', '/')?.replace(/\?.*/, '');
        if (meant === undefined) return;
        expect(meant.length).toBeLessThan(given.length + 1);
        given = meant;
      }
      expect.unreachable();
    }),
  );
});
