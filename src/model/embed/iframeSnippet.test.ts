import fc from 'fast-check';
import { expect, test } from 'vitest';
import { iframeSnippet } from './iframeSnippet.ts';

test('a frame has all that a course system leaves of it', () => {
  expect(
    iframeSnippet({ src: 'https://example.org/embed/zh/f/market-growth/?step=4', title: '从6到42', heightPx: 720 }),
  ).toBe(
    '<iframe src="https://example.org/embed/zh/f/market-growth/?step=4" title="从6到42" width="100%" height="720" ' +
      'style="border:0" loading="lazy" allow="web-share; clipboard-write; fullscreen"></iframe>',
  );
});

test('heights are whole pixels', () => {
  expect(iframeSnippet({ src: 'a', title: 'b', heightPx: 719.6 })).toContain(' height="720" ');
});

test('no title and no address gets out of its attribute', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (src, title) => {
      const snippet = iframeSnippet({ src, title, heightPx: 720 });
      const inside = snippet.slice('<iframe '.length, -'></iframe>'.length);
      expect(inside).not.toMatch(/[<>]/);
      expect(inside.split('"')).toHaveLength(15);
      const unescaped = (text = '') =>
        text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
      expect(unescaped(inside.split('"')[1])).toBe(src);
      expect(unescaped(inside.split('"')[3])).toBe(title);
    }),
  );
});
