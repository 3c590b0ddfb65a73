import { z } from 'zod';
import { ContentError } from '../text/contentError.ts';

/** What `content/publication.yaml` says: the version of the whole, and its days. */

const day = z.iso.date('expected a day such as "2026-11-24"');

export const publicationSchema = z
  .strictObject({
    version: z.string().regex(/^\d+\.\d+\.\d+$/, 'expected a version such as "0.1.0"'),
    /** The day of the first version. */
    published: day,
    /** The day of this version. */
    modified: day,
  })
  .refine(({ published, modified }) => modified >= published, {
    path: ['modified'],
    message: 'expected no day before that of the first version',
  });

export type Publication = z.output<typeof publicationSchema>;

/** @throws ContentError when the readers would be told another version than the package has */
export function checkVersion({ version }: Publication, packageVersion: string): void {
  if (version !== packageVersion)
    throw new ContentError(
      'content/publication.yaml',
      'version',
      `expected ${packageVersion}, as in package.json, not ${version}`,
    );
}
