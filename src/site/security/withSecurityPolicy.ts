import { createHash } from 'node:crypto';
import { parse } from 'parse5';
import { attribute, elementsOf, inlineCode } from './inlineCode.ts';

/**
 * A page with its content security policy, computed from what the page holds now: its own files, its own inline scripts
 * and styles by their hashes, and nothing from elsewhere. A policy that the page has already is replaced, so whatever
 * rewrites a page afterwards calls this once more, as the last thing.
 * @param siteOrigin where the site lives, such as `https://example.org`. In a frame with `sandbox` a page's own origin is
 *   opaque, and some versions of Firefox and Safari find nothing then that `'self'` would match
 * @throws Error for a page without a `<head>` tag, in which the policy could only come too late
 */
export function withSecurityPolicy(html: string, siteOrigin?: string): string {
  const bare = withoutPolicy(html);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(bare, siteOrigin)}">`;
  const at = beginningOfHead(bare);
  return bare.slice(0, at) + meta + bare.slice(at);
}

function policyFor(html: string, siteOrigin: string | undefined): string {
  const { scripts, styles } = inlineCode(html);
  const own = siteOrigin ? `'self' ${siteOrigin}` : "'self'";
  return [
    `default-src ${own}`,
    ['script-src', own, ...scripts.map(sourceHash)].join(' '),
    ['style-src', own, ...styles.map(sourceHash)].join(' '),
    // A picture is drawn as a data: address on its way to a PNG.
    `img-src ${own} data:`,
    `font-src ${own}`,
    `connect-src ${own}`,
    `frame-src ${own}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    // No text becomes markup or code, but for Svelte, which makes its templates from its own constants.
    `require-trusted-types-for 'script'`,
    `trusted-types svelte-trusted-html`,
  ].join('; ');
}

export function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function withoutPolicy(html: string): string {
  const places = elementsOf(parse(html, { sourceCodeLocationInfo: true }))
    .filter((one) => one.tagName === 'meta')
    .filter((one) => attribute(one, 'http-equiv')?.toLowerCase() === 'content-security-policy')
    .flatMap((one) => one.sourceCodeLocation ?? []);
  return places.reduceRight(
    (text, { startOffset, endOffset }) => text.slice(0, startOffset) + text.slice(endOffset),
    html,
  );
}

/** Before anything that the policy governs; behind the character set, which must stand within the first kilobyte. */
function beginningOfHead(html: string): number {
  const head = elementsOf(parse(html, { sourceCodeLocationInfo: true })).find((one) => one.tagName === 'head');
  const tag = head?.sourceCodeLocation?.startTag;
  if (!head || !tag) throw new Error('expected a <head> tag, for the security policy to stand in');
  const first = head.childNodes.find((node) => 'tagName' in node);
  const isCharset = first?.tagName === 'meta' && attribute(first, 'charset') !== undefined;
  return (isCharset && first.sourceCodeLocation?.endOffset) || tag.endOffset;
}
