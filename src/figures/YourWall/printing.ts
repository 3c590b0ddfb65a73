/** All that printing takes and nothing else does, to be loaded together. */
export { returnCode, returnLinks } from './returnLinks.ts';
export { default as Sheet } from './Sheet.svelte';
