import type { Language } from '../text/language.ts';

/** What can be shared and embedded: a section (`s`) by its number, a figure (`f`) or a question (`q`) by its id. */
export interface SharedThing {
  kind: 's' | 'f' | 'q';
  id: string;
}

/** Where what travels stands; each a path under the base. */
export interface ThingAddresses {
  /** A tiny page with its own title and picture that goes on to the thing; survives apps that cut at `#`. */
  share: (lang: Language, thing: SharedThing) => string;
  /** The thing alone, for a frame in somebody else's page. */
  embed: (lang: Language, thing: SharedThing) => string;
  /** oEmbed's description of the embed. */
  oembed: (lang: Language, thing: SharedThing) => string;
  /** Its preview picture, 1200 × 630. */
  preview: (lang: Language, thing: SharedThing) => string;
  /** What the share panel needs to know about it, fetched when the panel is opened. */
  shareInfo: (lang: Language, thing: SharedThing) => string;
}

/** @param root the base path with its slash at the end: `/bricks/`, or that of a released version: `/bricks/v/1.0.0/` */
export function thingAddresses(root: string): ThingAddresses {
  return {
    share: (lang, { kind, id }) => `${root}${lang}/${kind}/${id}/`,
    embed: (lang, { kind, id }) => `${root}embed/${lang}/${kind}/${id}/`,
    oembed: (lang, { kind, id }) => `${root}oembed/${lang}/${kind}/${id}.json`,
    preview: (lang, { kind, id }) => `${root}previews/${lang}/${kind}/${id}.png`,
    shareInfo: (lang, { kind, id }) => `${root}share/${lang}/${kind}/${id}.json`,
  };
}
