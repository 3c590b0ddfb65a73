import { mdsvex } from 'mdsvex';
import { vitePreprocess } from '@astrojs/svelte';
import { blockIds } from './src/prose/markdown/blockIds.js';
import { leadingComponents } from './src/prose/markdown/leadingComponents.js';
import { plainChapters } from './src/prose/markdown/plainChapters.js';
import { proseImports } from './src/prose/markdown/proseImports.js';

/** Of base 36: enough that two of some hundred components hardly ever share a name. */
const NAME_LENGTH = 4;
const components = new Map();

/**
 * A component's class, which stands on most elements of a page, in its styles and in its script: half as long as
 * Svelte's own, which an embed carries dozens of.
 * @param {{ filename: string; hash: (text: string) => string }} component
 * @throws when two components would share it
 */
function scopeClass({ filename, hash }) {
  const name = `s-${hash(filename).padStart(NAME_LENGTH, '0').slice(-NAME_LENGTH)}`;
  const other = components.get(name);
  if (other !== undefined && other !== filename)
    throw new Error(`${filename} and ${other} share the class ${name}: rename one, or make the names longer`);
  components.set(name, filename);
  return name;
}

/** @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig} */
export default {
  extensions: ['.svelte', '.svx'],
  // Which version drew the page is told to nobody; it would be a file of its own on every page.
  compilerOptions: { discloseVersion: false, cssHash: scopeClass },
  preprocess: [
    plainChapters(),
    leadingComponents(),
    // Typographic quotes and dashes are written by the authors, so smartypants stays out of both languages.
    mdsvex({ extensions: ['.svx'], smartypants: false, highlight: false, remarkPlugins: [blockIds] }),
    proseImports(),
    vitePreprocess(),
  ],
};
