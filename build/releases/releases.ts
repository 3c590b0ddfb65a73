import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { parseYaml } from '../../src/model/text/parseYaml.ts';
import { unpack } from './archive.ts';

/** `releases/index.yaml`: the frozen copies, newest first, each with its archive beside it. */
export const RELEASES_FILE = 'releases/index.yaml';

const version = z.string().regex(/^\d+\.\d+\.\d+$/, 'expected a version such as 1.0.0');

const releasesSchema = z
  .array(
    z.strictObject({
      version,
      /** The day on which that version was published. */
      date: z.iso.date(),
      /** The release of which the archive holds the difference; without it, the archive is whole. */
      from: version.optional(),
      /** Of the archive, so that nothing can change in it unnoticed. */
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  )
  .superRefine((releases, context) => {
    releases.forEach(({ from }, i) => {
      const below = releases[i + 1]?.version;
      if (from !== undefined && from !== below)
        context.addIssue({
          code: 'custom',
          path: [i, 'from'],
          message: `expected the version listed below it, ${below ?? 'of which there is none'}, not ${from}`,
        });
    });
  });

export type Release = z.output<typeof releasesSchema>[number];

/** @param root the project's folder */
export async function readReleases(root: string): Promise<Release[]> {
  return parseYaml(RELEASES_FILE, await readFile(path.join(root, RELEASES_FILE), 'utf8'), releasesSchema);
}

/** @returns the archive's path, relative to the project's folder */
export function archiveOf({ version, from }: Pick<Release, 'version' | 'from'>): string {
  return `releases/${version}.tar.${from === undefined ? 'br' : 'zst'}`;
}

/** @throws Error when the archive is not the one that was released */
export function checkArchive(archive: Buffer, release: Release): void {
  const found = hashOf(archive);
  if (found !== release.sha256)
    throw new Error(`${archiveOf(release)}: expected the archive that was released (${release.sha256}), not ${found}`);
}

/**
 * Every released copy as a bundle, oldest first, because each is worked out from the one before. Two are held at a time.
 * @throws Error when an archive is missing or not the one that was released
 */
export async function* readBundles(
  root: string,
  releases: readonly Release[],
): AsyncGenerator<{ release: Release; bundled: Buffer }> {
  let before: Buffer | undefined;
  for (const release of releases.toReversed()) {
    const archive = await readFile(path.join(root, archiveOf(release)));
    checkArchive(archive, release);
    const bundled = await unpack(archive, release.from === undefined ? undefined : before);
    yield { release, bundled };
    before = bundled;
  }
}

export function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
