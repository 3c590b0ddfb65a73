import { FRAME_WIDTH_PX } from './embedSize.ts';
import { iframeSnippet } from './iframeSnippet.ts';

/** px: the size of every preview picture. */
export const PREVIEW_SIZE_PX = { width: 1200, height: 630 } as const;

interface OembedSource {
  title: string;
  providerName: string;
  /** Full addresses. */
  providerUrl: string;
  embedUrl: string;
  previewUrl: string;
  heightPx: number;
}

/** An oEmbed answer of type `rich` (oembed.com, version 1.0). Key order is that of the specification. */
export function oembed({ title, providerName, providerUrl, embedUrl, previewUrl, heightPx }: OembedSource) {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: providerName,
    provider_url: providerUrl,
    width: FRAME_WIDTH_PX,
    height: heightPx,
    html: iframeSnippet({ src: embedUrl, title, heightPx }),
    thumbnail_url: previewUrl,
    thumbnail_width: PREVIEW_SIZE_PX.width,
    thumbnail_height: PREVIEW_SIZE_PX.height,
  } as const;
}
