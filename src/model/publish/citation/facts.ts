import type { Language } from '../../text/language.ts';
import { plainText } from '../../text/plainText.ts';

/** What is cited: the explainer, a section or a figure, in one language. The words come from `content/strings`. */
export interface CitationFacts {
  lang: Language;
  /** The project's name: there is no personal author, and none is made up. */
  author: string;
  title: string;
  /** Which part of the whole it is (`第2.4节`); empty for the whole. */
  part: string;
  /** The same, said of a view whose state the reader has set. */
  viewPart: string;
  /** The name of the whole. */
  container: string;
  version: string;
  /** The version as it stands in a sentence: `0.1.0版`. */
  versionText: string;
  /** ISO day on which this version was published. */
  dated: string;
  /** What kind of thing it is, for APA's brackets: `交互图`. */
  medium: string;
  /** APA's last sentence, with `{date}` and `{url}`. */
  retrieved: string;
  /** A key for reference managers: ASCII letters, digits, `.` and `-`. */
  key: string;
}

/** The view that is cited. */
export interface CitedView {
  /** The full address, with the state in its query. */
  url: string;
  /** ISO day of access, in the reader's own time. */
  accessed: string;
  /** The state differs from the default. */
  isSet: boolean;
}

/** What every form of citation starts from: single plain lines, and an address that no format can break. */
export interface CitedItem {
  lang: Language;
  author: string;
  title: string;
  /** Part and version, as available. */
  part: string;
  container: string;
  version: string;
  versionText: string;
  dated: string;
  accessed: string;
  medium: string;
  retrieved: string;
  key: string;
  url: string;
}

export function citedItem(facts: CitationFacts, view: CitedView): CitedItem {
  return {
    ...facts,
    author: oneLine(facts.author),
    title: oneLine(facts.title),
    part: oneLine(view.isSet ? facts.viewPart : facts.part),
    container: oneLine(facts.container),
    versionText: oneLine(facts.versionText),
    medium: oneLine(facts.medium),
    accessed: view.accessed,
    url: safeUrl(view.url),
  };
}

/** No line ends, no runs of spaces: a RIS reader takes two spaces and a hyphen for a tag. */
function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ');
}

/** Percent-encodes what would end a field or a line: all that is not plain ASCII, and `{ } \ ^ | < > "` and the grave. */
function safeUrl(url: string): string {
  return plainText(url).replace(/[^!-~]|[{}\\^|<>"`]/gu, encodeURIComponent);
}

/** `2026-11-24` → [2026, 11, 24] */
export function dayParts(day: string): [year: number, month: number, day: number] {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  return [year, month, date];
}
