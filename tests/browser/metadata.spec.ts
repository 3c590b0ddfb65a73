import { XMLParser } from 'fast-xml-parser';
import jsonld from 'jsonld';
import { CITATION_FORMATS, cite } from '../../src/model/publish/citation/cite.ts';
import { roomyHeightPx } from '../../src/model/embed/embedSize.ts';
import { measuredHeights } from '../../src/model/embed/measuredHeights.ts';
import type { SharedThing } from '../../src/model/links/thingAddresses.ts';
import type { ShareInfo } from '../../src/model/publish/shareInfo.ts';
import { word } from '../../src/model/text/words.ts';
import { BUILT, brokenAddress, fileOf, parseHead, readBuilt, readBuiltJson, SITE, type Head } from './builtFiles.ts';
import { CHAPTERS, expect, LANGUAGES, test } from './site.ts';

/** The pages that search engines should know. */
const FULL = [
  '',
  ...LANGUAGES.flatMap((lang) =>
    ['', ...CHAPTERS.map((chapter) => `${chapter}/`), 'figures/', 'data/', 'teach/', 'about/', 'glossary/'].map(
      (one) => `${lang}/${one}`,
    ),
  ),
];
const TAGS = { zh: 'zh-CN', en: 'en' } as const;
const SHARED = BUILT.flatMap((file) => {
  const [, lang, kind, id] = /^(zh|en)\/([sf])\/([^/]+)\/index\.html$/.exec(file) ?? [];
  return lang && kind && id ? [{ file, lang: lang as 'zh' | 'en', kind, id }] : [];
});

const full = (path: string) => `${SITE}${path}`;
const alternates = (head: Head) => head.links.filter((one) => one.rel === 'alternate' && one.hreflang);
const canonical = (head: Head) => head.links.filter((one) => one.rel === 'canonical').map((one) => one.href);
/** Previews and embeds are made by other parts of the build: their addresses are checked against the contract. */
const PREVIEW = /^previews\/(zh|en)\/(site|[sf]\/[\w.-]+)\.png$/;

function expectCard(head: Head, address: string, type: string) {
  expect(head.meta).toMatchObject({
    'og:type': type,
    'og:url': address,
    'og:description': head.meta.description,
    'og:locale': head.lang === 'en' ? 'en_GB' : 'zh_CN',
    'og:locale:alternate': head.lang === 'en' ? 'zh_CN' : 'en_GB',
    'og:site_name': head.lang === 'en' ? 'Between Bits and Bricks' : '数实之间',
    'og:image:width': '1200',
    'og:image:height': '630',
    'twitter:card': 'summary_large_image',
    'twitter:title': head.meta['og:title'],
    'twitter:image': head.meta['og:image'],
    'twitter:image:alt': head.meta['og:image:alt'],
  });
  expect(head.title).toContain(head.meta['og:title']);
  expect(head.meta['og:image:alt']).toContain(head.meta['og:title']);
  const picture = head.meta['og:image'] ?? '';
  expect(picture.startsWith(SITE)).toBe(true);
  expect(fileOf(picture)).toMatch(PREVIEW);
  if (BUILT.some((file) => file.startsWith('previews/'))) expect(brokenAddress(picture)).toEqual([]);
}

test('every full page says who, what, when and where it is, for people and for machines', () => {
  for (const path of FULL) {
    const head = parseHead(readBuilt(`${path}index.html`));
    expect(canonical(head), path).toEqual([full(path)]);
    expectCard(head, full(path), 'website');
    expect(head.meta, path).toMatchObject({
      'DC.title': head.meta['og:title'],
      'DC.language': head.lang,
      'DC.identifier': full(path),
      'DC.date': expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      'DC.publisher': head.meta['og:site_name'],
    });
    expect(Object.keys(head.meta).filter((name) => /^citation_|robots/.test(name))).toEqual([]);
    expect(head.data).toHaveLength(1);
  }
});

test('every full page names its other language, and is named by it', () => {
  const named = new Map<string, Record<string, string>>();
  for (const path of FULL) {
    const head = parseHead(readBuilt(`${path}index.html`));
    named.set(full(path), Object.fromEntries(alternates(head).map((one) => [one.hreflang, one.href])));
  }
  for (const [address, languages] of named) {
    expect(Object.keys(languages).sort()).toEqual(['en', 'x-default', 'zh-CN']);
    expect(languages['x-default']).toBe(SITE);
    for (const tag of ['zh-CN', 'en'] as const) {
      const other = named.get(languages[tag] ?? '');
      expect(other?.[tag], `${address} → ${tag}`).toBe(languages[tag]);
      // The front door offers both languages and is neither, so its pages do not name it back.
      if (address !== SITE) expect(Object.values(other ?? {})).toContain(address);
    }
  }
});

test('only full pages are offered to search engines', () => {
  const others = BUILT.filter((file) => file.endsWith('.html') && !FULL.includes(file.replace(/index\.html$/, '')));
  expect(others.length).toBeGreaterThan(SHARED.length);
  for (const file of others) {
    const head = parseHead(readBuilt(file));
    expect(head.meta.robots, file).toMatch(/^noindex\b/);
    expect(alternates(head), file).toEqual([]);
  }
});

test.describe('structured data', () => {
  /** Stands for schema.org's own context, which is never fetched: every word is one of its vocabulary. */
  const documentLoader = async (url: string) => {
    expect(url).toBe('https://schema.org');
    return { contextUrl: null, documentUrl: url, document: { '@context': { '@vocab': 'https://schema.org/' } } };
  };
  const expand = async (path: string) => {
    const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(readBuilt(`${path}index.html`))?.[1];
    const [node, ...rest] = await jsonld.expand(JSON.parse(block ?? '') as object, { documentLoader });
    expect(rest).toEqual([]);
    return node ?? {};
  };
  const values = (node: Record<string, unknown>, name: string) =>
    ((node[`https://schema.org/${name}`] ?? []) as Record<string, unknown>[]).map((one) => one['@value'] ?? one['@id']);
  const types = (node: Record<string, unknown>) => node['@type'] as string[];

  for (const lang of LANGUAGES) {
    test(`a chapter is an article to learn from, part of a whole, beside its other language (${lang})`, async () => {
      for (const chapter of CHAPTERS) {
        const node = await expand(`${lang}/${chapter}/`);
        expect(types(node)).toEqual(['https://schema.org/LearningResource', 'https://schema.org/Article']);
        expect(node['@id']).toBe(full(`${lang}/${chapter}/`));
        expect(values(node, 'inLanguage')).toEqual([TAGS[lang]]);
        expect(values(node, 'isAccessibleForFree')).toEqual([true]);
        expect(values(node, 'isPartOf')).toEqual([full(`${lang}/`)]);
        expect(values(node, 'workTranslation')).toEqual([full(`${lang === 'zh' ? 'en' : 'zh'}/${chapter}/`)]);
        for (const name of ['version', 'datePublished', 'dateModified', 'headline', 'about', 'publisher'])
          expect(values(node, name).length, name).toBeGreaterThan(0);
        expect(values(node, 'hasPart').flatMap((address) => brokenAddress(String(address)))).toEqual([]);
      }
    });

    test(`the ledger is a data set whose files are there (${lang})`, async () => {
      const node = await expand(`${lang}/data/`);
      expect(types(node)).toEqual(['https://schema.org/Dataset']);
      const files = (node['https://schema.org/distribution'] as Record<string, unknown>[]).map((one) => {
        expect(types(one)).toEqual(['https://schema.org/DataDownload']);
        return String(values(one, 'contentUrl')[0]);
      });
      expect(files.map(fileOf).sort()).toEqual([
        'data/claims.csv',
        'data/claims.json',
        'data/datapackage.json',
        'data/model.json',
      ]);
      expect(files.flatMap(brokenAddress)).toEqual([]);
    });
  }

  test('the front door is the website, and both wholes are its parts', async () => {
    const site = await expand('');
    expect(types(site)).toEqual(['https://schema.org/WebSite']);
    expect(values(site, 'hasPart')).toEqual([full('zh/'), full('en/')]);
    for (const lang of LANGUAGES) {
      const whole = await expand(`${lang}/`);
      expect(whole['@id']).toBe(full(`${lang}/`));
      expect(values(whole, 'isPartOf')).toEqual([site['@id']]);
      expect(values(whole, 'hasPart')).toEqual(CHAPTERS.map((chapter) => full(`${lang}/${chapter}/`)));
    }
  });

  test('no block ends its script element early', () => {
    for (const path of FULL) {
      const html = readBuilt(`${path}index.html`);
      const block = html.split('<script type="application/ld+json">')[1]?.split('</script>')[0] ?? '';
      expect(() => JSON.parse(block) as unknown, path).not.toThrow();
      expect(block).not.toContain('<');
    }
  });
});

test('there is a share page for every section and figure, the same in both languages', () => {
  const ids = (lang: string) => SHARED.filter((one) => one.lang === lang).map((one) => `${one.kind}/${one.id}`);
  expect(ids('zh').sort()).toEqual(ids('en').sort());
  const chapters = CHAPTERS.map((chapter) => readBuilt(`zh/${chapter}/index.html`)).join('');
  const sections = [...chapters.matchAll(/<section class="section[^"]*" id="([^"]+)"/g)].map((one) => `s/${one[1]}`);
  const figures = [...chapters.matchAll(/<figure id="([^"]+)"/g)].map((one) => `f/${one[1]}`);
  expect(ids('zh').sort()).toEqual([...sections, ...figures].sort());
});

test('a share page carries the point in its title, its own card and the way to its oEmbed', () => {
  for (const { file, lang, kind, id } of SHARED) {
    const html = readBuilt(file);
    const head = parseHead(html);
    const address = full(`${lang}/${kind}/${id}/`);
    expect(canonical(head), file).toEqual([address]);
    expectCard(head, address, 'article');
    expect(fileOf(head.meta['og:image'] ?? '')).toBe(`previews/${lang}/${kind}/${id}.png`);
    const discovery = head.links.filter((one) => one.type === 'application/json+oembed').map((one) => one.href);
    expect(discovery).toEqual([full(`oembed/${lang}/${kind}/${id}.json`)]);
    // Hosts read the beginning of a page only.
    expect(html.indexOf('json+oembed')).toBeLessThan(4096);
    const home = / data-home="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(html).toContain(`href="${home}"`);
    expect(brokenAddress(home)).toEqual([]);
  }
});

test('oEmbed answers have exactly the fields of the format, and their HTML is a frame behind a quotation that leads to the thing', async ({
  page,
}) => {
  for (const { lang, kind, id } of SHARED) {
    const answer = readBuiltJson(`oembed/${lang}/${kind}/${id}.json`) as Record<string, unknown>;
    const { title, html } = answer as { title: string; html: string };
    const height = kind === 'f' ? roomyHeightPx(measuredHeights({ kind, id }, lang)?.column ?? 0) : 900;
    expect(answer).toEqual({
      version: '1.0',
      type: 'rich',
      title: expect.stringMatching(/\S/),
      provider_name: lang === 'zh' ? '数实之间' : 'Between Bits and Bricks',
      provider_url: full(`${lang}/`),
      width: 800,
      height,
      html: expect.any(String),
      thumbnail_url: full(`previews/${lang}/${kind}/${id}.png`),
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    const parsed = await page.evaluate((text) => {
      const { body } = new DOMParser().parseFromString(text, 'text/html');
      return [...body.querySelectorAll('*')].map((one) => ({
        tag: one.localName,
        ...Object.fromEntries([...one.attributes].map(({ name, value }) => [name, value])),
      }));
    }, html);
    const src = full(`embed/${lang}/${kind}/${id}/`);
    expect(parsed).toEqual([
      { tag: 'blockquote', style: 'display:none' },
      { tag: 'a', href: full(`${lang}/${kind}/${id}/`) },
      {
        tag: 'iframe',
        src,
        title,
        width: '100%',
        height: String(height),
        frameborder: '0',
        style: 'border:0',
        loading: 'lazy',
        allow: 'web-share; clipboard-write; fullscreen',
      },
    ]);
    if (BUILT.some((file) => file.startsWith('embed/zh/'))) expect(brokenAddress(src)).toEqual([]);
  }
});

test('a share panel is told all it needs, and can cite in every form', () => {
  for (const { lang, kind, id } of SHARED) {
    const info = readBuiltJson(`share/${lang}/${kind}/${id}.json`) as ShareInfo;
    expect(info).toMatchObject({
      kind,
      id,
      lang,
      embedHeightPx: Math.ceil((measuredHeights({ kind, id } as SharedThing, lang)?.column ?? 0) / 10) * 10,
    });
    const { home, share, csv, data, embed, preview } = info.addresses;
    for (const address of [home, share, data, ...(csv ? [csv] : [])]) expect(brokenAddress(address)).toEqual([]);
    expect(brokenAddress(embed)).toEqual([]);
    expect(csv !== null).toBe(kind === 'f');
    expect(fileOf(preview)).toMatch(PREVIEW);
    const view = { url: new URL(share, SITE).href, accessed: '2026-12-01', isSet: false };
    for (const format of CITATION_FORMATS) {
      expect(word(info.words, `formats.${format}`)).toMatch(/\S/);
      const citation = cite(format, info.citation, view);
      expect(citation).toContain(view.url);
      // Titles keep numbers and units together with spaces that do not break; citations have plain ones.
      const title = info.title.replace(/\s+/g, ' ');
      expect(citation).toContain(format === 'bibtex' ? title.replace(/[%&#_$]/g, '\\$&') : title);
      expect(citation).not.toMatch(/undefined|NaN|\{(part|place|date|url|version)\}/);
    }
  }
});

test('the sitemap lists the full pages and nothing else, each with its other language', async ({ page }) => {
  interface Sitemap {
    urlset: { url: { loc: string; lastmod: string; 'xhtml:link': { hreflang: string; href: string }[] }[] };
  }
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false });
  const xml = readBuilt('sitemap.xml');
  const faults = await page.evaluate(
    (text) => new DOMParser().parseFromString(text, 'application/xml').querySelectorAll('parsererror').length,
    xml,
  );
  expect(faults).toBe(0);
  const { urlset } = parser.parse(xml) as Sitemap;
  expect(urlset.url.map((one) => one.loc).sort()).toEqual(FULL.map(full).sort());
  for (const { loc, lastmod, 'xhtml:link': links } of urlset.url) {
    expect(lastmod).toMatch(/^\d{4}-\d\d-\d\d$/);
    const html = readBuilt(fileOf(loc) ?? '');
    for (const { hreflang, href } of links)
      expect(html).toContain(`<link rel="alternate" hreflang="${hreflang}" href="${href}">`);
    expect(links).toHaveLength(3);
  }
});

test('robots may read everything and are told where the sitemap is', () => {
  expect(readBuilt('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${full('sitemap.xml')}\n`);
});
