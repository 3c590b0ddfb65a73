import { beforeEach, expect, test } from 'vitest';
import { contentFiles } from '../../scripts/contentFiles.ts';
import { checkProject } from '../../src/model/checks/checkProject.ts';
import { definitions } from './catalogue.ts';

/** A mistake in a lesson stops the build with one line that names the file, the entry and what was expected. */

const all = contentFiles();
let files: Record<string, string> = {};
beforeEach(() => {
  files = { ...all };
});

const QUESTIONS = 'content/chapters/2-status/questions.yaml';
const LESSON = 'content/chapters/2-status/lesson.yaml';
const MISCONCEPTIONS = 'content/misconceptions.yaml';

/** Changes the first match, or the first behind an entry's id. */
function change(file: string, from: string | RegExp, to: string, entry = ''): void {
  const before = files[file] ?? '';
  const at = entry === '' ? 0 : before.indexOf(`id: ${entry}\n`);
  const after = before.slice(0, at) + before.slice(at).replace(from, to);
  if (at < 0 || after === before) throw new Error(`${file}: nothing to replace`);
  files[file] = after;
}

function expectOneLine(...parts: string[]): void {
  let said = '';
  try {
    checkProject(files, definitions);
  } catch (error) {
    said = (error as Error).message;
  }
  expect(said.split('\n')).toHaveLength(1);
  for (const part of parts) expect(said).toContain(part);
}

test('the lessons as they are pass: thirty questions and more of seven kinds, eight and more in chapters 2 and 3', () => {
  expect(checkProject(files, definitions).summary).toMatch(/\b3\d questions/);
  const kinds = (part: string) => (all[part]?.match(/^ {2}kind: \w+/gm) ?? []).map((line) => line.slice(8));
  const chapters = Object.keys(all).filter((file) => file.endsWith('/questions.yaml'));
  expect(new Set(chapters.flatMap(kinds)).size).toBe(7);
  for (const chapter of ['2-status', '3-problems'])
    expect(kinds(`content/chapters/${chapter}/questions.yaml`).length).toBeGreaterThanOrEqual(8);
});

test('an option without feedback', () => {
  change(QUESTIONS, /feedback: "[^"]*"/, 'feedback: ""', 'not-found-is-not-false');
  expectOneLine(QUESTIONS, 'not-found-is-not-false', 'expected words, not a blank');
});

test('two right options where one is due, and none', () => {
  change(QUESTIONS, '- id: a\n', '- id: a\n      right: true\n', 'not-found-is-not-false');
  expectOneLine(QUESTIONS, 'not-found-is-not-false', 'expected exactly one right option');
  files = { ...all };
  change(QUESTIONS, '      right: true\n', '', 'not-found-is-not-false');
  expectOneLine(QUESTIONS, 'not-found-is-not-false', 'expected exactly one right option');
});

test('a number that is not in the ledger, typed or named', () => {
  change(QUESTIONS, '{double-eleven-orders}', '{double-eleven-nothing}', 'not-found-is-not-false');
  expectOneLine(QUESTIONS, 'not-found-is-not-false', '{double-eleven-nothing}');
  files = { ...all };
  change(QUESTIONS, '{double-eleven-orders}', '580', 'not-found-is-not-false');
  expectOneLine(QUESTIONS, 'not-found-is-not-false', 'expected no typed digit');
  files = { ...all };
  change(QUESTIONS, 'answer: livestream-base-paper', 'answer: livestream-nothing');
  expectOneLine(QUESTIONS, 'livestream-base', 'livestream-nothing');
});

test('a language that is missing', () => {
  change(QUESTIONS, /\n {4}en:\n {6}ask: [^\n]*\n {6}why: [^\n]*/, '', 'not-found-is-not-false');
  expectOneLine(QUESTIONS, 'not-found-is-not-false', 'say.en');
});

test('a goal, a section, a sentence, a place, a view or a parameter that is not there', () => {
  for (const [from, to, said] of [
    ['goal: verdict', 'goal: no-such-goal', 'expected measures, base, verdict, not no-such-goal'],
    ['section: "2.1"', 'section: "3.1"', 'expected one of chapter 2, not 3.1'],
    ['source: ["2.1:6"]', 'source: ["2.1:99"]', 'the paper has no sentence 2.1:99'],
    ['see: 2.1.n2', 'see: 2.1.n9', '§2.1 has no block 2.1.n9'],
    ['see: double-eleven', 'see: double-twelve', 'nothing on the site is called double-twelve'],
    ['see: double-eleven', 'see: double-eleven?spread=week', 'double-eleven has no spread=week'],
    ['see: double-eleven', 'see: double-eleven?breadth=day', 'double-eleven has no parameter breadth'],
  ] as const) {
    files = { ...all };
    change(QUESTIONS, from, to, 'not-found-is-not-false');
    expectOneLine(QUESTIONS, 'not-found-is-not-false', said);
  }
});

test('an answer in a figure that is right before anybody has set it, or out of reach', () => {
  change(QUESTIONS, /right: \{ from: [\d.]+, to: [\d.]+ \}/, 'right: { from: 1, to: 10 }', 'uplift-two-readings');
  expectOneLine(QUESTIONS, 'uplift-two-readings', 'is so before anybody sets it');
  files = { ...all };
  change(QUESTIONS, /right: \{ from: [\d.]+, to: [\d.]+ \}/, 'right: { from: 5, to: 1000 }', 'uplift-two-readings');
  expectOneLine(QUESTIONS, 'uplift-two-readings', 'right: expected');
});

test('a question that is there twice, also in another chapter', () => {
  const other = 'content/chapters/3-problems/questions.yaml';
  change(other, /^- id: [\w-]+/, '- id: livestream-base');
  expectOneLine(other, 'livestream-base', 'is there twice');
});

test('a lesson with four lines of the paper, or with other goals in one language', () => {
  change(LESSON, /\n {4}- [^\n]*/, '');
  expectOneLine(LESSON, 'paper', 'expected five lines');
  files = { ...all };
  change(LESSON, /(en:\n {2}goals:\n {4})measures/, '$1sizes');
  expectOneLine(LESSON, 'expected the goals measures, base, verdict in en');
});

test('a misconception that leads nowhere', () => {
  change(MISCONCEPTIONS, /see: \S+/, 'see: 9.9.p1');
  expectOneLine(MISCONCEPTIONS, 'nothing on the site is called 9.9.p1');
  files = { ...all };
  change(MISCONCEPTIONS, /question: \S+/, 'question: no-such-question');
  expectOneLine(MISCONCEPTIONS, 'there is no question no-such-question');
});

test('words that set a figure to a view that it does not have', () => {
  const file = 'content/chapters/2-status/2.1-digital-technology.zh.svx';
  change(file, 'uplift?conversion=15', 'uplift?conversion=900');
  expectOneLine(file, 'uplift has no conversion=900');
});
