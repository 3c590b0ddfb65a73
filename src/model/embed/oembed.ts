import { FRAME_WIDTH_PX } from './embedSize.ts';
import { escapeAttribute, iframeSnippet } from './iframeSnippet.ts';

/** px: the size of every preview picture. */
export const PREVIEW_SIZE_PX = { width: 1200, height: 630 } as const;

interface OembedSource {
  title: string;
  providerName: string;
  /** Full addresses. */
  providerUrl: string;
  /** Where the thing is shared: what a host shows that frames nothing. */
  shareUrl: string;
  embedUrl: string;
  previewUrl: string;
  heightPx: number;
}

/**
 * An oEmbed answer of type `rich` (oembed.com, version 1.0). Key order is that of the specification.
 *
 * The quotation is for WordPress: only where one stands before the frame does it load the script that listens to the
 * frame's height. It takes the styles away and hides the quotation by itself once the frame has answered.
 */
export function oembed({ title, providerName, providerUrl, shareUrl, embedUrl, previewUrl, heightPx }: OembedSource) {
  const link = `<a href="${escapeAttribute(shareUrl)}">${escapeAttribute(title)}</a>`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: providerName,
    provider_url: providerUrl,
    width: FRAME_WIDTH_PX,
    height: heightPx,
    html:
      `<blockquote style="display:none">${link}</blockquote>` +
      iframeSnippet({ src: embedUrl, title, heightPx, frameborder: '0' }),
    thumbnail_url: previewUrl,
    thumbnail_width: PREVIEW_SIZE_PX.width,
    thumbnail_height: PREVIEW_SIZE_PX.height,
  } as const;
}
