/** The section that was read last, in this browser alone, so that the contents page can lead back to it. */

const KEY = 'place';

export function keepPlace(section: string): void {
  try {
    localStorage.setItem(KEY, section);
  } catch {
    // No storage: then nothing is kept.
  }
}

export function lastPlace(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}
