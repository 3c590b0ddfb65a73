/** @type {import('knip').KnipConfig} */
export default {
  // Chapters use the components of prose; a preprocessor writes their imports. Scripts and the bench are commands; one is run in a copy of the project.
  entry: [
    'src/prose/*.svelte',
    'src/figures/*/states.ts',
    'scripts/*.{ts,mjs}',
    'bench/growth/catalogueWork.ts',
    'tests/**/*.ts',
    'layers.config.js',
  ],
  project: ['src/**/*.{ts,js,svelte,astro}', 'build/**', 'scripts/**', 'bench/**', 'tests/**'],
  ignoreExportsUsedInFile: true,
  ignoreBinaries: ['apt-get', 'nginx', 'pdftoppm'],
};
