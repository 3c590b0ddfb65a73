import { parseCss } from 'svelte/compiler';
import { namesIn } from '../scripts/namesOfScripts.ts';

/** Svelte's and Astro's classes that bind a rule to one component. */
const SCOPE = /^(?:s-[a-z0-9]{4}|astro-[a-z0-9]{8})$/;
/** What does nothing until a rule names it: a movement, or a sheet of paper. */
const NAMED = /^@(?:-\w+-)?(?:keyframes|page)\s+([\w-]+)/;
/** An element's name where a selector may have one. */
const ELEMENT = /(?:^|[\s>+~])([a-z][a-z0-9]*)/g;
const CLASS = /\.(-?[a-z_][\w-]*)/gi;
/** A custom property as it is declared, as far as the next one. */
const PROPERTY = /(?<=[{;])(--[\w-]+):(?:"[^"]*"|'[^']*'|[^;}"'])*;?/g;
const ATTRIBUTE = /\[[^\]]*\]/g;
const INNERMOST_BRACKETS = /\([^()]*\)/g;

interface Node {
  type: string;
  start: number;
  end: number;
  prelude?: unknown;
  block?: { start: number; end: number; children: Node[] } | null;
  children?: Node[];
}

/** A style sheet, read once for all pages that have it. */
export interface Sheet {
  /** What stands in it side by side, in order. */
  rules: readonly Rule[];
}

interface Rule {
  text: string;
  /** What is left of it in a page. @param names that the page, a script or a rule that is left mentions */
  lean: (names: Mentioned) => string;
}

interface Mentioned {
  page: ReadonlySet<string>;
  rules: ReadonlySet<string>;
}

/** @param css as built */
export function readSheet(css: string): Sheet {
  const readNode = (node: Node): Rule => {
    const text = css.slice(node.start, node.end);
    const name = NAMED.exec(text)?.[1];
    // They hold steps or lengths, not selectors.
    if (name) return { text, lean: ({ page, rules }) => (rules.has(name) || page.has(name) ? text : '') };
    const isGroup = node.type === 'Atrule' && node.block?.children.some(({ type }) => type !== 'Declaration');
    if (isGroup && node.block) {
      const head = css.slice(node.start, node.block.start);
      const inside = node.block.children.map(readNode);
      return {
        text,
        lean(mentioned) {
          const left = inside.map((one) => one.lean(mentioned)).join('');
          return left === '' ? '' : `${head}{${left}}`;
        },
      };
    }
    return { text, lean: node.type === 'Rule' ? readRule(node) : () => text };
  };
  const readRule = (rule: Node): Rule['lean'] => {
    const { children = [] } = rule.prelude as { children?: Node[] };
    const selectors = children.map(({ start, end }) => readSelector(css.slice(start, end)));
    const body = css.slice(rule.block?.start, rule.end);
    return ({ page }) => {
      const kept = selectors.filter((selector) => mayMatch(selector, page));
      return kept.length === 0 ? '' : kept.map(({ text }) => text).join(',') + body;
    };
  };
  return { rules: (parseCss(css).children as unknown as Node[]).map(readNode) };
}

/**
 * Style sheets without the rules that can never match in a page: those of components that it does not hold, those for
 * classes that nothing in it carries, and movements that no rule left in it names.
 * @param names that the page mentions, or a script that it may load
 */
export function leanStyle(sheets: readonly Sheet[], names: ReadonlySet<string>): string {
  const leftWith = (named: ReadonlySet<string>) =>
    sheets.flatMap(({ rules }) => rules.map((rule) => rule.lean({ page: names, rules: named }))).join('');
  const left = leftWith(new Set());
  return withoutUnused(leftWith(new Set(namesIn(left))), names);
}

/** Custom properties that no value and no script asks for go, and with them those that only they asked for. */
function withoutUnused(css: string, names: ReadonlySet<string>): string {
  const used = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name));
  const lean = css.replace(PROPERTY, (declaration, name: string) =>
    used.has(name) || names.has(name) ? declaration : '',
  );
  return lean === css ? css : withoutUnused(lean, names);
}

/**
 * A selector with what must be there for it to match: classes, those that bind it to a component apart from others, and
 * elements.
 */
interface Selector {
  text: string;
  scopes: readonly string[];
  classes: readonly string[];
  elements: readonly string[];
}

function readSelector(text: string): Selector {
  return {
    text,
    scopes: classesIn(text).filter((name) => SCOPE.test(name)),
    classes: classesIn(withoutChoices(text)).filter((name) => !SCOPE.test(name)),
    elements: [...withoutChoices(text).matchAll(ELEMENT)].map(([, name = '']) => name),
  };
}

function mayMatch({ scopes, classes, elements }: Selector, names: ReadonlySet<string>): boolean {
  return (
    [...scopes, ...elements].every((name) => names.has(name)) &&
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
 * A page's style sheets without what is said again further down: of rules that are the same to the letter the last one
 * decides, so the ones before it have no effect.
 */
export function withoutRepeats(sheets: readonly Sheet[]): Sheet[] {
  const said = new Set<string>();
  const notSaidLater = ({ text }: Rule) => !said.has(text) && said.add(text);
  return sheets
    .toReversed()
    .map(({ rules }) => ({ rules: rules.toReversed().filter(notSaidLater).toReversed() }))
    .toReversed();
}
