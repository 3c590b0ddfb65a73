import type { SheetWords } from './wallData.ts';

/** All that printing takes and nothing else does, to be loaded together. */
export { returnCode, returnLinks } from './returnLinks.ts';
export { default as Sheet } from './Sheet.svelte';

/** @throws Error when they cannot be had */
export async function fetchSheetWords(href: string): Promise<SheetWords> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return (await response.json()) as SheetWords;
}
