import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { parseYaml } from '../../src/model/text/parseYaml.ts';

/** `releases/index.yaml`: the frozen copies, newest first. Each is an archive beside it, `{version}.tar.br`. */
export const RELEASES_FILE = 'releases/index.yaml';

const releasesSchema = z.array(
  z.strictObject({
    version: z.string().regex(/^\d+\.\d+\.\d+$/, 'expected a version such as 1.0.0'),
    /** The day on which that version was published. */
    date: z.iso.date(),
    /** Of the archive, so that nothing can change in it unnoticed. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
);

export type Release = z.output<typeof releasesSchema>[number];

/** @param root the project's folder */
export async function readReleases(root: string): Promise<Release[]> {
  return parseYaml(RELEASES_FILE, await readFile(path.join(root, RELEASES_FILE), 'utf8'), releasesSchema);
}

export function archiveOf(root: string, version: string): string {
  return path.join(root, 'releases', `${version}.tar.br`);
}

/** @throws Error when the archive is not the one that was released */
export async function checkArchive(root: string, { version, sha256 }: Release): Promise<void> {
  const found = hashOf(await readFile(archiveOf(root, version)));
  if (found !== sha256)
    throw new Error(`releases/${version}.tar.br: expected the archive that was released (${sha256}), not ${found}`);
}

export function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
