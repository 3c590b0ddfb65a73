import { parse as parseYamlText } from 'yaml';
import { z } from 'zod';
import { plainChapter } from '../text/readableText.ts';
import { ContentError } from '../text/contentError.ts';
import { isLanguage, LANGUAGES, scriptOf, type Language, type Script } from '../text/language.ts';
import { locator } from './locator.ts';
import { SECTION_IDS } from './sections.ts';

/** What a section's `.svx` file says about itself, read as text: no Markdown is rendered here. */

/** Characters of a name for which the contents at the side have room. */
const SHORT_MOST: Record<Script, number> = { han: 8, latin: 26 };
/** Characters of a straight title. */
const SUBJECT_MOST: Record<Script, number> = { han: 14, latin: 60 };
const words = z.string().refine((text) => text.trim() !== '', 'expected words, not a blank');

const frontMatterSchema = z.strictObject({
  section: z.enum(SECTION_IDS as [string, ...string[]]),
  title: words,
  /** For contents and navigation. */
  short: words,
  /** The paper's own subject, as a syllabus, a search result or a citation names the section. */
  subject: words,
  /** One sentence: for search results and previews. */
  summary: words,
  /** Block id → the sentences of the paper that it accounts for. */
  covers: z.record(z.string(), z.array(locator)),
  /** Blocks that were merged into others: their addresses go on working. */
  was: z.array(z.string().regex(/^[a-z]\d+$/)).default([]),
});

export interface SectionSource {
  file: string;
  lang: Language;
  section: string;
  title: string;
  short: string;
  subject: string;
  summary: string;
  covers: Readonly<Record<string, readonly string[]>>;
  /** Former blocks, whose addresses lead to the section. */
  was: readonly string[];
  /** Blocks, figures and story steps in the order in which they stand: `p1`, `n1`, `figure:market-growth`, `step:record`. */
  outline: readonly string[];
  blocks: readonly string[];
  figures: readonly { name: string; strategy?: number }[];
  steps: readonly { story: string; id: string; was: string; title: string }[];
  /** Ledger entries in the text, each with the block or step it stands in: `p2`, `n1`, `market-growth.record`. */
  numbers: readonly { of: string; place: string }[];
  terms: readonly string[];
  /** Targets of links within the site: `3.1`, `2.4.p2`, `uplift?conversion=10`. */
  links: readonly string[];
  /** The text without tags and link targets, for the check of typed digits. */
  prose: string;
  body: string;
  /** The whole file, for the lines in messages. */
  text: string;
}

const TAGS = /<(\/?(?:Num|Term|Note|Figure|Story|Step))\b([^>]*)>/g;

/** @throws ContentError when the front matter is not as it should be */
export function readSection(file: string, text: string): SectionSource {
  const lang = /\.([\w-]+)\.svx$/.exec(file)?.[1];
  if (!isLanguage(lang)) {
    const ends = LANGUAGES.map((one) => `.${one}.svx`).join(' or ');
    throw new ContentError(file, 'file name', `expected it to end in ${ends}`);
  }
  const match = /^---\n(.*?)\n---\n(.*)$/s.exec(plainChapter(text));
  if (!match) throw new ContentError(file, 'front matter', 'expected it between two lines of ---');
  const [, head = '', body = ''] = match;
  const front = readFrontMatter(file, head);
  for (const [key, mosts] of Object.entries({ short: SHORT_MOST, subject: SUBJECT_MOST })) {
    const text = front[key as 'short' | 'subject'];
    const most = mosts[scriptOf(lang)];
    if ([...text].length > most)
      throw new ContentError(
        file,
        `${lineOfKey(head, key)}${key}`,
        `expected at most ${most} characters, not “${text}”`,
      );
  }
  const outline: string[] = [];
  const found = { figures: [] as SectionSource['figures'][number][], steps: [] as SectionSource['steps'][number][] };
  const numbers: { of: string; place: string }[] = [];
  const terms: string[] = [];
  let story = '';
  // A note or step names the place of what stands in it; a paragraph's id comes only at its end.
  let container: string | undefined;
  let waiting: { of: string; place: string }[] = [];
  for (const token of body.matchAll(new RegExp(`${TAGS.source}|[^\\S\\n]\\^([a-z]\\d+)[^\\S\\n]*$`, 'gm'))) {
    const [, tag, attributes = '', mark] = token;
    const value = (name: string) => new RegExp(`\\b${name}=(?:"([^"]*)"|\\{(\\d+)\\})`).exec(attributes);
    const text = (name: string) => value(name)?.[1] ?? '';
    if (mark) {
      outline.push(mark);
      for (const number of waiting) number.place = mark;
      waiting = [];
    } else if (tag === 'Num') {
      const number = { of: text('of'), place: container ?? '' };
      numbers.push(number);
      if (container === undefined) waiting.push(number);
    } else if (tag === 'Term') {
      terms.push(text('of'));
    } else if (tag === '/Note' || tag === '/Step') {
      container = undefined;
    } else if (tag === 'Note') {
      container = text('id');
      outline.push(container);
    } else if (tag === 'Figure') {
      const strategy = value('strategy')?.[2];
      found.figures.push({ name: text('name'), ...(strategy ? { strategy: Number(strategy) } : {}) });
      outline.push(`figure:${text('name')}`);
    } else if (tag === 'Story') {
      story = text('figure');
      found.figures.push({ name: story });
      outline.push(`figure:${story}`);
    } else if (tag === 'Step') {
      found.steps.push({ story, id: text('id'), was: text('was'), title: text('title') });
      outline.push(`step:${text('id')}`);
      container = `${story}.${text('id')}`;
    }
  }
  return {
    file,
    lang,
    ...front,
    outline,
    blocks: outline.filter((one) => !one.includes(':')),
    ...found,
    numbers,
    terms,
    links: [...body.matchAll(/\]\(#([^)\s]+)[^)]*\)/g)].map((link) => link[1] ?? ''),
    prose: proseOf(front, body),
    body,
    text: plainChapter(text),
  };
}

/** The page's id of a figure: one that stands in several places has one a place. */
export function figureId(figure: { name: string; strategy?: number }): string {
  return figure.strategy === undefined ? figure.name : `${figure.name}-${figure.strategy}`;
}

function readFrontMatter(file: string, head: string) {
  let value: unknown;
  try {
    // Behind the line of dashes, so that the parser counts lines as the file does.
    value = parseYamlText(`\n${head}`);
  } catch (error) {
    throw new ContentError(file, 'front matter', `expected YAML: ${String(error).split('\n')[0]}`);
  }
  const result = frontMatterSchema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const key = String(issue?.path[0] ?? '');
  throw new ContentError(
    file,
    `${lineOfKey(head, key)}front matter ${issue?.path.join('.') ?? ''}`,
    issue?.message ?? 'does not fit',
  );
}

/** `line 4, `; empty for a key that is missing. The dashes are line 1. */
function lineOfKey(head: string, key: string): string {
  const at = head.split('\n').findIndex((line) => line.startsWith(`${key}:`));
  return at < 0 ? '' : `line ${at + 2}, `;
}

function proseOf(front: { title: string; short: string; subject: string; summary: string }, body: string): string {
  const titles = [...body.matchAll(/\btitle="([^"]*)"/g)].map((match) => match[1]);
  return [front.title, front.short, front.subject, front.summary, ...titles, withoutMarkup(body)].join('\n');
}

/** Without tags, link targets and the ids of blocks. */
export function withoutMarkup(body: string): string {
  return body
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/[^\S\n]\^[a-z]\d+[^\S\n]*$/gm, '');
}
