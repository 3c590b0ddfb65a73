import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { figureNameOf } from '../../src/model/content/readContent.ts';
import { CHAPTERS } from '../../src/model/chapters/sections.ts';
import { LANGUAGES } from '../../src/model/text/language.ts';
import type { ProjectCopy } from '../../tests/copies/projectCopy.ts';

/** What tells a copy's things from the original's: part 2 becomes 12 … 92, `uplift` becomes `uplift-b` … `uplift-j`. */
interface Copying {
  n: number;
  letter: string;
  /** Ids of the ledger and of figures' assumptions → those of this copy. */
  claims: ReadonlyMap<string, string>;
  /** Names of figures → those of this copy. */
  figures: ReadonlyMap<string, string>;
}

const COPIES = [...'bcdefghij'];
/** Not part of what is built. */
const NOT_BUILT = /\.test\.ts$|^states\.ts$/;

/**
 * Makes a copy of the project ten times as large: sections, sentences, ledger entries, figures and their places. The
 * model of the five problems stays: it is this paper's. What is added is like what is there, so that the two builds differ in
 * nothing but in how much there is.
 */
export function tenfold(copy: ProjectCopy): void {
  const folders = readdirSync(path.join(copy.folder, 'src/figures')).filter((name) => /^[A-Z]/.test(name));
  const ledger = entriesIn(copy, 'content/claims.yaml');
  const assumptions = new Map(
    folders.filter((folder) => hasAssumptions(copy, folder)).map((folder) => [folder, entriesIn(copy, own(folder))]),
  );
  const copies = COPIES.map((letter, i): Copying => ({
    n: i + 1,
    letter,
    figures: new Map(folders.map((folder) => [figureNameOf(folder), `${figureNameOf(folder)}-${letter}`])),
    claims: new Map([
      ...ledger.map(({ id }) => [id, `${id}-${letter}`] as const),
      ...[...assumptions].flatMap(([folder, entries]) =>
        entries.map(({ id }) => [id, ownId(id, folder, letter)] as const),
      ),
    ]),
  }));
  for (const one of copies) for (const folder of folders) copyFigure(copy, folder, one);
  copyLedger(copy, copies);
  copyPaper(copy, copies);
  for (const one of copies) copyChapters(copy, one);
}

interface Entry {
  id: string;
  locator?: string;
  evidence?: string[];
  derive?: { from: string[] };
}

function entriesIn(copy: ProjectCopy, file: string): Entry[] {
  return parse(copy.read(file)) as Entry[];
}

function own(folder: string): string {
  return `src/figures/${folder}/assumptions.yaml`;
}

function hasAssumptions(copy: ProjectCopy, folder: string): boolean {
  return readdirSync(path.join(copy.folder, 'src/figures', folder)).includes('assumptions.yaml');
}

/** `uplift-visitors` → `uplift-b-visitors`: it begins with the name of the figure. */
function ownId(id: string, folder: string, letter: string): string {
  const name = figureNameOf(folder);
  return `${name}-${letter}${id.slice(name.length)}`;
}

/** Ids inside a text, renamed where they stand as a whole. */
function renamed(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/[a-z0-9]+(?:-[a-z0-9]+)*/g, (word) => names.get(word) ?? word);
}

function copyFigure(copy: ProjectCopy, folder: string, { letter, claims }: Copying): void {
  const name = figureNameOf(folder);
  const target = `${folder}${letter.toUpperCase()}`;
  const itsOwn = new Map([...claims].filter(([id, other]) => other === ownId(id, folder, letter)));
  for (const entry of readdirSync(path.join(copy.folder, 'src/figures', folder), { withFileTypes: true })) {
    if (!entry.isFile() || NOT_BUILT.test(entry.name)) continue;
    const text = renamed(copy.read(`src/figures/${folder}/${entry.name}`), itsOwn);
    const file = entry.name === `${folder}.svelte` ? `${target}.svelte` : entry.name;
    copy.write(
      `src/figures/${target}/${file}`,
      file === 'definition.ts' ? text.replaceAll(`'${name}'`, `'${name}-${letter}'`) : text,
    );
  }
}

function copyLedger(copy: ProjectCopy, copies: readonly Copying[]): void {
  const file = 'content/claims.yaml';
  const entries = entriesIn(copy, file);
  const added = copies.flatMap((one) => entries.map((entry) => copiedEntry(entry, one)));
  copy.write(file, `${copy.read(file)}\n${stringify(added)}`);
}

function copiedEntry(entry: Entry, { n, claims }: Copying): Entry {
  const rename = (id: string) => claims.get(id) ?? id;
  const { id, locator, evidence, derive, ...rest } = entry;
  const texts = JSON.stringify(rest).replace(/\{([a-z][a-z0-9-]*)\}/g, (_, name: string) => `{${rename(name)}}`);
  return {
    ...(JSON.parse(texts) as object),
    id: rename(id),
    ...(locator && { locator: `${n}${locator}` }),
    ...(evidence && { evidence: evidence.map(rename) }),
    ...(derive && { derive: { ...derive, from: derive.from.map(rename) } }),
  };
}

/** The sentences of the added parts, the list of chapters, and what these are called. */
function copyPaper(copy: ProjectCopy, copies: readonly Copying[]): void {
  const index = 'content/paper-index.yaml';
  const sentences = Object.entries(parse(copy.read(index)) as Record<string, string[]>);
  const added = copies.flatMap(({ n }) => sentences.map(([at, numbers]) => [`${n}${at}`, numbers] as const));
  copy.write(index, `${copy.read(index)}${stringify(Object.fromEntries(added))}`);
  const chapters = copies.flatMap(({ n }) =>
    CHAPTERS.map(({ part, slug, sections }) => ({
      part: `${n}${part}`,
      slug: `${slug}-${n}`,
      sections: sections.map((id) => `${n}${id}`),
    })),
  );
  const last = "sections: ['5'] },\n";
  copy.change(
    'src/model/chapters/sections.ts',
    last,
    `${last}${chapters.map((one) => `${JSON.stringify(one)},`).join('\n')}\n`,
  );
  for (const lang of LANGUAGES) {
    const names = copies.map(({ n }) => CHAPTERS.map(({ part, slug }) => `'${n}${part}': ${slug}, `).join('')).join('');
    copy.change(`content/strings/${lang}.yaml`, /chapterNames: \{ /, `chapterNames: { ${names}`);
  }
}

function copyChapters(copy: ProjectCopy, { n, letter, claims, figures }: Copying): void {
  const files = readdirSync(path.join(copy.folder, 'content/chapters'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep))
    .filter(([chapter = '', file]) => /^\d-/.test(chapter) && file?.endsWith('.svx'));
  const target = (id: string) =>
    /^\d/.test(id) ? `${n}${id}` : id.replace(/^[a-z-]+[a-z]/, (name) => figures.get(name) ?? name);
  for (const [chapter = '', file = ''] of files) {
    const text = copy
      .read(`content/chapters/${chapter}/${file}`)
      .replace(/^(section: ["']?)/m, `$1${n}`)
      .replace(/"(\d(?:\.\d)?:\d+)"/g, `"${n}$1"`)
      .replace(/<Num of="([^"]+)"/g, (_, id: string) => `<Num of="${claims.get(id) ?? id}"`)
      .replace(/<(Figure name|Story figure)="([^"]+)"/g, `<$1="$2-${letter}"`)
      .replace(/\]\(#([^)\s]+)/g, (_, id: string) => `](#${target(id)}`);
    copy.write(`content/chapters/${n}${chapter}-${n}/${n}${file}`, text);
  }
}
