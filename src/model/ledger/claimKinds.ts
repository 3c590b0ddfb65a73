/** The four kinds of number and the three ways its evidence can stand; free of the schema, so that pages may ship it. */

export const KINDS = ['paper', 'external', 'derived', 'assumption'] as const;
export type Kind = (typeof KINDS)[number];

export const STANDINGS = ['confirmed', 'conflicts', 'not-found'] as const;
