import { DOMParser } from 'linkedom';

/** An SVG as a tree, without a browser. @throws Error when the text is none */
export function parseSvg(svg: string): Element {
  const root = new DOMParser().parseFromString(svg.replace(/<!--[^]*?-->/g, ''), 'image/svg+xml').documentElement;
  if (root?.localName !== 'svg') throw new Error('expected an SVG');
  // The library's own type of an element names fewer members than the DOM's.
  return root as unknown as Element;
}

/** Its text again: the library writes an element out as its string. */
export function svgText(root: Element): string {
  return String(root);
}
