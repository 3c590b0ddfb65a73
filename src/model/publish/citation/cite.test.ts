import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CITATION_FILES, CITATION_FORMATS, cite, type CitationFormat } from './cite.ts';
import type { CitationFacts, CitedView } from './facts.ts';

const zh: CitationFacts = {
  lang: 'zh',
  author: '数实之间',
  title: '市场有多大，取决于你怎么量',
  part: '第2.4节',
  viewPart: '第2.4节，读者调出的视图',
  container: '数实之间',
  version: '0.1.0',
  versionText: '0.1.0版',
  dated: '2026-11-24',
  medium: '网页',
  retrieved: '检索于{date}，取自{url}',
  key: 'bits-and-bricks-2.4-zh',
};
const en: CitationFacts = {
  lang: 'en',
  author: 'Between Bits and Bricks',
  title: 'How big the market is depends on how you measure it',
  part: 'Section 2.4',
  viewPart: 'Section 2.4, view as set by the reader',
  container: 'Between Bits and Bricks',
  version: '0.1.0',
  versionText: 'version 0.1.0',
  dated: '2026-11-24',
  medium: 'Web page',
  retrieved: 'Retrieved {date}, from {url}',
  key: 'bits-and-bricks-2.4-en',
};
const url = 'https://example.org/zh/s/2.4/';
const view: CitedView = { url, accessed: '2026-12-01', isSet: false };

/** What a reference manager makes of a file. */
function read(format: CitationFormat, facts: CitationFacts, at = view) {
  const { data } = new Cite(cite(format, facts, at));
  expect(data).toHaveLength(1);
  return data[0] as Record<string, unknown>;
}

test('GB/T 7714—2025 sets full-width signs but for points and brackets', () => {
  expect(cite('gbt-2025', zh, view)).toBe(
    `数实之间. 市场有多大，取决于你怎么量：第2.4节，0.1.0版[EB/OL]. （2026-11-24）[2026-12-01]. ${url}.`,
  );
  expect(cite('gbt-2025', en, view)).toBe(
    'Between Bits and Bricks. How big the market is depends on how you measure it：Section 2.4，version 0.1.0[EB/OL]. ' +
      `（2026-11-24）[2026-12-01]. ${url}.`,
  );
});

test('GB/T 7714—2015 sets half-width signs', () => {
  expect(cite('gbt-2015', zh, view)).toBe(
    `数实之间. 市场有多大，取决于你怎么量: 第2.4节, 0.1.0版[EB/OL]. (2026-11-24)[2026-12-01]. ${url}.`,
  );
});

test('APA names the group as author, the version, and the day of retrieval', () => {
  expect(cite('apa', en, view)).toBe(
    'Between Bits and Bricks. (2026, November 24). How big the market is depends on how you measure it ' +
      `(Section 2.4; Version 0.1.0) [Web page]. Retrieved December 1, 2026, from ${url}`,
  );
  expect(cite('apa', zh, view)).toBe(
    `数实之间. (2026年11月24日). 市场有多大，取决于你怎么量（第2.4节；0.1.0版）[网页]. 检索于2026年12月1日，取自${url}`,
  );
});

test('a view that the reader has set is cited with its address and called so', () => {
  const set = { url: 'https://example.org/zh/f/market-growth/?guess=24&step=3', accessed: '2026-12-01', isSet: true };
  expect(cite('gbt-2025', zh, set)).toContain('：第2.4节，读者调出的视图，0.1.0版[EB/OL]');
  expect(cite('gbt-2025', zh, set)).toContain(set.url);
  expect(read('ris', zh, set).URL).toBe(set.url);
  expect(read('bibtex', zh, set).URL).toBe(set.url);
  expect(read('csl', zh, set)).toMatchObject({ URL: set.url, section: zh.viewPart });
});

test('the whole has no part', () => {
  const whole = { ...zh, title: '数实之间：比特砌墙', part: '', viewPart: '' };
  expect(cite('gbt-2025', whole, view)).toContain('数实之间. 数实之间：比特砌墙：0.1.0版[EB/OL]');
  expect(cite('ris', whole, view)).not.toContain('N1');
  expect(cite('bibtex', whole, view)).not.toContain('titleaddon');
});

for (const facts of [zh, en]) {
  for (const format of ['bibtex', 'ris', 'csl'] as const) {
    test(`a reference manager reads ${format} back (${facts.lang})`, () => {
      expect(read(format, facts)).toMatchObject({
        type: 'webpage',
        title: facts.title,
        URL: url,
        issued: { 'date-parts': [[2026, 11, 24]] },
        // The day of access of a RIS web page stands in Y2 for Zotero, and elsewhere for this reader.
        ...(format === 'ris' ? {} : { accessed: { 'date-parts': [[2026, 12, 1]] } }),
      });
      if (format === 'ris') expect(cite(format, facts, view)).toContain('\r\nY2  - 2026/12/01/\r\n');
      const [author] = read(format, facts).author as { literal?: string; family?: string; given?: string }[];
      expect(author?.given).toBeUndefined();
      expect(author?.literal ?? author?.family).toBe(facts.author);
    });
  }
}

test('what a reference manager reads is a file; the rest is text to copy', () => {
  expect(Object.keys(CITATION_FILES)).toEqual(['bibtex', 'ris', 'csl']);
  expect(Object.values(CITATION_FILES).map((one) => one.extension)).toEqual(['bib', 'ris', 'json']);
});

test('RIS has the line ends and the tags of its format', () => {
  const lines = cite('ris', en, view).split('\r\n');
  expect(lines[0]).toBe('TY  - ELEC');
  expect(lines.slice(-2)).toEqual(['ER  - ', '']);
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
});

const hostile = fc
  .string({
    unit: fc.oneof(fc.constantFrom(...'{}%&#_~^\\$"@,=\n\r\t -`\'?<>市'), fc.string({ minLength: 1, maxLength: 1 })),
  })
  .map((text) => `x${text}x`);
/** What is left of a text that stands on one line. */
const onOneLine = (text: string) => text.replace(/\s+/g, ' ');

test('no title breaks a file, and each comes back letter by letter', () => {
  fc.assert(
    fc.property(hostile, (title) => {
      const facts = { ...en, title };
      const [csl] = JSON.parse(cite('csl', facts, view)) as { title: string }[];
      const expected = csl?.title ?? '';
      expect(expected).not.toMatch(/[\r\n]/);
      expect(onOneLine(String(read('bibtex', facts).title))).toBe(onOneLine(expected));
      expect(cite('ris', facts, view).split('\r\n')[2]).toBe(`TI  - ${expected}`);
      expect(read('ris', facts).title).toBe(expected);
      for (const format of ['gbt-2025', 'gbt-2015', 'apa'] as const)
        expect(cite(format, facts, view)).not.toMatch(/[\r\n]/);
    }),
    { numRuns: 300 },
  );
});

test('no address breaks a file, and each leads where it led', () => {
  fc.assert(
    fc.property(hostile, (reason) => {
      const at = { ...view, url: `https://example.org/zh/f/your-wall/?reason=${reason}`, isSet: true };
      const plain = JSON.parse(cite('csl', en, at)) as { URL: string }[];
      const expected = plain[0]?.URL ?? '';
      expect(expected).toMatch(/^[!-~]+$/);
      for (const format of CITATION_FORMATS) expect(cite(format, en, at)).toContain(expected);
      expect(cite('bibtex', en, at)).toContain(`{${expected}}`);
      expect(expected).not.toMatch(/[{}\\^"]/);
      expect(read('ris', en, at).URL).toBe(expected);
    }),
  );
});
