import { pairName } from '../chapters/agreement.ts';
import type { Content } from '../content/readContent.ts';
import { folderOf } from '../content/readContent.ts';
import type { Addresses } from '../links/addresses.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Language } from '../text/language.ts';
import type { FigureContext, FigureDefinition, FigureProps } from './figure.ts';
import { fillWords, labelledFrameTexts, parseWords, plainFrameTexts } from './words.ts';

/** What contexts are made from. */
export interface Site {
  content: Content;
  addresses: Addresses;
}

export interface ContextOptions {
  props?: FigureProps;
  /** It stands in somebody else's page. */
  embedded?: boolean;
  /** In place of the content's own, such as one that notes what it is asked for. */
  ledger?: Ledger;
}

/**
 * What a figure makes its data from, in one language.
 * @throws ContentError when its file of words is not as its schema wants it
 */
export function figureContext<Words>(
  { content, addresses }: Site,
  { name, words: schema, hasBadge }: Pick<FigureDefinition<never, never, Words>, 'name' | 'words' | 'hasBadge'>,
  lang: Language,
  { props = {}, embedded = false, ledger = content.ledger }: ContextOptions = {},
): FigureContext<Words> {
  const { file, words: all } = content.figureWords(folderOf(name), lang);
  const { title, caption, badge, ...own } = all;
  const frameTexts = hasBadge
    ? parseWords(file, '', { title, caption, badge }, labelledFrameTexts())
    : parseWords(file, '', badge === undefined ? { title, caption } : { title, caption, badge }, plainFrameTexts());
  const fill = <Group>(group: Group) => fillWords(group, (text) => ledger.fill(text, lang));
  return {
    lang,
    ledger,
    coding: content.coding,
    isDisputed: (measure, symptom) => content.agreement.disputed.has(pairName(measure, symptom)),
    words: fill(parseWords(file, '', own, schema())),
    frameTexts: fill(frameTexts),
    common: content.common[lang],
    href: (id) => addresses.to(lang, id),
    figureHref: (id) => (content.placedFigures.has(id) ? addresses.to(lang, id) : undefined),
    csvHref: (id) => addresses.path(`data/figures/${id}.${lang}.csv`),
    deferredDataHref: (id) => addresses.path(`readings/${id}.${lang}.json`),
    dataHref: addresses.data(lang),
    addresses: (id) =>
      content.placedFigures.has(id)
        ? {
            share: addresses.share(lang, { kind: 'f', id }),
            shareInfo: addresses.shareInfo(lang, { kind: 'f', id }),
            ...(!embedded && { alone: addresses.embed(lang, { kind: 'f', id }) }),
          }
        : undefined,
    embedded,
    props,
  };
}
