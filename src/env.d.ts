/// <reference types="astro/client" />

declare module 'subset-font' {
  /** Cuts a font to the glyphs of a text. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'woff' | 'sfnt';
      noLayoutClosure?: boolean;
      noHinting?: boolean;
      keepFeatures?: readonly string[];
      dropTables?: readonly string[];
    },
  ): Promise<Buffer>;
}

declare module 'virtual:figure-islands' {
  /** Every figure's component as an island, by its folder in `src/figures/`. */
  const islands: Record<string, import('astro/runtime/server/index.js').AstroComponentFactory>;
  export default islands;
}

declare module 'virtual:palette' {
  /** The site's colours in either theme, for what no style sheet reaches. */
  export const light: import('../build/palette.ts').Palette;
  export const dark: import('../build/palette.ts').Palette;
}

/**
 * What a page knows of its translation by the browser (`src/translation/`): changes since its first, until somebody
 * follows them, each with the words of a text that it took away.
 */
interface PageTranslation extends Array<[change: MutationRecord, words?: string | null]> {
  /** Loads what follows them. */
  follow?: () => Promise<unknown>;
  /** Gives what is about to be hydrated the server's words back, and the translation afterwards; there once it is followed. */
  setAside?: (root: Element) => () => void;
}
// eslint-disable-next-line no-var -- as a global is declared
declare var translation: PageTranslation | undefined;
