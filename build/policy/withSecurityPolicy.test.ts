import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BuiltPage } from '../pages/builtPage.ts';
import * as code from './inlineCode.ts';
import * as security from './withSecurityPolicy.ts';

const { sourceHash } = security;
const withSecurityPolicy = (html: string, origin?: string) =>
  security.withSecurityPolicy(new BuiltPage('x.html', html), origin);
const inlineCode = (html: string) => code.inlineCode(new BuiltPage('x.html', html));

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const policy = (html: string) =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(withSecurityPolicy(html))?.[1] ?? '';
const hashes = (directive: string, html: string) =>
  policy(html)
    .split('; ')
    .find((one) => one.startsWith(`${directive} `))
    ?.split(' ')
    .slice(2);

describe('the policy allows', () => {
  test('an inline script and style, and nothing else of a page', () => {
    const html = page('<style>a{}</style>', '<script>run()</script><script src="/x.js"></script>');
    expect(hashes('script-src', html)).toEqual([sourceHash('run()')]);
    expect(hashes('style-src', html)).toEqual([sourceHash('a{}')]);
  });

  test('a script whose hash is the one that the standard gives as its example', () => {
    // Content Security Policy Level 3, section 8.3.
    expect(sourceHash("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
  });

  test('scripts with any attributes, modules, import maps', () => {
    const html = page(
      '<script type="importmap">{}</script><SCRIPT nonce=x data-a=">" TYPE=" text/JavaScript ">1</SCRIPT>',
      '<script type=module async>2</script>',
    );
    expect(hashes('script-src', html)).toEqual(['{}', '1', '2'].map(sourceHash));
  });

  test('letters beyond ASCII and line ends as a browser reads them', () => {
    expect(hashes('script-src', page('<script>"砖"\r\n1</script>'))).toEqual([sourceHash('"砖"\n1')]);
  });

  test('a style within a drawing', () => {
    const html = page('', '<svg><style>path{fill:red}</style><script href="x.js"/></svg>');
    expect(hashes('style-src', html)).toEqual([sourceHash('path{fill:red}')]);
    expect(hashes('script-src', html)).toEqual([]);
  });

  test('what stands for readers without script, and what the others read past it', () => {
    const html = page('<noscript><style>b{}</style></noscript>', '<noscript><!-- </noscript><script>1</script> -->');
    expect(hashes('style-src', html)).toEqual([sourceHash('b{}')]);
    expect(hashes('script-src', html)).toEqual([sourceHash('1')]);
  });

  test('the same code once, however often it stands there', () => {
    expect(hashes('script-src', page('<script>1</script><script>1</script>'))).toHaveLength(1);
  });

  test('the address of the site beside its own origin, where it is known', () => {
    const html = withSecurityPolicy(page(''), 'https://example.org');
    for (const name of ['default-src', 'script-src', 'style-src', 'img-src', 'font-src', 'connect-src', 'frame-src'])
      expect(html).toContain(`${name} 'self' https://example.org`);
  });
});

describe('the policy passes over', () => {
  test.each([
    ['data', '<script type="application/ld+json">{"a":"<\\/script><script>1"}</script>'],
    ['a comment', '<!-- <script>1</script><style>c{}</style> -->'],
    ['text', '<textarea><script>1</script></textarea><p>&lt;script&gt;1&lt;/script&gt;</p>'],
    ['an attribute', '<astro-island props="<script>1</script>"></astro-island>'],
    ['a template', '<template><script>1</script><style>c{}</style></template>'],
    ['an empty script', '<script></script>'],
    ['a frame with a page of its own', '<iframe srcdoc="<script>1</script>"></iframe>'],
  ])('%s', (_, html) => {
    expect(hashes('script-src', page('', html))).toEqual([]);
    expect(hashes('style-src', page('', html))).toEqual([]);
  });

  test('what data holds of an end of a script: the code behind it counts as the browser reads it', () => {
    const html = page('', '<script type="application/json">"</script><script>1</script>"</script>');
    expect(hashes('script-src', html)).toEqual([sourceHash('1')]);
  });
});

describe('the policy stands', () => {
  test('behind the character set and before everything else', () => {
    expect(withSecurityPolicy(page('<script>1</script>'))).toMatch(
      /<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="[^"]*"><script>/,
    );
  });

  test('first in the head where the character set does not', () => {
    const html = '<!-- <head> --><html><head data-x=">"><script>1</script><meta charset="utf-8"></head></html>';
    expect(withSecurityPolicy(html)).toContain('<head data-x=">"><meta http-equiv="Content-Security-Policy"');
  });

  test('in the head or nowhere', () => {
    expect(() => withSecurityPolicy('<p>no head</p>')).toThrow('expected a <head> tag');
  });

  test('once, with the hashes of now, when a page is rewritten', () => {
    const once = withSecurityPolicy(page('<script>1</script>'));
    const rewritten = once
      .replace('<script>1', '<script>2')
      .replace('</head>', '<meta http-equiv=content-security-policy content=x></head>');
    expect(withSecurityPolicy(rewritten)).toBe(withSecurityPolicy(page('<script>2</script>')));
    expect(withSecurityPolicy(once)).toBe(once);
  });

  test('and leaves every other letter of a page as it was', () => {
    const anyPiece = fc.constantFrom(
      '<p>砖</p>', '<!--', '-->', '<script>', '</script>', '<style>', '</style>', '<svg>', '</svg>', '<textarea>', '&amp;',
      '<meta http-equiv="refresh">', '</head>', '<title>', '</title>', '<template>', '"', "'", '\r\n', '<noscript>', '</noscript>',
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(anyPiece), (pieces) => {
        const html = page('', pieces.join(''));
        const secured = withSecurityPolicy(html);
        expect(secured.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')).toBe(html);
        expect(inlineCode(secured)).toEqual(inlineCode(html));
      }),
    );
  });
});
