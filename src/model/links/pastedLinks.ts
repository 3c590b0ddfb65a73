import { signsDecoded } from './signsDecoded.ts';

/** UTF-16 units: a link of ours takes up to about 2,000. */
export const LONGEST_LINK = 4000;
/** Every wrapper around a link encodes its percent signs once more. */
const LONGEST_WRAPPED = 4 * LONGEST_LINK;
const MOST_WRAPPERS = 4;
const BEGINNING = /https?:\/\//i;
const ENCODED_BEGINNING = /https?%(?:25)*3A/i;

/** What a link of ours is known by, and what goes on with it. */
export interface OwnLink {
  /** Something that stands in every such link, with or without its head. */
  sign: RegExp;
  /** Its parameters and fragment, global: where one stands, the link goes on, whatever letters stand before it. */
  parts: RegExp;
}

/**
 * The links of one kind in something that was pasted, without what stands around them. Addresses may stand together
 * without a space between them, and mail and chat may have put one into the query of another.
 * @param word without blanks
 */
export function linksIn(word: string, own: OwnLink): string[] {
  if (!BEGINNING.test(word) && !ENCODED_BEGINNING.test(word) && !own.sign.test(word)) return [];
  return word
    .replace(/\p{Cf}/gu, '')
    .split(/(?=https?:\/\/)/i)
    .flatMap((piece) => unwrapped(piece, own, MOST_WRAPPERS))
    .map((link) => withoutEnd(link, own));
}

/** Mail and chat lead through an address of theirs: whatever the parameter is called, its value is what was meant. */
function unwrapped(piece: string, own: OwnLink, wrappers: number): string[] {
  if (own.sign.test(piece.slice(0, LONGEST_LINK))) return [withQuery(piece)];
  if (wrappers === 0 || piece.length > LONGEST_WRAPPED || !piece.includes('%')) return [];
  for (const value of [...new URLSearchParams(piece.slice(piece.indexOf('?') + 1))].flat()) {
    const links = value === piece ? [] : unwrapped(value, own, wrappers - 1);
    if (links.length > 0) return links;
  }
  return [];
}

/** Of a link that was encoded as if it were a name, the query. */
function withQuery(link: string): string {
  const [head = '', query] = link.includes('?') ? [link] : link.split(/%3F(.*)/is, 2);
  return query === undefined ? head : `${head}?${signsDecoded(query)}`;
}

/**
 * Where a link ends. Ours are percent-encoded throughout, so the first raw letter of another script, a quotation mark or a
 * bracket is somebody's own words. But an app may have decoded the whole link: then letters stand where a value
 * begins, or a part of the link stands behind them, and they belong to it.
 */
function withoutEnd(link: string, { parts }: OwnLink): string {
  let from = 0;
  for (const part of link.matchAll(parts)) from = part.index + part[0].length;
  const decoded = /^[^\0-~]/.test(link.charAt(from)) && link.charAt(from - 1) === '=';
  const end = (decoded ? /\s/ : /[^!-~]|["'()<>[\\\]^`{|}]/).exec(link.slice(from));
  return withoutMarks(end ? link.slice(0, from + end.index) : link);
}

/** What posts put behind a link. */
const MARKS = new Set(')]}>"\'`*_~,.;:!?，。；：！？、）】》」』”’');

/** Not by an expression that looks for the end: it would begin anew at every mark of a long row. */
function withoutMarks(link: string): string {
  let end = link.length;
  while (end > 0 && MARKS.has(link.charAt(end - 1))) end--;
  return link.slice(0, end);
}
