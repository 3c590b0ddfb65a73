import { minifySync } from 'vite';

/** A script that stands in the page; data and files say more in their tags. */
const INLINE = /<script( type="module")?>([^]*?)<\/script>/g;

/** @param html a page @returns the same with its own scripts in as few characters as they need */
export function shortScripts(html: string): string {
  return html.replace(INLINE, (_, module: string | undefined, code: string) => {
    const { code: short, errors } = minifySync('inline.js', code, { module: module !== undefined });
    if (errors[0]) throw new Error(`a script in the page: ${errors[0].message}`);
    return `<script${module ?? ''}>${short.trim()}</script>`;
  });
}
