import { z } from 'zod';
import { ContentError } from '../text/contentError.ts';
import { localized as inEveryLanguage } from '../text/localized.ts';
import { ORIGINS } from './claimKinds.ts';

/** What is written in `content/pages.yaml`: every page on which we saw a figure, once, so that a dead link is one line. */

const page = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id in kebab-case'),
  /** Whose site it is. */
  site: inEveryLanguage(),
  origin: z.enum(ORIGINS),
  /** The page's own title where one was read. */
  title: z.string().nullable(),
  url: z.url({ protocol: /^https?$/, error: 'expected the address of a web page' }),
  published: z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/).nullable(), // prettier-ignore
  /** The last day on which we read the figure on a stored copy of it. */
  seen: z.iso.date('expected a day such as 2026-11-27'),
});

export const pagesSchema = z.array(page);
export type SourcePage = z.output<typeof page>;

const FILE = 'content/pages.yaml';

/**
 * The pages by id.
 * @throws ContentError for an id or an address that is there twice
 */
export function pagesById(pages: readonly SourcePage[]): ReadonlyMap<string, SourcePage> {
  const byId = new Map<string, SourcePage>();
  const byUrl = new Map<string, string>();
  for (const one of pages) {
    if (byId.has(one.id)) throw new ContentError(FILE, one.id, 'expected each id once');
    const twin = byUrl.get(one.url);
    if (twin !== undefined) throw new ContentError(FILE, one.id, `expected each address once; ${twin} has it already`);
    byId.set(one.id, one);
    byUrl.set(one.url, one.id);
  }
  return byId;
}
