/** Something in a text that may be an answer. */
export interface Entry {
  kind:
    | 'link'
    /** A whole `{…}`. */
    | 'object'
    /** A `{` that is never closed, up to the end of its line. */
    | 'broken'
    /** A line with neither. */
    | 'words'
    /** A line with a link to somewhere else. */
    | 'foreign';
  /** Where it begins, from 1. */
  line: number;
  text: string;
}

/** UTF-16 units: a file of ours takes up to about 1,400, a link up to about 2,000. */
export const LONGEST_ENTRY = 4000;

/** An address with the numbers in it, or one of the figure's page. The headless half of a link counts too. */
const WALL_LINK = /[?&]wall=|\/conclusion\/?[?#]|\/f\/your-wall\//;
/** Spaces, and what stands between the objects of a list. */
const BETWEEN = /[\s,;[\]]/;

/**
 * Finds links and objects in whatever was pasted: one a line, several a line, lists, whole forum posts around them.
 * Takes time in proportion to the text's length.
 */
export function* entriesOf(text: string): Generator<Entry> {
  let line = 1;
  /** Of the present line: where words began, whether anything was found, whether an address was among the words. */
  let words = -1;
  let found = false;
  let foreign = false;

  for (let at = 0; at <= text.length;) {
    const character = text[at];
    if (character === undefined || character === '\n') {
      if (!found && words >= 0) {
        yield {
          kind: foreign ? 'foreign' : 'words',
          line,
          text: text.slice(words, Math.min(at, words + LONGEST_ENTRY)),
        };
      }
      words = -1;
      found = false;
      foreign = false;
      do {
        line++;
        at++;
      } while (text[at] === '\n');
    } else if (BETWEEN.test(character)) {
      at = endOf(/\n|[^\s,;[\]]/g, text, at);
    } else if (character === '{') {
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
      let end = endOf(/[\s{]/g, text, at);
      if (linksIn(text.slice(at, end)).length > 0) {
        end = endOf(/\s/g, text, at);
        for (const link of linksIn(text.slice(at, end))) yield { kind: 'link', line, text: link };
        found = true;
      } else {
        if (words < 0) words = at;
        foreign ||= text.slice(at, end).includes('://');
      }
      at = end;
    }
  }
}

/** Addresses may stand together without a space between them. */
function linksIn(word: string): string[] {
  if (!WALL_LINK.test(word)) return [];
  return word.split(/(?=https?:\/\/)/i).filter((piece) => WALL_LINK.test(piece.slice(0, LONGEST_ENTRY)));
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
