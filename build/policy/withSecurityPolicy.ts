import { createHash } from 'node:crypto';
import type { BuiltPage } from '../pages/builtPage.ts';
import { attribute, inlineCode, type Element } from './inlineCode.ts';

/**
 * A page with its content security policy, computed from what the page holds now: its own files, its own inline scripts
 * and styles by their hashes, and nothing from elsewhere. A policy that the page has already is replaced, so whatever
 * rewrites a page afterwards calls this once more, as the last thing.
 * @param siteOrigin where the site lives, such as `https://example.org`. In a frame with `sandbox` a page's origin is
 *   opaque, and browsers have differed over whether `'self'` matches anything then: some versions block the whole page
 * @throws Error for a page without a `<head>` tag, in which the policy could only come too late
 */
export function withSecurityPolicy(page: Pick<BuiltPage, 'html' | 'elements'>, siteOrigin?: string): string {
  const { html, elements } = page;
  const at = beginningOfHead(elements);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(page, siteOrigin)}">`;
  const changes = [
    ...elements.filter(isPolicy).map((one) => ({ ...placeOf(one), text: '' })),
    { startOffset: at, endOffset: at, text: meta },
  ];
  // From the end, so that the places before it stay where they are; at one place, what goes goes first.
  return changes
    .toSorted((a, b) => b.startOffset - a.startOffset)
    .reduce((text, change) => text.slice(0, change.startOffset) + change.text + text.slice(change.endOffset), html);
}

function policyFor(page: Pick<BuiltPage, 'html' | 'elements'>, siteOrigin: string | undefined): string {
  const { scripts, styles } = inlineCode(page);
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

function isPolicy(element: Element): boolean {
  return element.tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';
}

/** Before anything that the policy governs; behind the character set, which must stand within the first kilobyte. */
function beginningOfHead(elements: readonly Element[]): number {
  const at = elements.findIndex((one) => one.tagName === 'head');
  const tag = elements[at]?.sourceCodeLocation?.startTag;
  if (!tag) throw new Error('expected a <head> tag, for the security policy to stand in');
  const first = elements[at + 1];
  return first?.tagName === 'meta' && attribute(first, 'charset') !== undefined
    ? placeOf(first).endOffset
    : tag.endOffset;
}

/** Of an element without an end tag, as a `<meta>` is. */
function placeOf({ sourceCodeLocation }: Element) {
  if (!sourceCodeLocation) throw new Error('expected elements that know where they stand');
  return { startOffset: sourceCodeLocation.startOffset, endOffset: sourceCodeLocation.endOffset };
}
