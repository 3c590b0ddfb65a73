/** @type {import('prettier').Config} */
export default {
  printWidth: 120,
  singleQuote: true,
  plugins: ['prettier-plugin-svelte', 'prettier-plugin-astro'],
  overrides: [
    { files: '*.svelte', options: { parser: 'svelte' } },
    { files: '*.astro', options: { parser: 'astro' } },
  ],
};
