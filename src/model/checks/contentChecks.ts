import { ContentError } from '../text/contentError.ts';
import { LANGUAGES, MAIN_LANGUAGE, standInOf } from '../text/language.ts';
import type { Glossary } from '../chapters/glossary.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { PaperIndex } from '../ledger/paperIndex.ts';
import { SECTION_IDS } from '../chapters/sections.ts';
import { figureId, withoutMarkup, type SectionSource } from '../chapters/sectionSource.ts';
import { checkMarkdown } from './markdownChecks.ts';
import { placed } from './place.ts';
import { typedDigit, type Exceptions } from './typedDigits.ts';

export interface CheckedContent {
  sections: readonly SectionSource[];
  ledger: Ledger;
  glossary: Glossary;
  paperIndex: PaperIndex;
  exceptions: Exceptions;
  /** Names of the figures that exist. */
  figures: ReadonlySet<string>;
}

const BLOCKS_A_SECTION = [3, 7] as const;

/**
 * What holds across files: every section in every language with the same blocks, known ids everywhere,
 * every Chinese sentence of the paper covered, no typed digits.
 * @throws ContentError at the first mistake
 */
export function checkSections(content: CheckedContent): void {
  for (const id of SECTION_IDS) {
    const files = content.sections.filter((one) => one.section === id);
    for (const lang of LANGUAGES) {
      const [first, twice] = files.filter((one) => one.lang === lang);
      if (first && twice) throw new ContentError(twice.file, `section ${id}`, `is there twice: also in ${first.file}`);
      if (!first && !standInOf(lang))
        throw new ContentError('content/chapters', `section ${id}`, `expected a ${lang} file`);
    }
    const [main] = files.filter((one) => one.lang === MAIN_LANGUAGE);
    if (main) for (const other of files) checkPair(main, other);
  }
  const targets = linkTargets(content.sections);
  for (const section of content.sections) {
    checkMarkdown(section);
    checkSection(section, content, targets);
  }
  checkFiguresOnce(content.sections);
  checkCoverage(content);
}

function checkPair(main: SectionSource, other: SectionSource): void {
  const [a, b] = [main.outline.join(' '), other.outline.join(' ')];
  if (a !== b) throw new ContentError(other.file, 'blocks', `expected the same as in Chinese (${a}), not (${b})`);
  for (const block of main.blocks) {
    const covered = main.covers[block]?.join(' ');
    if (covered !== other.covers[block]?.join(' '))
      throw new ContentError(other.file, `covers ${block}`, `expected the same sentences as in Chinese (${covered})`);
  }
}

function checkSection(section: SectionSource, content: CheckedContent, targets: ReadonlySet<string>): void {
  const { file } = section;
  const [least, most] = BLOCKS_A_SECTION;
  const { length } = section.blocks;
  if (length < least || length > most)
    throw new ContentError(file, 'blocks', `expected ${least} to ${most}, not ${length}`);
  if (new Set(section.blocks).size !== length) throw new ContentError(file, 'blocks', 'expected each id once');
  checkEveryBlockHasAnId(section);
  const reused = section.was.find((block) => section.blocks.includes(block));
  if (reused)
    throw new ContentError(file, `was ${reused}`, 'expected a block that is gone: an old id is never used again');
  const covers = Object.keys(section.covers);
  for (const block of section.blocks)
    if (!covers.includes(block)) throw new ContentError(file, `covers ${block}`, 'expected an entry for every block');
  for (const block of covers)
    if (!section.blocks.includes(block))
      throw new ContentError(file, `covers ${block}`, 'expected a block with this id');
  for (const [block, locators] of Object.entries(section.covers)) {
    const stray = locators.find((at) => !(at in content.paperIndex));
    if (stray) throw new ContentError(file, `covers ${block}`, `expected a sentence of the paper, not ${stray}`);
  }
  checkNames(section, content, targets);
  checkDigits(section, content.exceptions);
}

/** Whatever the text names is there: numbers, terms, figures, places. */
function checkNames(section: SectionSource, content: CheckedContent, targets: ReadonlySet<string>): void {
  const expectAll = (names: readonly string[], known: (name: string) => boolean, as: NameForm, expected: string) => {
    const name = names.find((one) => !known(one));
    if (name === undefined) return;
    const [written, said = written] = as(name);
    throw new ContentError(section.file, placed(section, written, said), expected);
  };
  const numbers = section.numbers.map(({ of }) => of);
  expectAll(
    numbers,
    (of) => content.ledger.has(of),
    (of) => [`<Num of="${of}"`],
    'expected an id of content/claims.yaml',
  );
  const terms = new Set(content.glossary.map(({ id }) => id));
  expectAll(
    section.terms,
    (id) => terms.has(id),
    (id) => [`<Term of="${id}"`],
    'expected an id of content/glossary.yaml',
  );
  expectAll(
    section.figures.map(({ name }) => name),
    (name) => content.figures.has(name),
    (name) => [`="${name}"`, `figure ${name}`],
    `expected one of ${[...content.figures].join(', ')}`,
  );
  const strategies = section.figures.flatMap(({ strategy }) => (strategy === undefined ? [] : [String(strategy)]));
  expectAll(
    strategies,
    (strategy) => /^[1-5]$/.test(strategy),
    (strategy) => [`strategy={${strategy}}`],
    'expected strategy={1} to {5}',
  );
  expectAll(
    section.links,
    (target) => targets.has(target.replace(/\?.*/, '')),
    (target) => [`](#${target}`, `link #${target}`],
    'expected a section, block, figure or step',
  );
}

/** How a name is written in the file and, where that says little, what it is called in a message. */
type NameForm = (name: string) => [written: string, said?: string];

function checkDigits(section: SectionSource, exceptions: Exceptions): void {
  const digit = typedDigit(section.prose, exceptions);
  if (!digit) return;
  const first = section.body.split('\n').find((line) => typedDigit(withoutMarkup(line), exceptions) !== undefined);
  throw new ContentError(
    section.file,
    first === undefined ? `“${digit}”` : placed(section, first, `“${digit}”`),
    'expected no typed digit; use <Num of="…" /> or see content/exceptions.yaml',
  );
}

/** A figure has one place: its id on the page and its address are that. */
function checkFiguresOnce(sections: readonly SectionSource[]): void {
  const places = new Map<string, string>();
  for (const one of sections)
    for (const figure of one.figures) {
      const { section, lang, file } = one;
      const id = figureId(figure);
      const key = `${lang} ${id}`;
      const other = places.get(key);
      if (other !== undefined)
        throw new ContentError(
          file,
          placed(one, `="${figure.name}"`, `figure ${id}`),
          `stands in section ${other} already`,
        );
      places.set(key, section);
    }
}

/** A paragraph without an id would have no address, and nobody would notice. Paragraphs in notes and steps need none. */
function checkEveryBlockHasAnId(section: SectionSource): void {
  const outside = section.body.replace(/<(Note|Story)\b.*?<\/\1>/gs, '');
  for (const block of outside.split(/\n{2,}/).map((text) => text.trim())) {
    if (block === '' || /^<Figure\b[^>]*\/>$/.test(block)) continue;
    if (!/\s\^[a-z]\d+$/.test(block))
      throw new ContentError(
        section.file,
        placed(section, block, `“${block.slice(0, 24)}…”`),
        'expected the block to end in its id, such as ^p2',
      );
  }
}

export function linkTargets(sections: readonly SectionSource[]): Set<string> {
  return new Set([
    'coding',
    'teach',
    ...sections.flatMap((section) => [
      section.section,
      ...section.blocks.map((block) => `${section.section}.${block}`),
      ...section.figures.map(figureId),
      ...section.steps.map((step) => `${step.story}.${step.id}`),
    ]),
  ]);
}

function checkCoverage({ sections, paperIndex }: CheckedContent): void {
  for (const lang of LANGUAGES.filter((one) => !standInOf(one))) {
    const covered = new Set(
      sections.filter((one) => one.lang === lang).flatMap((one) => Object.values(one.covers).flat()),
    );
    const missing = Object.keys(paperIndex).find((at) => !covered.has(at));
    if (missing)
      throw new ContentError('content/chapters', `sentence ${missing} (${lang})`, 'expected some block to cover it');
  }
}
