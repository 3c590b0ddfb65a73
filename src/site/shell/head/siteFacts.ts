import type { Language } from '../../../model/text/language.ts';
import { otherLanguage } from '../../../model/text/language.ts';
import type { PageFacts, SiteFacts } from '../../../model/publish/structuredData.ts';
import { word, wordGroup, wordPaths } from '../../../model/text/words.ts';
import { publication, words as allWords } from '../../catalogue/content.ts';
import { fullAddress } from '../../catalogue/fullAddress.ts';
import { addresses } from '../../catalogue/addresses.ts';

/** What the structured data of every page starts from. */
export function siteFacts(lang: Language): SiteFacts {
  const words = allWords[lang];
  return {
    lang,
    publication,
    siteUrl: fullAddress(addresses.path('')),
    wholeUrl: fullAddress(addresses.contents(lang)),
    name: word(words, 'site.name'),
    subjects: wordPaths(wordGroup(words, 'publication.subjects')).map(([, text]) => text),
    paper: word(words, 'publication.paper'),
    audience: word(words, 'publication.audience'),
    resourceType: word(words, 'publication.resourceType'),
  };
}

/** @param path of the page without language and base: `status/` */
export function pageFacts(
  lang: Language,
  { path, title, description, preview }: { path: string; title: string; description: string; preview: string },
): PageFacts {
  return {
    url: fullAddress(addresses.path(`${lang}/${path}`)),
    title,
    description,
    imageUrl: fullAddress(preview),
    otherUrl: fullAddress(addresses.path(`${otherLanguage(lang)}/${path}`)),
  };
}
