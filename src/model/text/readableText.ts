import { ContentError } from './contentError.ts';

/** Bytes in which UTF-8 never begins a text, by what writes them. */
const UTF_16_MARKS = [
  [0xfe, 0xff],
  [0xff, 0xfe],
] as const;
/** So far into a file a NUL is looked for: text in UTF-16 has one beside every Latin letter. */
const SAMPLE_BYTES = 2000;

/**
 * A file as text, whatever machine it comes from: without a byte order mark, with one kind of line end.
 * @param file for the message
 * @throws ContentError that names the encoding, for any other than UTF-8
 */
export function readableText(file: string, bytes: Uint8Array): string {
  const marked = UTF_16_MARKS.some(([first, second]) => bytes[0] === first && bytes[1] === second);
  if (marked || bytes.subarray(0, SAMPLE_BYTES).includes(0)) throw notUtf8(file, 'UTF-16');
  try {
    return plainLines(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw notUtf8(file, isEncodedIn('gb18030', bytes) ? 'GB18030 (GBK)' : 'another encoding');
  }
}

/** Text that is decoded already, with one kind of line end and without a byte order mark. */
export function plainLines(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

/** A chapter's file besides: its front matter between two bare lines of dashes, whatever blanks stand behind them. */
export function plainChapter(text: string): string {
  return plainLines(text).replace(/^---[^\S\n]*\n([^]*?\n)---[^\S\n]*\n/, '---\n$1---\n');
}

function isEncodedIn(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function notUtf8(file: string, encoding: string): ContentError {
  return new ContentError(file, 'encoding', `expected UTF-8, not ${encoding}; save it as UTF-8`);
}
