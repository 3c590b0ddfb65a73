import { generate, parse, walk, type CssNode, type Selector } from 'css-tree';

/** One selector with what it declares; the cascade orders rules by specificity, then by where they stand. */
export interface CssRule {
  selector: string;
  specificity: readonly [ids: number, classes: number, types: number];
  /** Classes that an element and its ancestors must have for the rule to matter. */
  classes: readonly string[];
  declarations: ReadonlyMap<string, string>;
}

/** What holds of a still picture on light paper. States (`:hover`), parts (`::before`) and conditions never do. */
const KNOWN_PSEUDO = new Set(['root', 'lang', 'where', 'is', 'not', 'first-child', 'last-child', 'only-child']);

/**
 * The rules of a style sheet that hold unconditionally, in the order of the cascade. What stands under a condition
 * (`@media`, `@container`, `@supports`) is left out: a preview has one size, one theme and no reader.
 */
export function cssRules(css: string, lang: string): CssRule[] {
  const rules: CssRule[] = [];
  const sheet = parse(css, { parseValue: false, parseCustomProperty: false });
  if (sheet.type !== 'StyleSheet') return rules;
  for (const node of sheet.children) {
    if (node.type !== 'Rule' || node.prelude.type !== 'SelectorList') continue;
    const declarations = new Map<string, string>();
    for (const one of node.block.children)
      if (one.type === 'Declaration') declarations.set(one.property, generate(one.value).trim());
    for (const selector of node.prelude.children) {
      if (selector.type !== 'Selector' || !holdsFor(selector, lang)) continue;
      rules.push({
        selector: generate(selector).replace(/:lang\([^)]*\)/g, ''),
        specificity: specificityOf(selector),
        classes: requiredClasses(selector),
        declarations,
      });
    }
  }
  return rules.sort((a, b) => compare(a.specificity, b.specificity));
}

function holdsFor(selector: Selector, lang: string): boolean {
  let holds = true;
  walk(selector, (node) => {
    if (node.type === 'PseudoElementSelector') holds = false;
    if (node.type !== 'PseudoClassSelector') return;
    if (!KNOWN_PSEUDO.has(node.name)) holds = false;
    else if (node.name === 'lang' && node.children?.first && generate(node.children.first) !== lang) holds = false;
  });
  return holds;
}

function requiredClasses(selector: Selector): string[] {
  return selector.children.toArray().flatMap((node) => (node.type === 'ClassSelector' ? [node.name] : []));
}

function specificityOf(node: CssNode): [number, number, number] {
  if (node.type === 'IdSelector') return [1, 0, 0];
  if (node.type === 'ClassSelector' || node.type === 'AttributeSelector') return [0, 1, 0];
  if (node.type === 'TypeSelector') return node.name === '*' ? [0, 0, 0] : [0, 0, 1];
  if (node.type === 'PseudoClassSelector') {
    if (node.name === 'where') return [0, 0, 0];
    if (node.name === 'is' || node.name === 'not') return most((node.children?.toArray() ?? []).map(specificityOf));
    return [0, 1, 0];
  }
  if (node.type === 'SelectorList') return most(node.children.toArray().map(specificityOf));
  if (node.type === 'Selector')
    return node.children
      .toArray()
      .map(specificityOf)
      .reduce((sum, one) => [sum[0] + one[0], sum[1] + one[1], sum[2] + one[2]], [0, 0, 0]);
  return [0, 0, 0];
}

function most(all: [number, number, number][]): [number, number, number] {
  return all.reduce((a, b) => (compare(a, b) < 0 ? b : a), [0, 0, 0]);
}

function compare(a: CssRule['specificity'], b: CssRule['specificity']): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
