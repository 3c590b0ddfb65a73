import type { SectionSource } from '../chapters/sectionSource.ts';
import { ContentError } from '../text/contentError.ts';

/** What an author may write in a chapter besides Markdown, and whether it stands alone or round other text. */
const COMPONENTS: Readonly<Record<string, 'alone' | 'around'>> = {
  Num: 'alone',
  Figure: 'alone',
  Term: 'around',
  Note: 'around',
  Story: 'around',
  Step: 'around',
};

const TAG = /<(\/?)([A-Za-z][\w-]*)((?:\s+[\w:-]+(?:=(?:"[^"]*"|\{\d+\}))?)*)\s*(\/?)>/g;
const LINK = /(!?)\[[^\]]*\]\(\s*([^)\s]*)[^)]*\)/g;

/**
 * What would break the build a minute later without a file's name, or do what no chapter may: told at once, with its line.
 * @throws ContentError for the first mistake
 */
export function checkMarkdown({ file, text, body }: Pick<SectionSource, 'file' | 'text' | 'body'>): void {
  const firstLine = lineAt(text, text.length - body.length);
  const fail = (at: number, what: string, expected: string): never => {
    throw new ContentError(file, `line ${firstLine + lineAt(body, at) - 1}, ${what}`, expected);
  };
  checkTags(body, fail);
  // Tags stay as blanks of their length, so that places in the text are those of the file.
  const plain = body.replace(TAG, (tag) => tag.replace(/[^\n]/g, ' '));
  const sign = /[<>{}]/.exec(plain.replace(/^>/gm, ' '));
  if (sign) fail(sign.index, `“${around(body, sign.index)}”`, `expected no bare ${sign[0]}: it would be read as code`);
  for (const link of body.matchAll(LINK)) {
    const [whole, image, target = ''] = link;
    if (image) fail(link.index, `“${whole}”`, 'expected no image: pictures are figures');
    if (!/^(?:#|https?:\/\/)/.test(target))
      fail(link.index, `“${whole}”`, 'expected a link to #a-place of this site or to a web page');
  }
}

type Fail = (at: number, what: string, expected: string) => never;

function checkTags(body: string, fail: Fail): void {
  const open: { name: string; at: number }[] = [];
  for (const tag of body.matchAll(TAG)) {
    const [whole, closes, name = '', , alone] = tag;
    const use = COMPONENTS[name];
    if (!use) fail(tag.index, `“${whole}”`, `expected one of ${Object.keys(COMPONENTS).join(', ')}, and no HTML`);
    if (closes) {
      const last = open.pop();
      if (last?.name !== name)
        fail(tag.index, `“${whole}”`, `expected ${last ? `</${last.name}>` : `<${name}> before it`}`);
    } else if (use === 'alone' ? !alone : alone)
      fail(
        tag.index,
        `“${whole}”`,
        use === 'alone' ? 'expected it to end in />' : `expected </${name}> behind its text`,
      );
    else if (!alone) open.push({ name, at: tag.index });
  }
  const [left] = open;
  if (left) fail(left.at, `<${left.name}>`, `expected </${left.name}> behind its text`);
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

function around(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - 8), at + 8)
    .replace(/\s+/g, ' ')
    .trim();
}
