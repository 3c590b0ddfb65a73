import { LANGUAGE_TAGS, MAIN_LANGUAGE, type Language } from '../text/language.ts';
import type { Publication } from './publication.ts';

/**
 * What pages say of themselves in schema.org's words (JSON-LD). No language is a translation of another, so
 * each names the others as `workTranslation` and none claims `translationOfWork`.
 */

/** What every page's data needs. All addresses are full. */
export interface SiteFacts {
  lang: Language;
  publication: Publication;
  /** The site's address; its `@id`s begin with it. */
  siteUrl: string;
  /** The contents page in this language. */
  wholeUrl: string;
  name: string;
  /** What the whole is about, and the paper as what it is. */
  subjects: readonly string[];
  paper: string;
  audience: string;
  resourceType: string;
}

export interface PageFacts {
  url: string;
  title: string;
  description: string;
  imageUrl: string;
  /** The same page in the other languages. */
  others: readonly { lang: Language; url: string }[];
}

const CONTEXT = 'https://schema.org';

const publisher = ({ siteUrl, name }: SiteFacts) => ({
  '@type': 'Organization',
  '@id': `${siteUrl}#project`,
  name,
  url: siteUrl,
});

/** What is true of every page of the explainer. */
function creativeWork(site: SiteFacts, page: PageFacts) {
  const others = page.others.map(({ lang, url }) => ({
    '@type': 'CreativeWork',
    '@id': url,
    inLanguage: LANGUAGE_TAGS[lang],
  }));
  return {
    '@id': page.url,
    url: page.url,
    name: page.title,
    description: page.description,
    image: page.imageUrl,
    inLanguage: LANGUAGE_TAGS[site.lang],
    version: site.publication.version,
    datePublished: site.publication.published,
    dateModified: site.publication.modified,
    isAccessibleForFree: true,
    license: site.publication.licences.content.url,
    author: publisher(site),
    publisher: publisher(site),
    ...(others.length > 0 && { workTranslation: others.length === 1 ? others[0] : others }),
  };
}

function learning(site: SiteFacts) {
  return {
    learningResourceType: site.resourceType,
    audience: { '@type': 'EducationalAudience', educationalRole: 'student', audienceType: site.audience },
    about: [
      ...site.subjects.map((name) => ({ '@type': 'Thing', name })),
      // The paper as what it is to us: a text without title, author or place of publication.
      { '@type': 'CreativeWork', description: site.paper, inLanguage: LANGUAGE_TAGS[MAIN_LANGUAGE] },
    ],
  };
}

/** The front door: the site in every language. */
export function websiteData(site: Omit<SiteFacts, 'lang'>, names: readonly string[], wholeUrls: readonly string[]) {
  const { siteUrl, publication } = site;
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    '@id': siteUrl,
    url: siteUrl,
    name: names[0],
    alternateName: names.slice(1),
    inLanguage: Object.values(LANGUAGE_TAGS),
    version: publication.version,
    datePublished: publication.published,
    dateModified: publication.modified,
    isAccessibleForFree: true,
    license: site.publication.licences.content.url,
    publisher: { '@type': 'Organization', '@id': `${siteUrl}#project`, name: names[0], url: siteUrl },
    hasPart: wholeUrls.map((url) => ({ '@id': url })),
  };
}

/** The contents page: the whole in one language. */
export function wholeData(site: SiteFacts, page: PageFacts, chapterUrls: readonly string[]) {
  return {
    '@context': CONTEXT,
    '@type': 'LearningResource',
    ...creativeWork(site, page),
    ...learning(site),
    isPartOf: { '@type': 'WebSite', '@id': site.siteUrl },
    hasPart: chapterUrls.map((url) => ({ '@id': url })),
  };
}

export function chapterData(
  site: SiteFacts,
  page: PageFacts,
  sections: readonly { url: string; title: string; description: string }[],
) {
  return {
    '@context': CONTEXT,
    '@type': ['LearningResource', 'Article'],
    ...creativeWork(site, page),
    ...learning(site),
    headline: page.title,
    isPartOf: { '@type': 'LearningResource', '@id': site.wholeUrl, name: site.name },
    hasPart: sections.map(({ url, title, description }) => ({
      '@type': 'WebPageElement',
      '@id': url,
      url,
      name: title,
      description,
    })),
  };
}

/** The ledger as a data set, with the files that hold it. */
export function datasetData(
  site: SiteFacts,
  page: PageFacts,
  dataset: { name: string; description: string; keywords: readonly string[] },
  files: readonly { url: string; name: string; mediaType: string }[],
) {
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    ...creativeWork(site, page),
    name: dataset.name,
    description: dataset.description,
    keywords: dataset.keywords,
    isPartOf: { '@type': 'LearningResource', '@id': site.wholeUrl, name: site.name },
    distribution: files.map(({ url, name, mediaType }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: url,
      encodingFormat: mediaType,
    })),
  };
}

/** The glossary as a set of terms, each with its address. */
export function glossaryData(
  site: SiteFacts,
  page: PageFacts,
  terms: readonly { url: string; name: string; alternateName: string; description: string }[],
) {
  return {
    '@context': CONTEXT,
    '@type': 'DefinedTermSet',
    ...creativeWork(site, page),
    isPartOf: { '@type': 'LearningResource', '@id': site.wholeUrl, name: site.name },
    hasDefinedTerm: terms.map((term) => ({
      '@type': 'DefinedTerm',
      '@id': term.url,
      inDefinedTermSet: page.url,
      ...term,
    })),
  };
}

/** A page that is neither a chapter nor data: all figures, the page for instructors. */
export function pageData(site: SiteFacts, page: PageFacts) {
  return {
    '@context': CONTEXT,
    '@type': 'WebPage',
    ...creativeWork(site, page),
    isPartOf: { '@type': 'LearningResource', '@id': site.wholeUrl, name: site.name },
  };
}
