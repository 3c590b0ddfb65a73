import type { CssRule } from './cssRules.ts';
import { parseSvg, svgText } from './parseSvg.ts';

/** What of CSS a standalone SVG can say as an attribute. */
const PRESENTATION = new Set([
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-dashoffset', 'stroke-opacity',
  'stroke-linejoin', 'stroke-linecap', 'opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor',
  'dominant-baseline', 'display', 'visibility', 'letter-spacing', 'paint-order', 'overflow', 'transform',
]); // prettier-ignore

const REM_PX = 16;

type Properties = ReadonlyMap<string, string>;

/**
 * An SVG of a page as one that stands alone: classes and custom properties mean nothing outside the page, so what they
 * come to is written on each element as attributes. Inheritance is left to whoever draws the SVG.
 * @param svg well-formed, as the server renders it
 * @param rules in the order of the cascade
 * @param fixed custom properties that are to hold whatever the rules say, such as the faces of text
 * @throws Error for a value that cannot be worked out here
 */
export function resolveStyles(svg: string, rules: readonly CssRule[], fixed: Properties = new Map()): string {
  const root = parseSvg(svg);
  const elements = [root, ...root.querySelectorAll('*')];
  const present = new Set(elements.flatMap((element) => (element.getAttribute('class') ?? '').split(/\s+/)));
  const declared = new Map<Element, Map<string, string>>();
  for (const rule of rules) {
    if (!rule.classes.every((name) => present.has(name))) continue;
    const matching = [...(root.matches(rule.selector) ? [root] : []), ...root.querySelectorAll(rule.selector)];
    for (const element of matching) {
      const own = declared.get(element) ?? new Map<string, string>();
      for (const [property, value] of rule.declarations) own.set(property, value);
      declared.set(element, own);
    }
  }
  resolveElement(root, new Map(), declared, fixed);
  for (const element of elements) {
    for (const { name } of [...element.attributes])
      if (/^(class$|role$|aria-|data-)/.test(name)) element.removeAttribute(name);
  }
  root.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return svgText(root);
}

function resolveElement(
  element: Element,
  inherited: Properties,
  declared: ReadonlyMap<Element, Properties>,
  fixed: Properties,
): void {
  const own = declared.get(element) ?? new Map<string, string>();
  const custom = new Map(inherited);
  for (const [name, value] of own) if (name.startsWith('--')) custom.set(name, value);
  for (const [name, value] of fixed) custom.set(name, value);
  for (const [name, value] of own) {
    if (PRESENTATION.has(name)) element.setAttribute(name, plainValue(substitute(value, custom)));
  }
  for (const child of element.children) resolveElement(child, custom, declared, fixed);
}

/** Puts in what custom properties stand for, within each other too. */
function substitute(value: string, custom: Properties, depth = 0): string {
  if (depth > 10) throw new Error(`custom properties refer to each other in a circle: ${value}`);
  const next = value.replace(
    /var\(\s*(--[\w-]+)\s*(?:,\s*([^()]*(?:\([^()]*\))?[^()]*))?\)/g,
    (_, name: string, fallback?: string) => {
      const found = custom.get(name) ?? fallback;
      if (found === undefined) throw new Error(`nothing says what ${name} is`);
      return found;
    },
  );
  return next.includes('var(') ? substitute(next, custom, depth + 1) : next;
}

/** Rem to px, and a colour mixed with nothing to that colour with its alpha. */
function plainValue(value: string): string {
  const plain = value
    .replace(/\s*!important$/, '')
    .replace(/(\d*\.?\d+)rem\b/g, (_, rem: string) => `${Number(rem) * REM_PX}px`)
    .replace(
      /color-mix\(\s*in srgb\s*,\s*(#[0-9a-f]{6})\s+([\d.]+)%\s*,\s*transparent\s*\)/gi,
      (_, colour: string, percent: string) =>
        `${colour}${Math.round(Number(percent) * 2.55)
          .toString(16)
          .padStart(2, '0')}`,
    );
  if (/\b(?:calc|color-mix|var|min|max|clamp)\(/.test(plain)) throw new Error(`cannot be worked out: ${value}`);
  return plain;
}
