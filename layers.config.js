// The layer rule: data flows one way. Each layer may import what stands below it in this list and nothing else of ours.

/** @typedef {{ layer: string, files: string[], forbidden: string[] }} Layer */

/** @type {Layer[]} */
export const LAYERS = [
  { layer: 'model', files: ['src/model/**'], forbidden: ['share', 'figures', 'prose', 'site', 'pages', 'content'] },
  { layer: 'share', files: ['src/share/**'], forbidden: ['figures', 'prose', 'site', 'pages', 'content'] },
  { layer: 'figures', files: ['src/figures/**'], forbidden: ['prose', 'site', 'pages', 'content'] },
  { layer: 'prose', files: ['src/prose/**'], forbidden: ['share', 'figures', 'site', 'pages', 'content'] },
  { layer: 'site', files: ['src/site/**'], forbidden: ['figures', 'pages'] },
];

const NO_FRAMEWORK_IN_MODEL = ['svelte', 'svelte/*', 'astro', 'astro:*', 'astro/*', 'node:*'];

/**
 * One figure does not import another; what they share is in `parts/`.
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
                    message: 'A figure does not import another figure; share through parts/.',
                  },
                ]
              : []),
          ],
        },
      ]),
    },
  })),
];
