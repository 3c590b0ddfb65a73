import { expect, test } from 'vitest';
import { oembed } from './oembed.ts';

const { html } = oembed({
  title: 'Guess & “see” <it>',
  providerName: 'Between Bits and Bricks',
  providerUrl: 'https://example.org/en/',
  shareUrl: 'https://example.org/en/f/uplift/',
  embedUrl: 'https://example.org/embed/en/f/uplift/',
  previewUrl: 'https://example.org/previews/en/f/uplift.png',
  heightPx: 900,
});

test('what WordPress looks for stands before the frame: a quotation with a link to the thing', () => {
  // `wp_filter_oembed_result` and, for its script that listens to heights, `wp_maybe_enqueue_oembed_host_js`.
  expect(html).toMatch(/^<blockquote.*?<\/blockquote>.*<iframe.*?><\/iframe>$/s);
  expect(html).toContain('<a href="https://example.org/en/f/uplift/">Guess &amp; “see” &lt;it&gt;</a>');
});

test('where styles are taken away the frame has no border all the same', () => {
  expect(html.replaceAll(/ style="[^"]*"/g, '')).toContain(' frameborder="0"');
});
