import { mdsvex } from 'mdsvex';
import { vitePreprocess } from '@astrojs/svelte';
import { blockIds } from './src/prose/markdown/blockIds.js';
import { leadingComponents } from './src/prose/markdown/leadingComponents.js';
import { proseImports } from './src/prose/markdown/proseImports.js';

/** @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig} */
export default {
  extensions: ['.svelte', '.svx'],
  // Which version drew the page is told to nobody; it would be a file of its own on every page.
  compilerOptions: { discloseVersion: false },
  preprocess: [
    leadingComponents(),
    // Typographic quotes and dashes are written by the authors, so smartypants stays out of both languages.
    mdsvex({ extensions: ['.svx'], smartypants: false, highlight: false, remarkPlugins: [blockIds] }),
    proseImports(),
    vitePreprocess(),
  ],
};
