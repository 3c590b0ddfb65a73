import { LONGEST_LINK, linksIn, type OwnLink } from '../../model/links/pastedLinks.ts';

/** Something in a text that may be an answer. Lines of mere words are none: a forum's page is full of them. */
export interface Entry {
  kind:
    | 'link'
    /** A whole `{…}`. */
    | 'object'
    /** A `{` that is never closed, up to the end of its line. */
    | 'broken'
    /** A line with nothing but a link to somewhere else. */
    | 'foreign';
  /** Where it begins, from 1. */
  line: number;
  text: string;
}

/** UTF-16 units: a file of ours takes up to about 1,400. */
export const LONGEST_ENTRY = LONGEST_LINK;

/** An address with the numbers in it, or one of the figure's page. The headless half of a link counts too. */
const WALL_LINK: OwnLink = {
  sign: /[?&;]wall=|\/conclusion\/?[?#]|\/f\/your-wall\//,
  parts: /[?&](?:amp;)*(?:wall|shown|why)=|#your-wall/g,
};
/** What JSON begins with. Forums write `{:smile:}` for a face. */
const JSON_BEGINNING = /\{\s*"/y;
/** Spaces, and what stands between the objects of a list. */
const BETWEEN = /[\s,;[\]]/;

/**
 * Finds links and objects in whatever was pasted: one a line, several a line, lists, whole forum posts around them.
 * Takes time in proportion to the text's length.
 */
export function* entriesOf(text: string): Generator<Entry> {
  let line = 1;
  /** Of the present line: where words began that hold an address of others, whether anything was found. */
  let foreign = -1;
  let found = false;

  for (let at = 0; at <= text.length;) {
    const character = text[at];
    if (character === undefined || character === '\n') {
      if (!found && foreign >= 0)
        yield { kind: 'foreign', line, text: text.slice(foreign, Math.min(at, foreign + LONGEST_ENTRY)) };
      foreign = -1;
      found = false;
      do {
        line++;
        at++;
      } while (text[at] === '\n');
    } else if (BETWEEN.test(character)) {
      at = endOf(/\n|[^\s,;[\]]/g, text, at);
    } else if (character === '{' && startsAt(JSON_BEGINNING, text, at)) {
      const end = endOfObject(text, at);
      const stop = end ?? endOf(/\n/g, text, at);
      yield {
        kind: end === undefined ? 'broken' : 'object',
        line,
        text: text.slice(at, Math.min(stop, at + LONGEST_ENTRY)),
      };
      if (end !== undefined) line += text.slice(at, end).split('\n').length - 1;
      found = true;
      at = stop;
    } else {
      const end = endOf(/[\s{]/g, text, at + 1);
      const word = text.slice(at, end);
      const links = linksIn(word, WALL_LINK);
      for (const link of links) yield { kind: 'link', line, text: link };
      found ||= links.length > 0;
      if (foreign < 0 && word.includes('://')) foreign = at;
      at = end;
    }
  }
}

/** Where the object that begins at `start` ends; undefined if it does not, or not within the length of an entry. */
function endOfObject(text: string, start: number): number | undefined {
  let depth = 0;
  let quoted = false;
  const most = Math.min(text.length, start + LONGEST_ENTRY);
  for (let at = start; at < most; at++) {
    const character = text[at];
    if (quoted) {
      // JSON has no line break within a string: here one was cut off.
      if (character === '\n') return undefined;
      if (character === '\\') at++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return at + 1;
  }
  return undefined;
}

function endOf(what: RegExp, text: string, from: number): number {
  what.lastIndex = from;
  return what.exec(text)?.index ?? text.length;
}

function startsAt(what: RegExp, text: string, at: number): boolean {
  what.lastIndex = at;
  return what.test(text);
}
