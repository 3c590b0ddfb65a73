import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from '../../scripts/hostHeaders.mjs';

describe('rules for a host', () => {
  test('are read with their comments, blank lines and spaces passed over', () => {
    expect(parseHeaderRules('# all\n\n/*\n  X-A: a, b \r\n\tX-B:c:d\n  # between\n/x.js\n  X-C: "#1"\n')).toEqual([
      {
        pattern: '/*',
        headers: [
          { name: 'X-A', value: 'a, b' },
          { name: 'X-B', value: 'c:d' },
        ],
      },
      { pattern: '/x.js', headers: [{ name: 'X-C', value: '"#1"' }] },
    ]);
  });

  test.each([
    ['/assets/*.js\n  A: b', 1, 'an address such as'],
    ['/a b\n  A: b', 1, 'an address such as'],
    ['https://example.org/*\n  A: b', 1, 'an address, or an indented'],
    ['/*\nA: b', 2, 'an address, or an indented'],
    ['/*\n  A b', 2, 'an address, or an indented'],
    ['/*\n  A:', 2, 'an address, or an indented'],
    ['/*\n  ! A', 2, 'an address, or an indented'],
    ['# none\n  A: b', 2, 'an address before its headers'],
  ])('what hosts would read otherwise is refused with its line: %j', (text, line, expected) => {
    expect(() => parseHeaderRules(text)).toThrow(new RegExp(`^_headers, line ${line}: expected ${expected}`));
  });

  test.each([
    ['/', ['/'], ['/zh/', '/index.html']],
    ['/embed.js', ['/embed.js'], ['/embedxjs', '/embed.js/', '/x/embed.js']],
    ['/zh/*', ['/zh/', '/zh/status/', '/zh/a/b.html'], ['/zh', '/x/zh/', '/zhx/']],
    ['/v/:version/*', ['/v/1.0/', '/v/1.0/zh/status/'], ['/v/', '/v/1.0', '/v//zh']],
    ['/*', ['/', '/anything/at/all'], []],
  ])('%s', (pattern, fits, others) => {
    const rules = parseHeaderRules(`${pattern}\n  A: b`);
    for (const address of fits) expect(headersFor(rules, address), address).toEqual([{ name: 'A', value: 'b' }]);
    for (const address of others) expect(headersFor(rules, address), address).toEqual([]);
  });
});

describe('the rules of this site', () => {
  const rules = parseHeaderRules(readFileSync('public/_headers', 'utf8'));
  const names = (address: string) => headersFor(rules, address).map(({ name }) => name);
  const value = (address: string, wanted: string) =>
    headersFor(rules, address).find(({ name }) => name === wanted)?.value;
  const ADDRESSES = [
    ...[
      '/',
      '/404.html',
      '/zh/',
      '/en/status/',
      '/zh/f/market-growth/',
      '/embed/zh/s/2.4/',
      '/icon.svg',
      '/sitemap.xml',
    ],
    ...['/assets/Page.Dkfbx35i.js', '/fonts/zh-71709f4525.woff2', '/embed.js', '/previews/zh/s/2.4.png'],
    ...['/data/claims.json', '/data/claims.csv', '/data/figures/uplift.zh.csv', '/share/zh/s/2.4.json'],
    ...['/oembed/zh/s/2.4.json', '/v/', '/v/1.0.0/', '/v/1.0.0/data/claims.csv', '/v/1.0.0/assets/x.js'],
  ];

  test('give no address the same header twice: hosts would make different things of it', () => {
    for (const address of ADDRESSES) expect(new Set(names(address)).size, address).toBe(names(address).length);
  });

  test('let every address be framed, guess at no type, and keep to https', () => {
    for (const address of ADDRESSES) {
      expect(names(address)).not.toContain('X-Frame-Options');
      expect(value(address, 'X-Content-Type-Options')).toBe('nosniff');
      expect(value(address, 'Referrer-Policy')).toBe('strict-origin-when-cross-origin');
      expect(value(address, 'Content-Security-Policy')).toBe('frame-ancestors *');
      expect(value(address, 'Strict-Transport-Security')).toMatch(/^max-age=\d{8}$/);
    }
  });

  test('keep for long what never changes, and ask anew for what may', () => {
    const keptForLong = ADDRESSES.filter((address) => value(address, 'Cache-Control')?.includes('immutable'));
    expect(keptForLong.every((address) => /^\/(assets|fonts|v\/[\d.]+)\//.test(address))).toBe(true);
    expect(keptForLong).toHaveLength(5);
    for (const page of ['/', '/zh/', '/en/status/', '/embed/zh/s/2.4/'])
      expect(value(page, 'Cache-Control')).toBe('public, max-age=0, must-revalidate');
  });

  test('open to other sites what they show and fetch', () => {
    for (const address of ADDRESSES.filter((one) =>
      /^\/(assets|fonts|data|embed|previews|oembed|share|readings|v\/\d)/.test(one),
    ))
      expect(
        [value(address, 'Access-Control-Allow-Origin'), value(address, 'Cross-Origin-Resource-Policy')],
        address,
      ).toEqual(['*', 'cross-origin']);
  });

  test('name the characters of tables, which spreadsheets would guess', () => {
    for (const address of ['/data/claims.csv', '/data/figures/uplift.zh.csv'])
      expect(value(address, 'Content-Type')).toBe('text/csv; charset=utf-8');
  });
});
