interface Frame {
  /** The embed's full address. */
  src: string;
  /** What a screen reader calls the frame. */
  title: string;
  /** As wide as the column by default. */
  widthPx?: number | undefined;
  heightPx: number;
  /** For hosts that take styles away but leave this old attribute: without it frames get a border there. */
  frameborder?: '0' | undefined;
}

/**
 * The HTML that puts an embed into somebody else's page. `width` and `height` suffice alone: course systems strip
 * scripts and styles.
 */
export function iframeSnippet({ src, title, widthPx, heightPx, frameborder }: Frame): string {
  const attributes = [
    ['src', src],
    ['title', title],
    ['width', widthPx === undefined ? '100%' : String(widthPx)],
    ['height', String(Math.round(heightPx))],
    ...(frameborder ? [['frameborder', frameborder] as const] : []),
    ['style', 'border:0'],
    ['loading', 'lazy'],
    ['allow', 'web-share; clipboard-write; fullscreen'],
  ] as const;
  return `<iframe ${attributes.map(([name, value]) => `${name}="${escapeAttribute(value)}"`).join(' ')}></iframe>`;
}

/** Quotation marks end the attribute; `<` and `>` end it for filters that do not read HTML as browsers do. */
export function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
