// The layer rule: data flows one way. Each room lists what it may not import; everything else of ours it may.

/** @typedef {{ layer: string, files: string[], forbidden: string[] }} Layer a layer, where it is, and the folders (below `src/`, or of the project) that it does not import */

/** @type {Layer[]} */
export const LAYERS = [
  {
    layer: 'model',
    files: ['src/model/**'],
    forbidden: ['tools', 'figures', 'prose', 'site', 'pages', 'content', 'build'],
  },
  {
    layer: 'share',
    files: ['src/tools/share/**'],
    forbidden: ['tools/builder', 'tools/class-walls', 'figures', 'prose', 'site', 'pages', 'content', 'build'],
  },
  {
    layer: 'figures',
    files: ['src/figures/**'],
    forbidden: ['tools/builder', 'tools/class-walls', 'prose', 'site', 'pages', 'content', 'build'],
  },
  {
    layer: 'tools',
    files: ['src/tools/builder/**', 'src/tools/class-walls/**'],
    forbidden: ['prose', 'site', 'pages', 'content', 'build'],
  },
  { layer: 'prose', files: ['src/prose/**'], forbidden: ['tools', 'figures', 'site', 'pages', 'content', 'build'] },
  { layer: 'site', files: ['src/site/**'], forbidden: ['figures', 'pages', 'build'] },
  { layer: 'build', files: ['build/**'], forbidden: ['tools', 'figures', 'prose', 'pages', 'content'] },
];

const NO_FRAMEWORK_IN_MODEL = ['svelte', 'svelte/*', 'astro', 'astro:*', 'astro/*', 'node:*'];

/**
 * One figure does not import another; what they share is in `kit/` and `bricks/`.
 * @type {import('eslint').Linter.Config[]}
 */
export const layerRules = [
  ...LAYERS.map(({ layer, files, forbidden }) => ({
    files,
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': /** @type {['error', object]} */ ([
        'error',
        {
          patterns: [
            {
              group: forbidden.map((other) => `**/${other}/**`),
              message: `The layer ${layer} does not import ${forbidden.join(', ')}.`,
            },
            ...(layer === 'model' ? [{ group: NO_FRAMEWORK_IN_MODEL, message: 'The model is pure TypeScript.' }] : []),
            ...(layer === 'figures'
              ? [
                  {
                    regex: '^\\.\\./[A-Z]',
                    caseSensitive: true,
                    message: 'A figure does not import another figure; share through kit/ or bricks/.',
                  },
                ]
              : []),
          ],
        },
      ]),
    },
  })),
];
