import { parseCss } from 'svelte/compiler';

/** Svelte's and Astro's classes that bind a rule to one component. */
const SCOPE = /\b(?:svelte-[a-z0-9]+|astro-[a-z0-9]{8})\b/g;

/** The scopes that a text (HTML, script) mentions. */
export function scopesIn(text: string): string[] {
  return text.match(SCOPE) ?? [];
}

interface Node {
  type: string;
  start: number;
  end: number;
  prelude?: unknown;
  block?: { start: number; end: number; children: Node[] } | null;
  children?: Node[];
}

/**
 * A stylesheet without the rules of components that a page can never show.
 * @param css as built
 * @param scopes of every component that the page holds, or that its scripts may still draw
 */
export function leanStyle(css: string, scopes: ReadonlySet<string>): string {
  const lean = (nodes: readonly Node[]): string => nodes.map(leanNode).join('');
  const leanNode = (node: Node): string => {
    if (node.type === 'Rule') return leanRule(node);
    // Keyframes hold steps, not selectors; what has no block has nothing to leave out.
    const isGroup = node.type === 'Atrule' && node.block?.children.some(({ type }) => type !== 'Declaration');
    if (!isGroup || !node.block || /^@(-\w+-)?keyframes/.test(css.slice(node.start)))
      return css.slice(node.start, node.end);
    const inside = lean(node.block.children);
    return inside === '' ? '' : `${css.slice(node.start, node.block.start)}{${inside}}`;
  };
  const leanRule = (rule: Node): string => {
    const { children: selectors = [] } = rule.prelude as { children?: Node[] };
    const kept = selectors
      .map(({ start, end }) => css.slice(start, end))
      .filter((selector) => scopesIn(selector).every((scope) => scopes.has(scope)));
    return kept.length === 0 ? '' : kept.join(',') + css.slice(rule.block?.start, rule.end);
  };
  return lean(parseCss(css).children as unknown as Node[]);
}
