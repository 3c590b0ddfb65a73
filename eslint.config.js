import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { layerRules } from './layers.config.js';

export default [
  { ignores: ['dist/', '.astro/', '.svelte-check/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  ...astro.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
    rules: {
      // Every address comes with its base path from the page; this is no SvelteKit project.
      'svelte/no-navigation-without-resolve': 'off',
      // Addresses are read and written at one moment here; nothing watches them.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'off',
    },
  },
  ...layerRules,
];
