import { parseCss } from 'svelte/compiler';

/** Svelte's and Astro's classes that bind a rule to one component. */
const SCOPE = /^(?:s-[a-z0-9]{4}|astro-[a-z0-9]{8})$/;
const KEYFRAMES = /^@(?:-\w+-)?keyframes\s+([\w-]+)/;
const CLASS = /\.(-?[a-z_][\w-]*)/gi;
/** A custom property as it is declared, as far as the next one. */
const PROPERTY = /(?<=[{;])(--[\w-]+):(?:"[^"]*"|'[^']*'|[^;}"'])*;?/g;
const ATTRIBUTE = /\[[^\]]*\]/g;
const INNERMOST_BRACKETS = /\([^()]*\)/g;

/** The names that a text (HTML, script) mentions: what is no name among them does no harm. */
export function namesIn(text: string): string[] {
  return text.match(/[\w-]+/g) ?? [];
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
 * A stylesheet without the rules that can never match in a page: those of components that it does not hold, those for
 * classes that nothing in it carries, and keyframes that nothing in it moves by.
 * @param css as built
 * @param names that the page mentions, or a script that it may load
 */
export function leanStyle(css: string, names: ReadonlySet<string>): string {
  const lean = (nodes: readonly Node[]): string => nodes.map(leanNode).join('');
  const leanNode = (node: Node): string => {
    if (node.type === 'Rule') return leanRule(node);
    const text = css.slice(node.start, node.end);
    const keyframes = KEYFRAMES.exec(text)?.[1];
    // They hold steps, not selectors; where nothing else has their name, nothing moves by them.
    if (keyframes) return css.split(keyframes).length > 2 || names.has(keyframes) ? text : '';
    const isGroup = node.type === 'Atrule' && node.block?.children.some(({ type }) => type !== 'Declaration');
    // What has no block has nothing to leave out.
    if (!isGroup || !node.block) return text;
    const inside = lean(node.block.children);
    return inside === '' ? '' : `${css.slice(node.start, node.block.start)}{${inside}}`;
  };
  const leanRule = (rule: Node): string => {
    const { children: selectors = [] } = rule.prelude as { children?: Node[] };
    const kept = selectors
      .map(({ start, end }) => css.slice(start, end))
      .filter((selector) => mayMatch(selector, names));
    return kept.length === 0 ? '' : kept.join(',') + css.slice(rule.block?.start, rule.end);
  };
  return withoutUnused(lean(parseCss(css).children as unknown as Node[]), names);
}

/** Custom properties that no value and no script asks for go, and with them those that only they asked for. */
function withoutUnused(css: string, names: ReadonlySet<string>): string {
  const used = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name));
  const lean = css.replace(PROPERTY, (declaration, name: string) =>
    used.has(name) || names.has(name) ? declaration : '',
  );
  return lean === css ? css : withoutUnused(lean, names);
}

function mayMatch(selector: string, names: ReadonlySet<string>): boolean {
  const scopes = classesIn(selector).filter((name) => SCOPE.test(name));
  const classes = classesIn(withoutChoices(selector)).filter((name) => !SCOPE.test(name));
  return (
    scopes.every((name) => names.has(name)) &&
    // Whole or up to a dash: scripts put some together, as in `pair-${n}`.
    classes.every((name) => names.has(name) || names.has(name.slice(0, name.lastIndexOf('-') + 1)))
  );
}

/** A selector without what is a choice (`:not(.a)`, `:is(.a, :has(> .b))`) or an attribute: what must be there. */
function withoutChoices(selector: string): string {
  let plain = selector.replace(ATTRIBUTE, '');
  for (let outer = ''; outer !== plain; plain = plain.replace(INNERMOST_BRACKETS, '')) outer = plain;
  return plain;
}

function classesIn(selector: string): string[] {
  return [...selector.matchAll(CLASS)].map(([, name = '']) => name);
}

/**
 * A page's stylesheets without what is said again further down: of rules that are the same to the letter the last one
 * decides, so the ones before it have no effect.
 */
export function withoutRepeats(sheets: readonly string[]): string[] {
  const said = new Set<string>();
  const notSaidLater = (rule: string) => !said.has(rule) && said.add(rule);
  return sheets
    .toReversed()
    .map((css) =>
      (parseCss(css).children as unknown as Node[])
        .map(({ start, end }) => css.slice(start, end))
        .toReversed()
        .filter(notSaidLater)
        .toReversed()
        .join(''),
    )
    .toReversed();
}
