import { expect, test } from 'vitest';
import { citationFacts, partName } from './shareInfo.ts';

const templates = {
  section: '第{place}节',
  chapter: '“{place}”部分',
  figureInSection: '第{place}节的图',
  figureInChapter: '“{place}”部分的图',
};
const words = {
  site: { name: '数实之间' },
  chapterNames: { '1': '引言' },
  share: {
    citationWords: {
      ...templates,
      view: '{part}，读者调出的视图',
      version: '{version}版',
      retrieved: '检索于{date}，取自{url}',
      media: { s: '网页', f: '交互图', site: '交互式讲解' },
    },
  },
};
const publication = { version: '0.1.0', published: '2026-11-24', modified: '2026-11-30' };

test('a part of the whole is named by its number, and the paper’s parts by their names', () => {
  const name = (kind: 's' | 'f', section: string) => partName(kind, section, words, 'share.citationWords');
  expect(name('s', '2.4')).toBe('第2.4节');
  expect(name('f', '2.4')).toBe('第2.4节的图');
  expect(name('s', '1')).toBe('“引言”部分');
  expect(name('f', '1')).toBe('“引言”部分的图');
});

test('what is cited is dated by its version, and the author is the project', () => {
  const figure = { kind: 'f', id: 'market-growth', title: '一面墙', section: '2.4' } as const;
  expect(citationFacts(figure, 'zh', words, publication)).toMatchObject({
    author: '数实之间',
    part: '第2.4节的图',
    viewPart: '第2.4节的图，读者调出的视图',
    versionText: '0.1.0版',
    dated: '2026-11-30',
    medium: '交互图',
    retrieved: '检索于{date}，取自{url}',
    key: 'bits-and-bricks-market-growth-zh',
  });
});
