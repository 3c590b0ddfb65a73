import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute, type Element } from '../policy/inlineCode.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Between whose children a page may be cut. Others (lists, tables, labels, pictures, the site's header) stay whole. */
const DIVISIBLE = new Set(['body', 'main', 'section', 'div', 'figure', 'figcaption', 'fieldset', 'astro-island']);
/** In the page, and not laid out: code, and what is folded away. */
const NOT_LAID_OUT = new Set(['script', 'style', 'template', 'details', 'dialog']);

/** What an element costs beside its text, in characters. */
const ELEMENT_WEIGHS = 4;
/** A slice, in characters: some 20 ms on a slow phone. */
const FULL = 500;
/** The first texts find the fonts, which makes each many times as slow as later ones: slices begin small and grow. */
const FIRST = 20;
const GROWTH = 1.5;
/** A character that counts for two letters: it says as much, and costs as much. */
const HAN = /\p{Script=Han}/gu;

/**
 * Where a page is to be laid out as far as it has come, so that no part of it takes long.
 * @returns offsets in the page's text, in order, each right behind an element
 */
export function slicesOf(body: Element): number[] {
  const ends: number[] = [];
  let weight = 0;
  const visit = (node: Node, within = true): void => {
    if ('value' in node) weight += lettersIn(node.value.trim());
    if (!('tagName' in node) || !isLaidOut(node)) return;
    weight += ELEMENT_WEIGHS;
    const divisible = within && isDivisible(node);
    for (const child of node.childNodes) {
      visit(child, divisible);
      const full = weight >= Math.min(FULL, FIRST * GROWTH ** ends.length);
      const end = 'tagName' in child ? child.sourceCodeLocation?.endTag?.endOffset : undefined;
      if (!full || !divisible || end === undefined) continue;
      ends.push(end);
      weight = 0;
    }
  };
  visit(body);
  return ends;
}

function lettersIn(text: string): number {
  return text.length + (text.match(HAN)?.length ?? 0);
}

function isDivisible({ tagName, parentNode }: Element): boolean {
  const inSection = parentNode !== null && 'tagName' in parentNode && parentNode.tagName === 'section';
  return DIVISIBLE.has(tagName) || (tagName === 'header' && inSection);
}

function isLaidOut(element: Element): boolean {
  return !NOT_LAID_OUT.has(element.tagName) && attribute(element, 'popover') === undefined;
}
