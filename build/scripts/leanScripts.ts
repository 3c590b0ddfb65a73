import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

/** Parts of Svelte's runtime that only the builder of embeds needs. They do nothing by being loaded. */
const FOR_THE_BUILDER = /\/svelte\/src\/.*\/(?:await|key|select)\.js$/;
/** Others that few need: for what moves, and what is done once an element is there. */
const FOR_FEW = /\/svelte\/src\/.*\/(?:loop|timing|attachments|universal)\.js$/;
/** Drawing by hand and notes on a model, which the figures of bricks do without. */
const FOR_DRAWING = /\/src\/figures\/kit\/(?:Picture|KindText|ModelNotes|compactPath|labelLines)\b/;
/** What fills bricks, and how much is left of a wall. */
const FOR_BRICKS =
  /\/src\/(?:figures\/bricks\/(?:Brick|RemainderLine)\.|model\/walls\/(?:describeMix|pointBudget|relief|reliefShape|wholeParts)\.)/;

/**
 * What most figures share comes as one file: a dozen small ones compress badly and ask a dozen times. A figure loads
 * whole files, so each holds what its figures need and little else.
 */
const FILES: Rolldown.CodeSplittingGroup[] = [
  {
    // By itself, because the page's own small script needs some of it and nothing else.
    name: 'model',
    test: /\/src\/model\/|vite\/preload-helper|rolldown:runtime|rolldown\/runtime/,
    minShareCount: 5,
    priority: 2,
  },
  {
    name: 'figure',
    test: (id) =>
      /\/src\/figures\/(?:kit|bricks)\/|\/svelte\/src\/|\/clsx\//.test(id) &&
      ![FOR_THE_BUILDER, FOR_FEW, FOR_DRAWING].some((others) => others.test(id)),
    minShareCount: 5,
    priority: 1,
  },
  { name: 'few', test: FOR_FEW },
  { name: 'drawing', test: FOR_DRAWING, minShareCount: 4 },
  { name: 'bricks', test: FOR_BRICKS, minShareCount: 2, priority: 3 },
];

/**
 * A Vite plugin for the browser's code: islands are taken over by our own renderer, files are cut along what figures
 * need, and what is imported on use is imported, without a hint at it before. Vite's helper for such hints weighs 1 KB
 * in every page and embed, to save a journey when a panel is opened.
 */
export function leanScripts(): Plugin {
  return {
    name: 'lean-scripts',
    enforce: 'pre',
    config: () => ({
      resolve: { alias: { '@astrojs/svelte/client.js': fileURLToPath(new URL('hydrateIsland.ts', import.meta.url)) } },
    }),
    // Here, because Astro sets values of its own over the configuration's.
    configEnvironment: (name) =>
      name === 'client'
        ? {
            build: {
              modulePreload: false,
              rolldownOptions: {
                // Both for groups that do not draw in all that their modules name: Svelte's names all of itself.
                preserveEntrySignatures: 'allow-extension',
                output: { codeSplitting: { includeDependenciesRecursively: false, groups: FILES } },
              },
            },
          }
        : undefined,
    transform: (code, id) =>
      FOR_THE_BUILDER.test(id) || FOR_FEW.test(id) ? { code, map: null, moduleSideEffects: false } : undefined,
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
