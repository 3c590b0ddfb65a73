import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { find, generate, parse, type Rule } from 'css-tree';
import type { Plugin } from 'vite';

const TOKENS_FILE = 'src/site/styles/tokens.css';
const FILE = fileURLToPath(new URL(`../${TOKENS_FILE}`, import.meta.url));
const MODULE = 'virtual:palette';

const TOKENS = {
  paper: '--paper',
  ink: '--ink',
  quiet: '--ink-quiet',
  rule: '--rule',
  strongRule: '--rule-strong',
  brick: '--brick',
  brickText: '--brick-text',
  brickPale: '--brick-pale',
  bit: '--bit',
} as const;

/** Colours as sRGB in hexadecimal. */
export type Palette = Readonly<Record<keyof typeof TOKENS, string>>;

/**
 * The colours of both themes, from the site's own tokens: for what no style sheet reaches, such as icons, the browser's
 * bar, preview pictures and cards.
 * @throws Error naming the token that is not there
 */
export function palettes(): { light: Palette; dark: Palette } {
  const css = readFileSync(FILE, 'utf8');
  return { light: coloursUnder(css, ':root'), dark: coloursUnder(css, ':root[data-theme=dark]') };
}

function coloursUnder(css: string, selector: string): Palette {
  const rule = find(
    parse(css, { parseCustomProperty: false }),
    (node) => node.type === 'Rule' && generate(node.prelude).replace(/["']/g, '') === selector,
  ) as Rule | null;
  const declared = new Map(
    rule?.block.children
      .toArray()
      .flatMap((one) => (one.type === 'Declaration' ? [[one.property, generate(one.value).trim()] as const] : [])),
  );
  const entries = Object.entries(TOKENS).map(([name, token]) => {
    const value = declared.get(token);
    if (value === undefined) throw new Error(`${TOKENS_FILE}: expected ${token} under ${selector}`);
    return [name, value];
  });
  return Object.fromEntries(entries) as Palette;
}

/** `virtual:palette` has `light` and `dark` for code of the site. */
export function palette(): Plugin {
  return {
    name: 'palette',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      this.addWatchFile(FILE);
      return Object.entries(palettes())
        .map(([theme, colours]) => `export const ${theme} = ${JSON.stringify(colours)};`)
        .join('\n');
    },
  };
}
