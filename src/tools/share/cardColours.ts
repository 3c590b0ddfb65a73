import { light } from 'virtual:palette';

export type CardColours = Pick<typeof light, 'paper' | 'ink' | 'quiet' | 'rule' | 'brick'>;

/** Those of the preview pictures, which are light in any theme. */
export const LIGHT: CardColours = light;

/** Those of the page as it is shown, which are also those of a figure's picture. */
export function shownColours(): CardColours {
  const page = getComputedStyle(document.documentElement);
  const token = (name: string) => page.getPropertyValue(name).trim();
  return {
    paper: token('--paper'),
    ink: token('--ink'),
    quiet: token('--ink-quiet'),
    rule: token('--rule'),
    brick: token('--brick'),
  };
}
