import { minify_sync } from 'terser';
import { minifySync } from 'vite';
import { TERSER } from './terser.ts';

/** A script that stands in the page; data and files say more in their tags. */
const INLINE = /<script( type="module")?>([^]*?)<\/script>/g;

/** @param html a page @returns the same with its own scripts in as few characters as they need */
export function shortScripts(html: string): string {
  return html.replace(INLINE, (_, module: string | undefined, code: string) => {
    const own = { module: module !== undefined };
    const { code: used, errors } = minifySync('inline.js', code, own);
    if (errors[0]) throw new Error(`a script in the page: ${errors[0].message}`);
    const { code: short = used } = minify_sync(used, { ...TERSER, ...own });
    return `<script${module ?? ''}>${short.trim()}</script>`;
  });
}
