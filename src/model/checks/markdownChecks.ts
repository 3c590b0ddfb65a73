import type { SectionSource } from '../chapters/sectionSource.ts';
import { ContentError } from '../text/contentError.ts';
import { checkAttributes, COMPONENTS } from './componentChecks.ts';
import { lineAt } from './place.ts';

const TAG = /<(\/?)([A-Za-z][\w-]*)((?:\s+[\w:-]+(?:=(?:"[^"]*"|\{\d+\}))?)*)\s*(\/?)>/g;
/** Its target may hold one pair of brackets, as addresses of encyclopaedias do. */
const LINK = /(!?)\[([^[\]]*)\]\(((?:[^\s()]|\([^\s()]*\))*)(?:\s+"[^"]*")?\)/g;
/** What Markdown reads by its own rules and no chapter has a style for. */
const UNUSED = [
  [/`/, 'expected no code: write it as words'],
  [/^ {0,3}#{1,6}\s/m, 'expected no heading: a section has its title'],
  [/^(?: {4}|\t)(?=\S)/m, 'expected no blanks before a line: it would be read as code'],
] as const;

type Fail = (at: number, what: string, expected: string) => never;

/**
 * What would break the build a minute later without a file's name, or do what no chapter may: told at once, with its
 * line. It allows what is known and refuses the rest, so that no other way of writing a link or a tag slips through.
 * @throws ContentError for the first mistake
 */
export function checkMarkdown(section: Pick<SectionSource, 'file' | 'text' | 'body'>): void {
  const { file, body } = section;
  const fail: Fail = (at, what, expected) => {
    throw new ContentError(file, `${lineAt(section, at)}, ${what}`, expected);
  };
  checkTags(body, fail);
  const plain = blanked(body, TAG);
  const sign = /[<>{}]/.exec(plain.replace(/^>/gm, ' '));
  if (sign) fail(sign.index, `“${around(body, sign.index)}”`, `expected no bare ${sign[0]}: it would be read as code`);
  checkLinks(plain, body, fail);
  for (const [pattern, expected] of UNUSED) {
    const found = pattern.exec(plain);
    if (found) fail(found.index, `“${around(body, found.index)}”`, expected);
  }
}

function checkTags(body: string, fail: Fail): void {
  const open: { name: string; at: number; end: number }[] = [];
  for (const tag of body.matchAll(TAG)) {
    const [whole, closes, name = '', attributes = '', alone] = tag;
    const use = COMPONENTS[name];
    if (!use) {
      fail(tag.index, `“${whole}”`, `expected one of ${Object.keys(COMPONENTS).join(', ')}, and no HTML`);
    } else if (closes) {
      const last = open.pop();
      if (last?.name !== name)
        fail(tag.index, `“${whole}”`, `expected ${last ? `</${last.name}>` : `<${name}> before it`}`);
      else if (name === 'Term') checkTermText(body.slice(last.end, tag.index), last.at, fail);
    } else {
      if (use.around === Boolean(alone))
        fail(tag.index, `“${whole}”`, use.around ? `expected </${name}> behind its text` : 'expected it to end in />');
      const wrong = checkAttributes(use, attributes);
      if (wrong) fail(tag.index, `“${whole}”`, wrong);
      if (!alone) open.push({ name, at: tag.index, end: tag.index + whole.length });
    }
  }
  const [left] = open;
  if (left) fail(left.at, `<${left.name}>`, `expected </${left.name}> behind its text`);
}

/** Emphasis or a link that begins in a term and ends behind it, or the other way round, is no tree. */
function checkTermText(text: string, at: number, fail: Fail): void {
  if (text.trim() === '' || /[*_[\]]|\n\s*\n/.test(text))
    fail(at, '<Term>', 'expected plain words up to </Term>, in one paragraph');
}

function checkLinks(plain: string, body: string, fail: Fail): void {
  for (const { 0: whole, 1: image, 3: target = '', index } of plain.matchAll(LINK)) {
    const written = `“${body.slice(index, index + whole.length)}”`;
    if (image) fail(index, written, 'expected no image: pictures are figures');
    if (!/^(?:#|https?:\/\/)/.test(target))
      fail(index, written, 'expected a link to #a-place of this site or to a web page');
  }
  const rest = /!?[[\]]/.exec(blanked(plain, LINK));
  if (!rest) return;
  const expected = rest[0].startsWith('!') ? 'expected no image: pictures are figures' : 'expected [text](#a-place)';
  fail(rest.index, `“${around(body, rest.index)}”`, expected);
}

/** With blanks of the same length, so that places in the text stay those of the file. */
function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => found.replace(/[^\n]/g, ' '));
}

function around(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - 8), at + 8)
    .replace(/\s+/g, ' ')
    .trim();
}
