import type { BuilderWords } from '../../content/siteWords.ts';
import { LANGUAGES, type Language, type Localized } from '../../text/language.ts';
import type { Heights } from '../widthRanges.ts';
import type { SharedThing } from '../../links/thingAddresses.ts';
import { plainText } from '../../text/plainText.ts';
import type { Parameters } from '../../links/urlState.ts';

/** A section or a figure, as the embed builder offers it. */
export interface BuilderItem extends SharedThing {
  /** The section that it is or stands in. */
  section: string;
  /** In every language; in one that does not have it yet, that of the one that stands in. */
  title: Localized;
  /** The languages that have it. */
  languages: readonly Language[];
  /** In each language that was measured. */
  heights: Readonly<Partial<Record<Language, Heights>>>;
  /** The names of the parameters that are its figures' own. */
  parameters: readonly string[];
}

/** px: narrower than this a frame is on hardly any phone, and wider than this an embed does not get. */
export const WIDTH_PX = { least: 320, most: 900, step: 2 } as const;
/** px: columns that hosts have. A phone, a blog, Moodle's text area and its page, and wider than any of these. */
export const WIDTH_PRESETS_PX = { phone: 360, blog: 640, moodleArea: 750, moodlePage: 784, wide: 830 } as const;
/** px: a slide, as its frame in the code. */
export const SLIDE_PX = { width: 1280, height: 720 } as const;
export type WidthPreset = keyof typeof WIDTH_PRESETS_PX;
/** Of a figure's state in a link; a reason in Chinese takes nine letters a character. */
const LONGEST_VIEW = 2400;

/** The name of an item in the builder's own address: `f.market-growth`, `s.2.4`. */
export const itemName = ({ kind, id }: SharedThing): string => `${kind}.${id}`;

/** What the builder keeps in its own address. */
export function setUpParameters(items: readonly BuilderItem[], pageLanguage: Language) {
  const names = items.map(itemName);
  const first = items.find(({ kind, languages }) => kind === 'f' && languages.includes(pageLanguage)) ?? items[0];
  return {
    item: { type: 'choice', default: first ? itemName(first) : '', values: names },
    lang: { type: 'choice', default: pageLanguage, values: LANGUAGES },
    theme: { type: 'choice', default: 'auto', values: ['auto', 'light', 'dark'] },
    controls: { type: 'choice', default: 'free', values: ['free', 'locked'] },
    /** In the column of a page, or on a slide of 16:9. */
    place: { type: 'choice', default: 'page', values: ['page', 'slide'] },
    /** A released version; empty follows updates. */
    version: { type: 'text', default: '', maxLength: 20, read: plainText },
    width: {
      type: 'number',
      default: WIDTH_PRESETS_PX.moodlePage,
      min: WIDTH_PX.least,
      max: WIDTH_PX.most,
      step: WIDTH_PX.step,
    },
    /** The query of the item's own state. */
    view: { type: 'text', default: '', maxLength: LONGEST_VIEW, read: plainText },
  } as const satisfies Parameters;
}

export type SetUpParameters = ReturnType<typeof setUpParameters>;

/** What is to be embedded, and how. */
export interface SetUp {
  item: BuilderItem;
  lang: Language;
  theme: 'auto' | 'light' | 'dark';
  locked: boolean;
  /** A figure on a slide of 16:9, instead of a page's column. There are none of released versions. */
  slide: boolean;
  /** A released version, or undefined to follow updates. */
  version: string | undefined;
  /** The item's own query, without a `?`. */
  view: string;
}

/** What the builder is given by the page. */
export interface BuilderData {
  lang: Language;
  /** The base path with its slash at the end. */
  root: string;
  /** Of the site as it was built for; in the browser, where it really stands counts. */
  origin: string;
  /** In the order of reading. */
  items: readonly BuilderItem[];
  /** The names of the paper's parts, '0' to '5'. */
  partNames: Readonly<Record<string, string>>;
  words: BuilderWords;
}

export type { BuilderWords } from '../../content/siteWords.ts';
