import { z } from 'zod';
import { ContentError } from '../text/contentError.ts';
import { localized } from '../text/localized.ts';

/** What `content/publication.yaml` says: the version of the whole, and its days. */

const day = z.iso.date('expected a day such as "2026-11-24"');

const licence = z.strictObject({
  /** In the SPDX list of licences. */
  id: z.string().regex(/^[A-Za-z0-9.+-]+$/, 'expected an SPDX id such as CC-BY-4.0'),
  short: z.string().min(1),
  name: localized(),
  url: z.url({ protocol: /^https$/, error: 'expected the address of the licence' }),
});

export const publicationSchema = z
  .strictObject({
    version: z.string().regex(/^\d+\.\d+\.\d+$/, 'expected a version such as "0.1.0"'),
    /** The day of the first version. */
    published: day,
    /** The day of this version. */
    modified: day,
    /** Of our prose, figures and data, and of our code. */
    licences: z.strictObject({ content: licence, code: licence }),
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
