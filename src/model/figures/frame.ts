import type { Language } from '../text/language.ts';
import type { FigureAddresses, FigureContext } from './figure.ts';
import type { FrameWords } from './words.ts';

export type { FrameWords } from './words.ts';

/** What the frame around every figure shows and needs, in one language. */
export interface FrameData {
  /** The figure's id on the page and in addresses. */
  id: string;
  lang: Language;
  title: string;
  caption: string;
  /** Where the caption leads on to. */
  captionLink?: { text: string; href: string } | undefined;
  /** A label such as "illustration: the weights are our assumptions", or undefined. */
  badge?: string | undefined;
  /** Where the CSV of the default state stands. */
  csvHref: string;
  /** The ledger's page, which offers all data. */
  dataHref: string;
  /** Undefined for a working part that stands in no section. */
  addresses: FigureAddresses | undefined;
  /** It stands in somebody else's page: links open beside that, and links to it lead to the site. */
  embedded: boolean;
  /** Among the page's headings: alone in an embed, its title is the page's. */
  titleLevel: 1 | 2 | 3;
  /** One line under a saved picture: where it is from. */
  source: string;
  /** Room for the longest sentence, in em. */
  sentenceEm: number;
  words: FrameWords;
}

/** @param id the figure's id on the page */
export function frameData(context: FigureContext, id: string): FrameData {
  const { lang, frameTexts, common, embedded } = context;
  return {
    id,
    lang,
    title: frameTexts.title,
    caption: frameTexts.caption,
    badge: frameTexts.badge,
    csvHref: context.csvHref(id),
    dataHref: context.dataHref,
    addresses: context.addresses(id),
    embedded,
    titleLevel: context.titleLevel ?? (embedded ? 1 : 3),
    source: common.source,
    // The catalogue knows the states, and with them the sentences.
    sentenceEm: 0,
    // In an embed no title has a link to itself, and every embed carries these words.
    words: embedded ? { ...common.frame, linkTo: '' } : common.frame,
  };
}
