import type { SharedThing } from '../links/addresses.ts';
import type { CitationFacts } from './citation/facts.ts';
import { fillTemplate } from '../text/fillTemplate.ts';
import type { Language } from '../text/language.ts';
import type { Publication } from './publication.ts';
import { word, type Words } from '../text/words.ts';

/** What a share panel is told about one thing, as `/share/{lang}/…/{id}.json` says it. */
export interface ShareInfo {
  kind: SharedThing['kind'];
  id: string;
  lang: Language;
  title: string;
  description: string;
  addresses: ShareAddresses;
  /** Names of the parameters that are its state: a figure's own, or those of a section's figures. */
  parameters: string[];
  /** The frame's height where the host does not listen to the embed's own. */
  embedHeightPx: number;
  /** What `cite` needs beside the view. */
  citation: CitationFacts;
  /** The panel's words: `share` of the language's strings. */
  words: Words;
}

/** Absolute paths on this site, under its base path. */
export interface ShareAddresses {
  /** Where it is read, with the fragment. */
  home: string;
  /** The page that is sent round: it keeps the query and goes on to `home`. */
  share: string;
  preview: string;
  embed: string;
  /** The table of the default state; null for what has none. */
  csv: string | null;
  /** The ledger's page. */
  data: string;
  /** The page for instructors, where embeds are put together. */
  teach: string;
}

interface Cited {
  kind: ShareInfo['kind'];
  id: string;
  title: string;
  /** The section that it is or stands in. */
  section: string;
}

/**
 * @param words all strings of the language
 */
export function citationFacts(
  { kind, id, title, section }: Cited,
  lang: Language,
  words: Words,
  { version, modified }: Pick<Publication, 'version' | 'modified'>,
): CitationFacts {
  const say = (key: string, values: Record<string, string> = {}) =>
    fillTemplate(word(words, `share.citationWords.${key}`), values);
  const part = partName(kind, section, words, 'share.citationWords');
  const name = word(words, 'site.name');
  return {
    lang,
    author: name,
    title,
    part,
    viewPart: say('view', { part }),
    container: name,
    version,
    versionText: say('version', { version }),
    dated: modified,
    medium: say(`media.${kind}`),
    retrieved: say('retrieved'),
    key: ['bits-and-bricks', id, lang].join('-'),
  };
}

/**
 * Which part of the whole a section or figure is: `第2.4节`, `第2.4节的图`; the paper's parts go by their names.
 * @param group where the four templates stand: `section`, `chapter`, `figureInSection`, `figureInChapter`
 */
export function partName(kind: ShareInfo['kind'], section: string, words: Words, group: string): string {
  const isSection = section.includes('.');
  const place = isSection ? section : word(words, `chapterNames.${section}`);
  const template =
    kind === 'f' ? (isSection ? 'figureInSection' : 'figureInChapter') : isSection ? 'section' : 'chapter';
  return fillTemplate(word(words, `${group}.${template}`), { place });
}
