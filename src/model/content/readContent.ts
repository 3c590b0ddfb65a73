import type { z } from 'zod';
import { compareCodings, type Agreement } from '../chapters/agreement.ts';
import { codingSchema, secondCodingSchema, type Coding } from '../chapters/coding.ts';
import { glossarySchema, type Glossary } from '../chapters/glossary.ts';
import { chaptersIn, type Chapter } from '../chapters/sections.ts';
import { figureId, readSection, type SectionSource } from '../chapters/sectionSource.ts';
import { commonWords, parseWords, type CommonWords } from '../figures/words.ts';
import {
  builderWords,
  classWallsWords,
  proseWords,
  type AllClassWallsWords,
  type BuilderWords,
  type ProseWords,
} from './siteWords.ts';
import { assumptionsSchema, claimsSchema, type ClaimEntry } from '../ledger/claim.ts';
import { buildLedger, type Ledger } from '../ledger/ledger.ts';
import { seriesSchema } from '../ledger/series.ts';
import { pagesSchema } from '../ledger/sourcePages.ts';
import { readLessons, type Lessons } from '../lessons/readLessons.ts';
import { accessSchema, type AccessStatement } from '../publish/access.ts';
import { publicationSchema, type Publication } from '../publish/publication.ts';
import { ContentError } from '../text/contentError.ts';
import { perLanguage, type Language } from '../text/language.ts';
import { parseYaml } from '../text/parseYaml.ts';
import { readWords } from '../text/readWords.ts';
import { wordGroup, type Words } from '../text/words.ts';

/** Every file that says something, by its path from the project's root: `content/…`, `src/figures/{Figure}/….yaml`. */
export type ContentFiles = Readonly<Record<string, string>>;

/** All that the site says, read and parsed; whatever loads the files (Vite, Node, a test) calls this. */
export interface Content extends Lessons {
  sections: readonly SectionSource[];
  /** The chapters that a language has, each with the sections that are there in it. */
  chapters: Record<Language, readonly Chapter[]>;
  /** Ids of the figures that stand in a section. */
  placedFigures: ReadonlySet<string>;
  ledger: Ledger;
  coding: Coding;
  /** The coding beside a second one. */
  agreement: Agreement;
  glossary: Glossary;
  publication: Publication;
  access: AccessStatement;
  /** `content/strings/{lang}.yaml`. */
  words: Record<Language, Words>;
  /** What all figures call alike. */
  common: Record<Language, CommonWords>;
  prose: Record<Language, ProseWords>;
  builder: Record<Language, BuilderWords>;
  classWalls: Record<Language, AllClassWallsWords>;
  /** A figure's own file of words, not parsed yet: its definition has the schema. */
  figureWords: (folder: string, lang: Language) => FigureWordsFile;
  /** A language that is not whole yet has those of the figures in its sections. */
  hasFigureWords: (folder: string, lang: Language) => boolean;
}

export interface FigureWordsFile {
  file: string;
  words: Words;
}

/** Where a figure's words and assumptions stand: beside its code, so that the folder is the figure. */
export const FIGURE_FILE = /^src\/figures\/([A-Z]\w*)\/(?:words\.\w+|assumptions)\.yaml$/;

/**
 * @throws ContentError for a file that is missing or not as it should be; what must hold between files is for
 * `checks/` to say
 */
export function readContent(files: ContentFiles): Content {
  const words = perLanguage((lang) => readWords(stringsFile(lang), textOf(files, stringsFile(lang))));
  /** A group of the strings as its schema wants it, without what is asked for one by one. */
  const parsedGroup = <Output>(group: string, schema: () => z.ZodType<Output>, apart: readonly string[] = []) =>
    perLanguage((lang) => {
      const own = Object.entries(wordGroup(words[lang], group)).filter(([key]) => !apart.includes(key));
      return parseWords(stringsFile(lang), group, Object.fromEntries(own), schema());
    });
  const sections = Object.entries(files)
    .filter(([file]) => file.endsWith('.svx'))
    .map(([file, text]) => readSection(file, text));
  const figureWords = new Map<string, Words>();
  const coding = parsed(files, 'content/model.yaml', codingSchema);
  return {
    sections,
    chapters: perLanguage((lang) => chaptersIn(sections, lang)),
    placedFigures: new Set(sections.flatMap((section) => section.figures.map(figureId))),
    ledger: buildLedger({
      ...claimsOf(files),
      pages: parsed(files, 'content/pages.yaml', pagesSchema),
      series: parsed(files, 'content/series.yaml', seriesSchema),
    }),
    coding,
    agreement: compareCodings(coding, parsed(files, 'content/second-coding.yaml', secondCodingSchema)),
    ...readLessons(files),
    glossary: parsed(files, 'content/glossary.yaml', glossarySchema),
    publication: parsed(files, 'content/publication.yaml', publicationSchema),
    access: parsed(files, 'content/access.yaml', accessSchema),
    words,
    common: parsedGroup('figures', commonWords),
    prose: parsedGroup('prose', proseWords),
    // The page for instructors asks for these four by itself.
    builder: parsedGroup('builder', builderWords, ['title', 'noScript', 'noScriptAddress', 'noScriptTitle']),
    classWalls: parsedGroup('classWalls', classWallsWords),
    hasFigureWords: (folder, lang) => figureWordsFile(folder, lang) in files,
    figureWords(folder, lang) {
      const file = figureWordsFile(folder, lang);
      const words = figureWords.get(file) ?? readWords(file, textOf(files, file));
      figureWords.set(file, words);
      return { file, words };
    },
  };
}

/** @throws ContentError when there is no such file */
export function textOf(files: ContentFiles, file: string): string {
  const text = files[file];
  if (text === undefined) throw new ContentError(file, 'file', 'expected it to exist');
  return text;
}

/** `uplift-base-rate` is the figure Uplift's own when that folder says so; all others are the ledger's. */
function claimsOf(files: ContentFiles): { entries: ClaimEntry[]; fileOf: (id: string) => string } {
  const origins = new Map<string, string>();
  const ledger = parsed(files, LEDGER_FILE, claimsSchema);
  const assumptions = Object.keys(files)
    .filter((file) => FIGURE_FILE.test(file) && file.endsWith('/assumptions.yaml'))
    .toSorted()
    .flatMap((file) => {
      const prefix = `${figureNameOf(FIGURE_FILE.exec(file)?.[1] ?? '')}-`;
      const entries = parsed(files, file, assumptionsSchema);
      for (const { id } of entries) {
        if (!id.startsWith(prefix)) throw new ContentError(file, id, `expected an id that begins with ${prefix}`);
        origins.set(id, file);
      }
      return entries;
    });
  return { entries: [...ledger, ...assumptions], fileOf: (id) => origins.get(id) ?? LEDGER_FILE };
}

const LEDGER_FILE = 'content/claims.yaml';

/** `MarketGrowth` → `market-growth` */
export function figureNameOf(folder: string): string {
  return folder.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase();
}

/** `market-growth` → `MarketGrowth` */
export function folderOf(name: string): string {
  return name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function parsed<Schema extends Parameters<typeof parseYaml>[2]>(files: ContentFiles, file: string, schema: Schema) {
  return parseYaml(file, textOf(files, file), schema);
}

function figureWordsFile(folder: string, lang: Language): string {
  return `src/figures/${folder}/words.${lang}.yaml`;
}

function stringsFile(lang: Language): string {
  return `content/strings/${lang}.yaml`;
}
