import type { MixReadings } from './mixData.ts';

/** @throws Error when the file cannot be had or is not what was expected */
export async function fetchDeferredData(href: string): Promise<MixReadings> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return (await response.json()) as MixReadings;
}
