/** The icon files that the build draws from `icon.svg`. */
export interface Icon {
  /** From the root of the site. */
  file: string;
  sizePx: number;
  /** How much of the square the drawing takes. */
  share: number;
  /** For the manifest; an icon without it is asked for by the pages themselves. */
  purpose?: 'any' | 'maskable';
}

export const ICONS: readonly Icon[] = [
  { file: 'icons/icon-192.png', sizePx: 192, share: 1, purpose: 'any' },
  { file: 'icons/icon-512.png', sizePx: 512, share: 1, purpose: 'any' },
  // What a system may cut away leaves a circle of 80 % of the width: the drawing's corners are within it.
  { file: 'icons/icon-maskable-512.png', sizePx: 512, share: 0.68, purpose: 'maskable' },
  { file: 'icons/apple-touch-icon.png', sizePx: 180, share: 0.88 },
  { file: 'favicon.ico', sizePx: 32, share: 1 },
];
