import { afterAll, afterEach, expect, test } from 'vitest';
import { ProjectCopy } from './projectCopy.ts';

/** What only a copy can show: code of figures that is wrong, and files as other machines write them. */
const project = new ProjectCopy();
afterEach(() => project.restore());
afterAll(() => project.remove());

/** The check that every build starts with, over the copy. */
const check = () => project.run('scripts/check-content.ts');

/** It stops with one line that names the file and says what was expected. */
function expectOneLine(...parts: string[]): void {
  const { code, said } = check();
  expect(code).toBe(1);
  expect(said.split('\n')).toHaveLength(1);
  for (const part of parts) expect(said).toContain(part);
}

const figure = 'src/figures/RuralHalves';
const first = 'content/chapters/2-status/2.4-market-scale.zh.svx';

test('a claim that a figure asks for and the ledger lacks', () => {
  project.change(`${figure}/definition.ts`, `'rural-retail-2021'`, `'rural-retail-1921'`);
  expectOneLine('rural-retail-1921', 'expected an id of the ledger');
});

test('a measure that a lever stands for and the model lacks', () => {
  project.change('src/figures/LastMile/definition.ts', `'s4-routing'`, `'s4-rooting'`);
  expectOneLine('src/figures/LastMile/definition.ts', 's4-rooting', 'expected s4-rooting to be a measure');
});

test('a sentence that a lever stands for and its measure does not have', () => {
  project.change('src/figures/LastMile/definition.ts', `'4.4:5'`, `'4.4:6'`);
  expectOneLine('src/figures/LastMile/definition.ts', 'expected 4.4:6 among the locators of s4-routing');
});

test('a link of a figure to what is not there', () => {
  project.change('src/figures/FusionLoop/definition.ts', `href('0:1')`, `href('0.9')`);
  expectOneLine('src/figures/FusionLoop/definition.ts', 'nothing on the site is called 0.9');
});

test('a figure of another name than its folder', () => {
  project.change(`${figure}/definition.ts`, `name: 'rural-halves'`, `name: 'uplift'`);
  expectOneLine(`${figure}/definition.ts`, 'expected that of its folder, not uplift');
});

test.each<[string, string, string | RegExp, string, ...string[]]>([
  ['a comma too many', 'languages', '"latex": "british"', '"latex": "british",', 'expected JSON', 'line 19'],
  ['a script that no face is there for', 'languages', '"latin"', '"cyrillic"', 'en.script', 'expected one of'],
  [
    'a stand-in that is no language',
    'languages',
    '"latex": "british"',
    '"latex": "british", "standIn": "fr"',
    'en.standIn',
  ],
  [
    'the language of the paper, not whole',
    'languages',
    '"latex": "chinese"',
    '"latex": "chinese", "standIn": "en"',
    'zh',
  ],
  ['a unit without its words', 'units', /"parcels": .*\n/, '', 'zh.units.parcels'],
  ['words of a unit without the number', 'units', '"#倍"', '"倍"', 'zh.units.times', 'expected a #'],
])('languages and units: %s', (_, file, from, to, ...parts) => {
  project.change(`content/${file}.json`, from, to);
  expectOneLine(`content/${file}.json`, ...parts);
});

test('a file in another encoding', () => {
  project.write('content/glossary.yaml', Buffer.from([0xff, 0xfe, 0x2d, 0x00]));
  expectOneLine('content/glossary.yaml', 'expected UTF-8, not UTF-16');
});

test('line ends and marks of another machine are no mistake', () => {
  for (const file of [first, 'content/claims.yaml', 'content/strings/zh.yaml', `${figure}/words.zh.yaml`])
    project.write(file, `\ufeff${project.read(file).replaceAll('\n', '\r\n').replace(/^---/, '--- ')}`);
  expect(check()).toMatchObject({ code: 0 });
});
