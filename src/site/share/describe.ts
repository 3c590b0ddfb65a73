import { askedHeightPx, FRAME_WIDTH_PX, frameHeightPx } from '../../model/embed/embedSize.ts';
import { measuredHeights } from '../../model/embed/measuredHeights.ts';
import { oembed } from '../../model/embed/oembed.ts';
import { citationFacts, type ShareInfo } from '../../model/publish/shareInfo.ts';
import { word, wordGroup } from '../../model/text/words.ts';
import { figures } from '../catalogue/figures.ts';
import { publication, words as allWords } from '../catalogue/content.ts';
import { fullAddress } from '../catalogue/fullAddress.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Item } from '../catalogue/items.ts';

/** px: in the column of a course page or a blog, in every step. */
const usualHeightPx = (item: Item) =>
  askedHeightPx(0, measuredHeights(item, item.lang), FRAME_WIDTH_PX) || frameHeightPx(item);

/** What hosts ask about an embed. A static host cannot read the query, so it is the default state. */
export function oembedOf(item: Item) {
  const { lang, title } = item;
  return oembed({
    title,
    providerName: word(allWords[lang], 'site.name'),
    providerUrl: fullAddress(addresses.contents(lang)),
    shareUrl: fullAddress(addresses.share(lang, item)),
    embedUrl: fullAddress(addresses.embed(lang, item)),
    previewUrl: fullAddress(addresses.preview(lang, item.pictured)),
    // A section scrolls inside its frame: hosts that turn links into frames mostly allow no such height.
    heightPx: item.kind === 'f' ? usualHeightPx(item) : frameHeightPx(item),
  });
}

/** What the share panel asks about a section, a figure or a question. */
export function shareInfoOf(item: Item): ShareInfo {
  const { kind, id, lang, title, description, home } = item;
  const words = allWords[lang];
  const placed = item.figure ? [item.figure] : figures.placed.filter((figure) => kind === 's' && figure.section === id);
  return {
    kind,
    id,
    lang,
    title,
    description,
    parameters: figures.parameterNames(placed, lang),
    addresses: {
      home,
      share: addresses.share(lang, item),
      preview: addresses.preview(lang, item.pictured),
      embed: addresses.embed(lang, item),
      csv: kind === 'f' ? addresses.path(`data/figures/${id}.${lang}.csv`) : null,
      data: addresses.data(lang),
      teach: addresses.teach(lang),
    },
    embedHeightPx: usualHeightPx(item),
    citation: citationFacts(item, lang, words, publication),
    words: wordGroup(words, 'share'),
  };
}
