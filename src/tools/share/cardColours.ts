export interface CardColours {
  paper: string;
  ink: string;
  quiet: string;
  rule: string;
  brick: string;
}

/** Those of the preview pictures, which are light in any theme: the light tokens of the site. */
export const LIGHT: CardColours = {
  paper: '#fbfaf6',
  ink: '#1a1c23',
  quiet: '#5c6070',
  rule: '#e3dfd4',
  brick: '#c4512d',
};

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
