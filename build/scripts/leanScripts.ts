import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import terser from 'terser/package.json' with { type: 'json' };
import type { Plugin, Rolldown } from 'vite';
import { TERSER } from './terser.ts';

const PRELOAD_HELPER = '\0vite/preload-helper.js';
/** Parts of Svelte's runtime that only the builder of embeds needs. They do nothing by being loaded. */
const FOR_THE_BUILDER = /\/svelte\/src\/.*\/(?:await|key|select)\.js$/;
/** Others that few need: for what moves, and what is done once an element is there. */
const FOR_FEW = /\/svelte\/src\/.*\/(?:loop|timing|attachments|universal)\.js$/;
/** Drawing by hand, which the figures of bricks do without. */
const FOR_DRAWING = /\/src\/figures\/kit\/(?:Picture|KindText|compactPath|labelLines)\b/;
/** The shell of simulations, with the notes on their model, and a scale that holds. */
const FOR_SIMULATIONS =
  /\/src\/figures\/kit\/(?:Simulation|ModelNotes|AssumptionSlider|LeverSlider|LeverNote|lever|heldScale|Folded|startMark)\./;
/** One of a few, which half of the figures ask. */
const FOR_CHOICES = /\/src\/figures\/kit\/Choice\./;
/** What fills bricks, and how much is left of a wall. */
const FOR_BRICKS =
  /\/src\/(?:figures\/bricks\/(?:Brick|LabelledBrick|Workshop|WorkshopWall|workshop|lastMove)\.|model\/walls\/(?:biggestChange|describeMix|pointBudget|relief|reliefShape|wholeParts)\.)/;

/**
 * Of Svelte's runtime, what a bundler keeps because it cannot tell that nobody needs it: names in a list that is spread
 * into another, and ways for components that wait, which are an experiment that we have not switched on. 800 bytes in
 * every embed.
 */
const UNNEEDED: { id: RegExp; written: RegExp; instead: string }[] = [
  {
    id: /\/svelte\/src\/utils\.js$/,
    written: /const DOM_PROPERTIES = (\[[^\]]*\]);/,
    instead: 'const DOM_PROPERTIES = /* @__PURE__ */ (() => $1)();',
  },
  {
    id: /\/svelte\/src\/internal\/client\/dom\/blocks\/(?:branches|each)\.js$/,
    written: /var defer = should_defer_append\(\);/,
    instead: 'const defer = false;',
  },
  {
    id: /\/svelte\/src\/internal\/client\/reactivity\/async\.js$/,
    written: /async\.length === 0 && pending\.length === 0/,
    instead: 'true',
  },
];

/** What a page's own small script needs, and figures too. */
const FOR_PAGES =
  /\/text\/showInvisible\.|\/share\/loadAgain\.|vite\/preload-helper|rolldown:runtime|rolldown\/runtime/;

/** How numbers are written, with the words of units. */
const FOR_NUMBERS = /\/src\/model\/ledger\/formatQuantity\.|unit-words/;

/** The languages of the site, which only panels and the builder ask about. */
const FOR_LANGUAGES = /\/src\/model\/text\/language\.ts$|\/content\/languages\.json$/;

/** What reads whole texts and queries, and copies, which the tools and the one figure with a text field do. */
const FOR_TEXTS = /\/src\/(?:model\/(?:text\/plainText|links\/mendQuery)|tools\/share\/copyText)\.ts$/;

/** D3's scales, with what of its other packages they alone need. */
const FOR_SCALES =
  /\/d3-(?:scale|interpolate|color)\/|\/internmap\/|\/d3-array\/src\/(?:ticks|bisect|bisector|ascending|descending|number)\.js$/;

/** What must be met in a build, each by what it is. */
const MET = {
  "what the builder needs of Svelte's runtime": FOR_THE_BUILDER,
  "what few figures need of Svelte's runtime": FOR_FEW,
  'what draws by hand': FOR_DRAWING,
  'the shell of simulations': FOR_SIMULATIONS,
  'one of a few': FOR_CHOICES,
  'what fills bricks': FOR_BRICKS,
  'our own renderer of islands': /\/build\/scripts\/hydrateIsland\.ts$/,
  'the languages': FOR_LANGUAGES,
  'what reads texts': FOR_TEXTS,
  "d3's scales": FOR_SCALES,
  "Vite's helper for hints": /vite\/preload-helper\.js$/,
};

/**
 * What most figures share comes as one file: a dozen small ones compress badly and ask a dozen times. A figure loads
 * whole files, so each holds what its figures need and little else.
 */
const FILES: Rolldown.CodeSplittingGroup[] = [
  { name: 'start', test: FOR_PAGES, minShareCount: 2, priority: 3 },
  {
    name: 'model',
    test: (id) => /\/src\/model\//.test(id) && !FOR_NUMBERS.test(id),
    minShareCount: 5,
    priority: 2,
  },
  // Small things that pages share.
  {
    name: 'page',
    test: /\/src\/site\/(?:shell\/scripts\/(?:setFigures|lastPlace)|lesson\/keptAnswers)\.ts$/,
    priority: 6,
  },
  // What is known of the languages, for what offers them; a figure has its own.
  { name: 'languages', test: FOR_LANGUAGES, priority: 3 },
  { name: 'texts', test: FOR_TEXTS, minShareCount: 2, priority: 3 },
  {
    name: 'figure',
    test: (id) =>
      /\/src\/figures\/(?:kit|bricks)\/|\/model\/ledger\/formatQuantity\.|unit-words|\/src\/translation\/hydrateServed|\/svelte\/src\/|\/clsx\//.test(
        id,
      ) && ![FOR_THE_BUILDER, FOR_FEW, FOR_DRAWING, FOR_SIMULATIONS, FOR_CHOICES].some((others) => others.test(id)),
    minShareCount: 5,
    priority: 1,
  },
  // D3 by what it is for, so that a figure loads what it draws with: sums and ranges, number formats, lines, scales.
  { name: 'd3-scale', test: FOR_SCALES, priority: 5 },
  { name: 'd3-array', test: /\/d3-array\//, minShareCount: 4, priority: 4 },
  { name: 'd3-format', test: /\/d3-format\//, priority: 4 },
  { name: 'd3-shape', test: /\/d3-(?:shape|path)\//, priority: 4 },
  { name: 'few', test: FOR_FEW },
  { name: 'drawing', test: FOR_DRAWING, minShareCount: 4 },
  { name: 'simulation', test: FOR_SIMULATIONS, minShareCount: 4 },
  { name: 'choice', test: FOR_CHOICES, minShareCount: 2 },
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
    transform(code, id) {
      const lean = withoutUnneeded(code, id);
      if (lean !== code) return { code: lean, map: null };
      return FOR_THE_BUILDER.test(id) || FOR_FEW.test(id) ? { code, map: null, moduleSideEffects: false } : undefined;
    },
    load: (id) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
    // Names are made of what a file holds before it is shortened once more.
    augmentChunkHash: () => JSON.stringify([terser.version, TERSER]),
    async generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      checkModules([...this.getModuleIds()]);
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = (await minify(file.code, TERSER)).code ?? file.code;
    },
  };
}

/** @throws Error when it is not written so any more */
function withoutUnneeded(code: string, id: string): string {
  return UNNEEDED.filter((one) => one.id.test(id)).reduce((kept, { written, instead }) => {
    if (!written.test(kept)) throw new Error(`lean-scripts: expected in ${id}: ${String(written)}`);
    return kept.replace(written, instead);
  }, code);
}

/**
 * Everything that is told apart here by its name is still there under that name. An upgrade that renames one would leave
 * pages heavier, or figures dead, without a word.
 * @throws Error naming what is missing
 */
function checkModules(ids: readonly string[]): void {
  for (const [what, pattern] of Object.entries(MET))
    if (!ids.some((id) => pattern.test(id)))
      throw new Error(`lean-scripts: expected ${what} among the browser's modules, as ${String(pattern)}`);
  if (ids.some((id) => id.includes('/@astrojs/svelte/dist/client')))
    throw new Error("lean-scripts: expected our own renderer of islands in place of Astro's");
}
