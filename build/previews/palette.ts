import type { CssRule } from './cssRules.ts';

const TOKENS = {
  paper: '--paper',
  ink: '--ink',
  quiet: '--ink-quiet',
  strongRule: '--rule-strong',
  brick: '--brick',
  brickText: '--brick-text',
  brickPale: '--brick-pale',
  bit: '--bit',
} as const;

export type Palette = Readonly<Record<keyof typeof TOKENS, string>>;

/** The colours of the light theme, from the site's own tokens. @throws Error naming the token that is not there */
export function paletteOf(rules: readonly CssRule[]): Palette {
  const tokens = new Map(rules.filter((rule) => rule.selector === ':root').flatMap((rule) => [...rule.declarations]));
  const entries = Object.entries(TOKENS).map(([name, token]) => {
    const value = tokens.get(token);
    if (value === undefined) throw new Error(`expected ${token} in src/site/styles/tokens.css`);
    return [name, value];
  });
  return Object.fromEntries(entries) as Palette;
}
