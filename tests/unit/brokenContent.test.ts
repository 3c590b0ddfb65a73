import { beforeEach, expect, test } from 'vitest';
import { contentFiles } from '../../scripts/contentFiles.ts';
import { checkProject } from '../../src/model/checks/checkProject.ts';
import { definitions } from './catalogue.ts';

const all = contentFiles();
let files: Record<string, string> = {};
beforeEach(() => {
  files = { ...all };
});

/** The project's files, to be broken. */
const project = {
  read: (file: string) => files[file] ?? '',
  write: (file: string, text: string) => void (files[file] = text),
  delete(file: string) {
    files = Object.fromEntries(Object.entries(files).filter(([name]) => name !== file));
  },
  change(file: string, from: string | RegExp, to: string) {
    const before = project.read(file);
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${file}: nothing to replace`);
    project.write(file, after);
  },
};
/** @param file below `content/` */
const change = (file: string, from: string | RegExp, to: string) => project.change(`content/${file}`, from, to);

/** The build stops with one line that names the file and says what was expected. */
function expectOneLine(...parts: string[]): void {
  let said = '';
  try {
    checkProject(files, definitions);
  } catch (error) {
    said = (error as Error).message;
  }
  expect(said).not.toBe('');
  expect(said.split('\n')).toHaveLength(1);
  for (const part of parts) expect(said).toContain(part);
}

const chapter = 'chapters/2-status/2.4-market-scale';
const first = `content/${chapter}.zh.svx`;

test('the content as it is passes', () => {
  expect(checkProject(files, definitions)).toMatchObject({
    summary: expect.stringContaining('42 sections'),
    unused: [],
  });
});

test('an unknown claim in prose', () => {
  change(`${chapter}.zh.svx`, 'of="ecommerce-2011"', 'of="ecommerce-1911"');
  expectOneLine('2.4-market-scale.zh.svx', 'ecommerce-1911', 'expected an id of content/claims.yaml');
});

test('a version that the package does not have', () => {
  change('publication.yaml', /version: .*/, 'version: "9.9.9"');
  expectOneLine('content/publication.yaml', 'version', 'as in package.json, not 9.9.9');
});

test('a day of publication that is no day', () => {
  change('publication.yaml', /modified: .*/, 'modified: "2026-02-30"');
  expectOneLine('content/publication.yaml', 'modified', 'expected a day such as');
});

test('a version that is older than the first one', () => {
  change('publication.yaml', /modified: .*/, 'modified: "2020-01-01"');
  expectOneLine('content/publication.yaml', 'modified', 'expected no day before');
});

test('a missing translation', () => {
  project.delete(`content/${chapter}.en.svx`);
  expectOneLine('section 2.4', 'expected a en file');
});

test('a block that one language lacks', () => {
  change(`${chapter}.en.svx`, ' ^p3', ' ^p9');
  expectOneLine('2.4-market-scale.en.svx', 'expected the same as in Chinese');
});

test('a digit typed in prose', () => {
  change(`${chapter}.zh.svx`, '数字技术和新模式推动', '数字技术和新模式推动大约42倍。');
  expectOneLine('2.4-market-scale.zh.svx', '42', 'expected no typed digit');
});

test('a wrong locator in the ledger', () => {
  change('claims.yaml', 'locator: "2.4:2"', 'locator: "2.4:1"');
  expectOneLine('content/claims.yaml', 'ecommerce-2011', '2.4:1');
});

test('a number that the paper does not print', () => {
  change('claims.yaml', /(id: ecommerce-2022\n[^]*?)value: 42\.30/, '$1value: 43.30');
  expectOneLine('content/claims.yaml', 'ecommerce-2022', 'expected the value of 42.30万亿');
});

test('a sentence of the paper that no block covers', () => {
  change(`${chapter}.zh.svx`, 'p4: ["2.4:6"]', 'p4: []');
  change(`${chapter}.zh.svx`, 'n2: ["2.4:4", "2.4:6"]', 'n2: ["2.4:4"]');
  change(`${chapter}.en.svx`, 'p4: ["2.4:6"]', 'p4: []');
  change(`${chapter}.en.svx`, 'n2: ["2.4:4", "2.4:6"]', 'n2: ["2.4:4"]');
  expectOneLine('sentence 2.4:6', 'expected some block to cover it');
});

test('a sentence that the model forgets', () => {
  change('model.yaml', /\n {2}- locator: "3\.1:1"[^]*?(?=\n {2}- locator)/, '');
  expectOneLine('content/model.yaml', '3.1:1', 'expected every sentence to be coded or listed as context');
});

test('a link of the model to a symptom that is not there', () => {
  change('model.yaml', /symptom: p1-bandwidth/, 'symptom: p1-bandwith');
  expectOneLine('content/model.yaml', 'p1-bandwith', 'expected a symptom of the model');
});

test('bad YAML', () => {
  change('claims.yaml', 'kind: paper', 'kind: [paper');
  expectOneLine('content/claims.yaml', 'line', 'expected YAML');
});

test('a string that one language lacks', () => {
  change('strings/en.yaml', /\n {2}tagline: .*/, '');
  expectOneLine('content/strings/en.yaml', 'site.tagline', 'expected the string that zh.yaml has');
});

test('a link to a block that is not there', () => {
  change(`${chapter}.zh.svx`, '(#2.2)', '(#2.9)');
  expectOneLine('2.4-market-scale.zh.svx', '#2.9', 'expected a section, block, figure or step');
});

test('a figure that does not exist', () => {
  change('chapters/0-abstract/0-abstract.zh.svx', 'name="argument-map"', 'name="argument-mop"');
  change('chapters/0-abstract/0-abstract.en.svx', 'name="argument-map"', 'name="argument-mop"');
  expectOneLine('argument-mop', 'expected one of');
});

test('a source that is no web page: its link would run as code', () => {
  change('pages.yaml', /url: 'https?:[^']+'/, "url: 'javascript:alert(1)'");
  expectOneLine('content/pages.yaml', 'url', 'expected the address of a web page');
});

test.each([
  ['confirmed', 'livestream-2023', 'expected evidence of “confirmed”'],
  ['conflicts', 'ecommerce-2022', 'expected evidence of “conflicts”'],
  ['another-measure', 'rural-2022', 'expected evidence of “another-measure”'],
])('a verdict of “%s” without evidence', (_, id, expected) => {
  change('claims.yaml', new RegExp(`(- id: ${id}\\n[^]*?evidence:)[^\\]]*\\]`), '$1 []');
  expectOneLine('content/claims.yaml', id, expected);
});

test('a figure that follows from nothing that we computed is not “consistent”', () => {
  change('claims.yaml', /(- id: ecommerce-2011\n[^]*?evidence:)[^\]]*\]/, '$1 [official-2012]');
  expectOneLine('content/claims.yaml', 'ecommerce-2011', 'a derived entry: it follows by arithmetic');
});

test('“not found” without the places where we looked', () => {
  change(
    'claims.yaml',
    /(- id: action-plan\n[^]*?) {2}searched:\n {4}on: .*\n(?: {4}places:\n(?: {6}.*\n)+| {4}places: .*\n)/,
    '$1',
  );
  expectOneLine('content/claims.yaml', 'action-plan', 'expected `searched`');
});

test('a figure seen on a page that is not listed', () => {
  change('claims.yaml', /page: cjo-2022/, 'page: cjo-2202');
  expectOneLine('content/claims.yaml', 'cjo-2202', 'expected a page of content/pages.yaml');
});

test('a series with two values for a year and publisher', () => {
  change('series.yaml', 'official-2018', 'official-2019');
  expectOneLine('content/series.yaml', 'ecommerce', 'expected one value for 2019 by 商务部');
});

test('a number that we compute and nothing uses is named, and stops nothing', () => {
  change(
    'claims.yaml',
    /$/,
    `
- id: spare-ratio
  kind: derived
  derive: { op: ratio, from: [official-2021, official-2022] }
  decimals: 1
  unit: times
  year: null
  measures: { zh: 闲置, en: idle }
`,
  );
  expect(checkProject(files, definitions).unused).toEqual(['spare-ratio']);
});

test('a second coding that names an unknown link', () => {
  change('second-coding.yaml', 'symptom: p1-coverage', 'symptom: p1-cover');
  expectOneLine('content/second-coding.yaml', 'p1-cover', 'expected a symptom of content/model.yaml');
});

test('a former id that two symptoms claim', () => {
  change('model.yaml', 'was: [p2-trust]', 'was: [p5-experience]');
  expectOneLine('content/model.yaml', 'p5-experience belongs to');
});

test('a direct link that rests on a closing sentence', () => {
  change('model.yaml', /(symptom: p3-price-war\n {4}kind: )partial(\n {4}at: \{ measure: '?\"?4\.3:9)/, '$1direct$2');
  expectOneLine('content/model.yaml', 'rests on a closing sentence');
});

const figure = 'src/figures/RuralHalves';

test('a string of a figure that one language lacks', () => {
  project.change(`${figure}/words.en.yaml`, /^level: .*\n/m, '');
  expectOneLine(`${figure}/words.en.yaml`, 'level', 'expected a string here');
});

test('a string of a figure that both languages lack', () => {
  for (const lang of ['zh', 'en']) project.change(`${figure}/words.${lang}.yaml`, /^sentence: .*\n/m, '');
  expectOneLine(`${figure}/words.zh.yaml`, 'sentence', 'expected a string here');
});

test('a string of a figure that nothing asks for', () => {
  project.change(`${figure}/words.zh.yaml`, /$/, 'spare: 多余\n');
  expectOneLine(`${figure}/words.zh.yaml`, 'spare', 'nothing asks for this string');
});

test('a blank string of a figure', () => {
  project.change(`${figure}/words.zh.yaml`, /^level: .*$/m, "level: ' '");
  expectOneLine(`${figure}/words.zh.yaml`, 'level', 'expected words here');
});

test('a place in a figure that nothing fills', () => {
  project.change(`${figure}/words.en.yaml`, /^what: .*$/m, 'what: What of {year}');
  expectOneLine(`${figure}/definition.ts`, 'rural-halves (en)', 'nothing fills {year}');
});

test('an assumption that is not named after its figure', () => {
  project.change(`${figure}/assumptions.yaml`, /id: rural-halves-/, 'id: halves-');
  expectOneLine(`${figure}/assumptions.yaml`, 'halves-second', 'expected an id that begins with rural-halves-');
});

test.each([
  ['a bare sign', 'p < q', 'expected no bare <'],
  ['braces', '{x}', 'expected no bare {'],
  ['a component that does not end', '<Term of="b2b">x', 'expected </Term> behind its text'],
  ['a component that is not there', '<Chart of="b2b" />', 'expected one of Num, Figure'],
  ['raw HTML', '<b>x</b>', 'and no HTML'],
  ['a link that runs code', '[x](javascript:alert(1))', 'expected a link to #a-place'],
  ['a link that runs code, round brackets', '[a[b]](javascript:alert(1))', 'expected [text](#a-place)'],
  ['a link that runs code, by reference', '[x][y]', 'expected [text](#a-place)'],
  ['a link with a blank before its place', '[x]( #9.9 )', 'expected [text](#a-place)'],
  ['an image', '![x](https://example.org/x.png)', 'expected no image'],
  ['an image by reference', '![x][y]', 'expected no image'],
  ['code', '`x`', 'expected no code'],
  ['an attribute that runs code', '<Num of="ecommerce-2011" onclick="x" />', 'expected of, bare, not onclick'],
  ['an attribute that is missing', '<Num bare />', 'expected of="…"'],
  ['code in an attribute', '<Term of="{x}">x</Term>', 'without braces'],
  ['emphasis across a term', '**<Term of="b2b">x**</Term>', 'expected plain words up to </Term>'],
  ['a term without words', '<Term of="b2b"></Term>', 'expected plain words up to </Term>'],
  ['a link to a section that is not there', '[x](#9.9)', 'link #9.9', 'expected a section, block'],
  ['the same with a title', '[x](#9.9 "t")', 'link #9.9', 'expected a section, block'],
  ['a number that is not there', '<Num of="nowhere" />', 'expected an id of content/claims.yaml'],
  ['a term that is not there', '<Term of="nowhere">x</Term>', 'expected an id of content/glossary.yaml'],
  ['a typed digit', '大约42倍', 'expected no typed digit'],
])('%s in a chapter is told with its line', (_, written, ...expected) => {
  project.change(first, '数字技术和新模式推动', `${written}数字技术和新模式推动`);
  const line = project.read(first).slice(0, project.read(first).indexOf('数字技术和新模式推动')).split('\n').length;
  expectOneLine('2.4-market-scale.zh.svx', `line ${line}`, ...expected);
});

test.each([
  ['{9}', 'expected strategy={1} to {5}'],
  ['"1"', 'expected strategy={1}'],
])('strategy=%s: no strategy of the paper', (value, expected) => {
  for (const lang of ['zh', 'en'])
    change(`chapters/4-strategies/4.1-infrastructure.${lang}.svx`, 'strategy={1}', `strategy=${value}`);
  expectOneLine('4.1-infrastructure', 'line 21', expected);
});

test.each([
  ['title', '" "', 'line 3', 'expected words, not a blank'],
  ['short', '" "', 'line 4', 'expected words, not a blank'],
  ['short', '一二三四五六七八九十一二', 'line 4', 'expected at most 8 characters'],
  ['short', '[x', 'at line 5', 'expected YAML'],
])('a %s of %s in the front matter', (key, value, ...expected) => {
  change(`${chapter}.zh.svx`, new RegExp(`^${key}: .*$`, 'm'), `${key}: ${value}`);
  expectOneLine('2.4-market-scale.zh.svx', ...expected);
});

test.each([
  ['a heading', '## 标题\n\n', 'expected no heading'],
  ['a line that begins with blanks', '    ', 'expected no blanks before a line'],
  ['a paragraph without an id', '没有编号。\n\n', 'expected the block to end in its id'],
])('%s is told with its line', (_, written, expected) => {
  change(`${chapter}.zh.svx`, '数字技术和新模式推动', `${written}数字技术和新模式推动`);
  expectOneLine('2.4-market-scale.zh.svx', 'line 17', expected);
});

test.each([
  ['title="  "', 'expected words in title="…"'],
  ['title="{x}"', 'without braces'],
  ['', 'expected title="…"'],
])('a note with the title %s', (title, expected) => {
  change(`${chapter}.zh.svx`, /(<Note id="n1" )title="[^"]*"/, `$1${title}`);
  expectOneLine('2.4-market-scale.zh.svx', 'line', '<Note id="n1"', expected);
});

test('a second file for the same section', () => {
  project.write(`content/${chapter} (1).zh.svx`, project.read(first));
  expectOneLine('2.4-market-scale', 'section 2.4', 'is there twice');
});

test('a figure in two sections', () => {
  for (const lang of ['zh', 'en'])
    project.change(
      `content/chapters/0-abstract/0-abstract.${lang}.svx`,
      '<Figure name="argument-map" />',
      '<Figure name="argument-map" />\n\n<Figure name="uplift" />',
    );
  expectOneLine('line', 'figure uplift', 'already');
});
