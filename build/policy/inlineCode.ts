import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { BuiltPage } from '../pages/builtPage.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** What of a page's own code its policy must allow, letter for letter as a browser reads it. */
export interface InlineCode {
  scripts: string[];
  styles: string[];
}

/** Types of `<script>` that a browser runs; anything else is data and runs nowhere. */
const RUNNABLE =
  /^(?:|module|importmap|speculationrules|(?:application|text)\/(?:x-)?(?:java|ecma)script|text\/(?:javascript1\.[0-5]|jscript|livescript))$/i;

/**
 * The scripts and styles that stand in the page itself, without repetition. Read as a browser reads it with script and
 * as one without, because what stands in `<noscript>` counts for the second alone.
 */
export function inlineCode({ html, elements: withScript }: Pick<BuiltPage, 'html' | 'elements'>): InlineCode {
  const withoutScript = /<noscript/i.test(html) ? elementsOf(parse(html, { scriptingEnabled: false })) : [];
  const elements = [...withScript, ...withoutScript];
  const texts = (wanted: (element: Element) => boolean) => [...new Set(elements.filter(wanted).map(textOf))];
  return { scripts: texts(isInlineScript).filter((text) => text !== ''), styles: texts(isStyle) };
}

/** What the policy would block without a word to the author: `style="…"` and `onclick="…"`, as opening tags. */
export function blockedAttributes(elements: readonly Element[]): string[] {
  return elements.flatMap(({ tagName, attrs }) =>
    attrs
      .filter(({ name }) => name === 'style' || /^on[a-z]+$/.test(name))
      .map(({ name, value }) => `<${tagName} ${name}="${value}">`),
  );
}

/** All elements in the order of the page; not the inside of a `<template>`, which is no part of it until it is used. */
export function elementsOf(parent: { childNodes: Node[] }): Element[] {
  return parent.childNodes.flatMap((node) => ('tagName' in node ? [node, ...elementsOf(node)] : []));
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

function isInlineScript(element: Element): boolean {
  if (element.tagName !== 'script') return false;
  if (['src', 'href'].some((name) => attribute(element, name) !== undefined)) return false;
  return RUNNABLE.test(attribute(element, 'type')?.trim() ?? '');
}

function isStyle(element: Element): boolean {
  return element.tagName === 'style' && /^(?:|text\/css)$/i.test(attribute(element, 'type') ?? '');
}

/** The text of an element and all in it, but for code. */
export function textIn({ childNodes, tagName }: Element): string {
  if (tagName === 'script' || tagName === 'style') return '';
  return childNodes.map((node) => ('value' in node ? node.value : 'tagName' in node ? textIn(node) : '')).join('');
}

function textOf({ childNodes }: Element): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}
