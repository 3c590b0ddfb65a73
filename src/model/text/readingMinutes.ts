import type { Script } from './language.ts';

/**
 * How fast a first-year student reads plain prose with numbers in it, figures aside: characters of Chinese, words of
 * English, a minute. Slower than what is measured for fiction, because numbers are looked at twice.
 */
export const PACE: Readonly<Record<Script, number>> = { han: 300, latin: 180 };
/** What a figure is used for, at least. */
export const MINUTES_A_FIGURE = 1.5;

/** @returns whole minutes, at least one */
export function readingMinutes(prose: string, script: Script, figures: number): number {
  const units = script === 'han' ? prose.match(/\p{Script=Han}/gu) : prose.match(/[\p{L}\p{N}’'-]+/gu);
  return Math.max(1, Math.round((units?.length ?? 0) / PACE[script] + figures * MINUTES_A_FIGURE));
}
