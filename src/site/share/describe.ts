import { frameHeightPx } from '../../model/embed/embedSize.ts';
import type { Language } from '../../model/text/language.ts';
import { oembed } from '../../model/embed/oembed.ts';
import { citationFacts, type ShareInfo } from '../../model/publish/shareInfo.ts';
import { word, wordGroup } from '../../model/text/words.ts';
import { parameterNames, placedFigures, type FigureModules } from '../catalogue/figureData.ts';
import { publication, words as allWords } from '../catalogue/content.ts';
import { fullAddress } from '../catalogue/fullAddress.ts';
import { addresses } from '../chapter/renderSection.ts';
import type { ShareItem } from '../catalogue/shareItems.ts';

/** What hosts ask about an embed. A static host cannot read the query, so it is the default state. */
export function oembedOf(item: ShareItem) {
  const { lang, title } = item;
  return oembed({
    title,
    providerName: word(allWords[lang], 'site.name'),
    providerUrl: fullAddress(addresses.contents(lang)),
    embedUrl: fullAddress(addresses.embed(lang, item)),
    previewUrl: fullAddress(addresses.preview(lang, item)),
    heightPx: frameHeightPx(item),
  });
}

/** What the share panel asks about a section or a figure. */
export function shareInfoOf(item: ShareItem, modules: FigureModules): ShareInfo {
  const { kind, id, lang, title, description, home } = item;
  const words = allWords[lang];
  const figures = item.figure ? [item.figure] : placedFigures().filter((figure) => figure.section === id);
  return {
    kind,
    id,
    lang,
    title,
    description,
    parameters: parameterNames(figures, lang, modules),
    addresses: {
      home,
      share: addresses.share(lang, item),
      preview: addresses.preview(lang, item),
      embed: addresses.embed(lang, item),
      csv: kind === 'f' ? addresses.path(`data/figures/${id}.${lang}.csv`) : null,
      data: addresses.data(lang),
      teach: addresses.teach(lang),
    },
    embedHeightPx: frameHeightPx(item),
    citation: citationFacts(item, lang, words, publication),
    words: wordGroup(words, 'share'),
  };
}

/** The same about the explainer as a whole, which is shared by its contents page and cannot be embedded. */
export function siteShareInfo(lang: Language): ShareInfo {
  const words = allWords[lang];
  const title = word(words, 'home.title');
  const home = addresses.contents(lang);
  return {
    kind: 'site',
    id: 'site',
    lang,
    title,
    description: word(words, 'site.description'),
    parameters: [],
    addresses: {
      home,
      share: home,
      preview: addresses.sitePreview(lang),
      embed: null,
      csv: null,
      data: addresses.data(lang),
      teach: addresses.teach(lang),
    },
    embedHeightPx: null,
    citation: citationFacts({ kind: 'site', id: 'site', title }, lang, words, publication),
    words: wordGroup(words, 'share'),
  };
}
