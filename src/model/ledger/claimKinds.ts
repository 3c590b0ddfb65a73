/** The four kinds of number and how its evidence can stand; free of the schema, so that pages may ship it. */

export const KINDS = ['paper', 'external', 'derived', 'assumption'] as const;
export type Kind = (typeof KINDS)[number];

/** The verdicts on what the paper states; their criteria are in `content/README.md` and on the ledger's page. */
export const STANDINGS = ['confirmed', 'consistent', 'conflicts', 'another-measure', 'not-found'] as const;

/** Whether the source that the paper names for a figure was seen to hold it. */
export const ATTRIBUTIONS = ['confirmed', 'not-found'] as const;

/** Whose page it is that we read: the publisher's, another public body's, the press's, or somebody else's. */
export const ORIGINS = ['own', 'official', 'press', 'copy'] as const;
