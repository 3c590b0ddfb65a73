import type { Language } from '../../../model/text/language.ts';
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

interface ToldPage {
  /** Without language and base: `status/`. */
  path: string;
  title: string;
  description: string;
  preview: string;
  /** Those that have this page. */
  languages: readonly Language[];
}

/** What one page says of itself. */
export function pageFacts(lang: Language, { path, title, description, preview, languages }: ToldPage): PageFacts {
  return {
    url: fullAddress(addresses.path(`${lang}/${path}`)),
    title,
    description,
    imageUrl: fullAddress(preview),
    others: languages
      .filter((one) => one !== lang)
      .map((one) => ({ lang: one, url: fullAddress(addresses.path(`${one}/${path}`)) })),
  };
}
