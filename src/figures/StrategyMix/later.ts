/** What a reader may ask for, to be loaded together. */
export { default as BrickReading } from './BrickReading.svelte';
export { default as Rules } from './Rules.svelte';
