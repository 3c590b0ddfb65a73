// The layer rule: data flows one way. A layer imports what stands above it in this list, itself, and nothing else of
// ours. It holds for every way to import: `import`, `export … from`, `import()`, `import.meta.glob`.
import path from 'node:path';

/**
 * @typedef {{
 *   layer: string,
 *   folders: string[],
 *   may: string[],
 *   packages?: RegExp,
 * }} Layer a layer, the folders it is in, the layers it may import, and which packages, where not all
 */

/** @type {Layer[]} */
export const LAYERS = [
  // Pure TypeScript: no DOM, no framework, no Node.
  { layer: 'model', folders: ['src/model'], may: [], packages: /^(?:zod|yaml|d3(?:-[a-z]+)?)$/ },
  // What the browser's translation asks of whatever draws in a page.
  { layer: 'translation', folders: ['src/translation'], may: [], packages: /^svelte$/ },
  { layer: 'share', folders: ['src/tools/share'], may: ['model'] },
  { layer: 'figures', folders: ['src/figures'], may: ['model', 'share', 'translation'] },
  {
    layer: 'tools',
    folders: ['src/tools/builder', 'src/tools/class-walls'],
    may: ['model', 'share', 'figures'],
  },
  { layer: 'prose', folders: ['src/prose'], may: ['model'] },
  { layer: 'content', folders: ['content'], may: ['prose'] },
  // The one room of the site that looks into figures: it knows them by their folders.
  {
    layer: 'catalogue',
    folders: ['src/site/catalogue'],
    may: ['model', 'figures', 'content'],
  },
  {
    layer: 'site',
    folders: ['src/site'],
    may: ['model', 'translation', 'share', 'tools', 'prose', 'content', 'catalogue'],
  },
  { layer: 'pages', folders: ['src/pages'], may: ['model', 'share', 'tools', 'catalogue', 'site'] },
  // Works on what was built; what it shares with the site are a few pure files.
  { layer: 'build', folders: ['build'], may: ['model', 'translation', 'site'] },
];

/** A figure's folder: it imports no other figure. What figures share is in `kit/` and `bricks/`. */
const FIGURE = /^src\/figures\/([A-Z]\w*)\//;
/** What code has as it stands: it imports nothing, so it draws nothing in. */
const PLAIN_DATA = /^content\/\w+\.json$/;
/** What stands in a layer only for its tests. */
const FOR_TESTS = /\.test\.ts$|\/testing\//;

/** @param {string} file @returns {Layer | undefined} the layer with the longest folder that holds the file */
export function layerOf(file) {
  const found = LAYERS.flatMap((layer) => layer.folders.map((folder) => ({ layer, folder })))
    .filter(({ folder }) => file.startsWith(`${folder}/`))
    .toSorted((a, b) => b.folder.length - a.folder.length);
  return found[0]?.layer;
}

/**
 * @param {string} from a file, by its path from the project's root
 * @param {string} specifier as it is imported there, a glob too
 * @returns {string | undefined} what is wrong with that, if anything
 */
export function importMistake(from, specifier) {
  const layer = layerOf(from);
  if (!layer || FOR_TESTS.test(from)) return undefined;
  if (!specifier.startsWith('.')) {
    if (!layer.packages || layer.packages.test(specifier)) return undefined;
    return `The layer ${layer.layer} is pure: it imports no ${specifier}.`;
  }
  const target = path.posix.join(path.posix.dirname(from), specifier.replace(/\?.*$/, ''));
  if (PLAIN_DATA.test(target)) return undefined;
  const [own, other] = [FIGURE.exec(from)?.[1], FIGURE.exec(target)?.[1]];
  if (own && other && own !== other)
    return 'A figure does not import another figure; what they share is in kit/ and bricks/.';
  const reached = layerOf(target);
  if (!reached || reached === layer || layer.may.includes(reached.layer)) return undefined;
  return `The layer ${layer.layer} does not import the layer ${reached.layer}.`;
}

/**
 * What an import names: a string, or for a glob a list of them.
 * @typedef {{ type: string, value?: unknown, elements?: readonly unknown[] }} Specifier
 */

/** @type {import('eslint').Rule.RuleModule} */
const oneWay = {
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    /** @param {unknown} node */
    const check = (node) => {
      const { type, value, elements } = /** @type {Specifier} */ (node ?? { type: 'none' });
      if (type === 'ArrayExpression') return elements?.forEach(check);
      if (type !== 'Literal' || typeof value !== 'string') return;
      const message = importMistake(file, value.replace(/^!/, ''));
      if (message) context.report({ node: /** @type {import('eslint').Rule.Node} */ (node), message });
    };
    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      "CallExpression[callee.property.name='glob'][callee.object.type='MetaProperty']": (
        /** @type {{ arguments: readonly unknown[] }} */ call,
      ) => check(call.arguments[0]),
    };
  },
};

/** @type {import('eslint').Linter.Config[]} */
export const layerRules = [
  {
    plugins: { layers: { rules: { 'one-way': oneWay } } },
    rules: { 'layers/one-way': 'error' },
  },
];
