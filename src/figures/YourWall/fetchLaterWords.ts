import type { LaterWords } from './wallData.ts';

/** @throws Error when they cannot be had */
export async function fetchLaterWords(href: string): Promise<LaterWords> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return (await response.json()) as LaterWords;
}
