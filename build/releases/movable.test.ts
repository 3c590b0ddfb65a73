import { describe, expect, test } from 'vitest';
import { movable, movablePage, movableScript } from './movable.ts';

/** Where `address` leads from a frozen page, under a base path that nobody knew when it was made. */
const from = (address: string) =>
  new URL(address, 'https://example.org/bricks/v/1.0.0/embed/zh/f/uplift/?mix=1').pathname;
const only = (text: string) => /"([^"]*)"/.exec(text)?.[1] ?? '';

describe('a frozen page', () => {
  test.each([
    ['assets/Uplift.abc.js', '/bricks/v/1.0.0/assets/Uplift.abc.js'],
    ['fonts/zh-1.woff2', '/bricks/v/1.0.0/fonts/zh-1.woff2'],
    ['embed/en/f/uplift/', '/bricks/v/1.0.0/embed/en/f/uplift/'],
    ['data/figures/uplift.zh.csv', '/bricks/v/1.0.0/data/figures/uplift.zh.csv'],
    ['readings/strategy-mix.zh.json', '/bricks/v/1.0.0/readings/strategy-mix.zh.json'],
    ['share/zh/f/uplift.json', '/bricks/v/1.0.0/share/zh/f/uplift.json'],
  ])('keeps to its own copy for %s', (address, expected) => {
    expect(from(only(movable(`"/--frozen--/${address}"`)))).toBe(expected);
  });

  test.each([
    ['zh/status/#uplift', '/bricks/zh/status/'],
    ['zh/f/uplift/', '/bricks/zh/f/uplift/'],
    ['zh/data/', '/bricks/zh/data/'],
    ['previews/zh/f/uplift.png', '/bricks/previews/zh/f/uplift.png'],
    ['embed/zh/', '/bricks/embed/zh/'],
    ['', '/bricks/'],
  ])('leads to the site as it is for “%s”', (address, expected) => {
    expect(from(only(movable(`"/--frozen--/${address}"`)))).toBe(expected);
  });

  test('names no address of a site: not its canonical page, not its description', () => {
    const html =
      '<link rel="alternate" type="application/json+oembed" href="http://localhost/--frozen--/oembed/zh/f/x.json" title="x">' +
      '<link rel="canonical" href="http://localhost/--frozen--/zh/status/"><link rel="icon" href="/--frozen--/icon.svg">';
    expect(movablePage(html)).toBe('<link rel="icon" href="../../../../icon.svg">');
  });
});

describe('a frozen script', () => {
  test('finds its neighbours from where it lies itself', () => {
    expect(movableScript('f=function(e){return`/--frozen--/`+e}')).toBe(
      'f=function(e){return(new URL("../",import.meta.url).href)+e}',
    );
  });

  test('that names another address of the site stops the release', () => {
    expect(() => movableScript('fetch("/--frozen--/data/claims.json")')).toThrow(/no other address/);
  });
});
