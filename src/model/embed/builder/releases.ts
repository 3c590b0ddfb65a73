/** A version that was released and stays as it was, under `/v/{version}/`. */
export interface Release {
  version: string;
  /** The day of its release: `2026-11-24`. */
  date: string;
}

/**
 * The released versions out of `/v/versions.json`. What is no version does not get into an address, and is passed over.
 * @throws Error when it is no list at all
 */
export function readReleases(json: unknown): Release[] {
  if (!Array.isArray(json)) throw new Error('expected a list of versions');
  return json.flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null) return [];
    const { version, date } = one as Record<string, unknown>;
    const known = typeof version === 'string' && /^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(version);
    return known && typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date) ? [{ version, date }] : [];
  });
}
