import type { Kind } from '../../model/ledger/claimKinds.ts';
import type { Words } from './definition.ts';

/** The walls of the story: which there are, how high, whose. Every one of their bricks is in every picture of it. */

/** What others published, year by year; for 2014 two measures, the ministry's estimate and the bureau's survey. */
export const PUBLISHED = [
  'official-2011-early', 'official-2012', 'official-2013', 'official-2014-estimate', 'official-2014',
  'official-2015-later', 'official-2016', 'official-2017', 'official-2018', 'official-2019', 'official-2020',
  'official-2021', 'official-2022',
] as const; // prettier-ignore

/** The paper's two ends. */
export const START = 'ecommerce-2011';
export const END = 'ecommerce-2022';
export const SURVEY = 'official-2014';
export const ESTIMATE = 'official-2014-estimate';
/** The year to which the ministry counts what the paper counts to 2022. */
export const SAME = 'official-2021';
export const LAST = 'official-2022';

export const WALLS = [START, ...PUBLISHED, END] as const;
export type Wall = (typeof WALLS)[number];

/** Places along the ground, from the left: the published walls between the paper's own, its end as it labels it. */
export const PLACES: readonly Wall[] = [START, ...PUBLISHED, END];

export function yearOf(wall: Wall): string {
  return /\d{4}/.exec(wall)?.[0] ?? '';
}

/** A ledger entry as a picture needs it. */
export interface ClaimMark {
  /** In trillion yuan (one brick), or in the entry's own unit where it is no amount. */
  value: number;
  /** Without the unit where the picture has said it. */
  text: string;
  kind: Kind;
}

/** Numbers and words of all pictures, in one language. */
export interface StorySource {
  claims: Readonly<Record<string, ClaimMark>>;
  words: Words['picture'];
}

/** The entry with this id. @throws RangeError when the story was given none */
export function claimOf({ claims }: StorySource, id: string): ClaimMark {
  const found = claims[id];
  if (!found) throw new RangeError(`the story has no ${id}`);
  return found;
}
