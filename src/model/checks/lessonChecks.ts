import { chapterOf } from '../chapters/sections.ts';
import type { Content } from '../content/readContent.ts';
import type { PaperIndex } from '../ledger/paperIndex.ts';
import { claimsOf, placesOf } from '../lessons/questionTexts.ts';
import { MISCONCEPTIONS, type PlacedQuestion } from '../lessons/readLessons.ts';
import { ContentError } from '../text/contentError.ts';
import { MAIN_LANGUAGE } from '../text/language.ts';
import { checkPlace, parametersOf, type Places } from './placeCheck.ts';

export interface CheckedLessons extends Places {
  content: Content;
  paperIndex: PaperIndex;
}

/**
 * What a question names is there: its chapter's goal, its section and sentences, entries of the ledger with a value, places
 * and figures' parameters.
 * @throws ContentError at the first mistake
 */
export function checkLessons(site: CheckedLessons): void {
  const { lessons, questions } = site.content;
  const seen = new Map<string, PlacedQuestion>();
  for (const question of questions) {
    const fail = (expected: string): never => {
      throw new ContentError(question.file, question.id, expected);
    };
    if (seen.has(question.id)) fail(`is there twice: also in ${seen.get(question.id)?.file}`);
    seen.set(question.id, question);
    const lesson = lessons.get(question.part);
    if (!lesson) return fail('expected a lesson.yaml beside it');
    const goals = Object.keys(lesson[MAIN_LANGUAGE].goals);
    if (!goals.includes(question.goal)) fail(`goal: expected ${goals.join(', ')}, not ${question.goal}`);
    if (chapterOf(question.section)?.part !== question.part)
      fail(`section: expected one of chapter ${question.part}, not ${question.section}`);
    const sentences = [
      ...question.source,
      ...(question.kind === 'sentence' ? question.options.map(({ at }) => at) : []),
    ];
    for (const at of sentences) if (!(at in site.paperIndex)) fail(`the paper has no sentence ${at}`);
    for (const see of placesOf(question)) checkPlace(see, site, (expected) => fail(`see: ${expected}`));
    checkAnswer(question, site, fail);
  }
  checkMisconceptions(site);
}

function checkMisconceptions(site: CheckedLessons): void {
  const seen = new Set<string>();
  for (const { id, section, see, question } of site.content.misconceptions) {
    const fail = (expected: string): never => {
      throw new ContentError(MISCONCEPTIONS, id, expected);
    };
    if (seen.has(id)) fail('expected each id once');
    seen.add(id);
    if (chapterOf(section)?.sections.includes(section) !== true) fail(`section: there is no section ${section}`);
    checkPlace(see, site, (expected) => fail(`see: ${expected}`));
    if (question !== undefined && !site.content.questions.some((one) => one.id === question))
      fail(`question: there is no question ${question}`);
  }
}

function checkAnswer(question: PlacedQuestion, site: CheckedLessons, fail: (expected: string) => never): void {
  const { ledger } = site.content;
  for (const id of claimsOf(question)) {
    if (!ledger.has(id)) fail(`expected ${id} to be an id of content/claims.yaml`);
    if (ledger.get(id).value === null) fail(`expected ${id} to have a value`);
  }
  if (question.kind === 'number') {
    const answer = ledger.value(question.answer);
    const within = (id: string) => Math.abs(ledger.value(id) - answer) <= (Math.abs(answer) * question.tolerance) / 100;
    const same = question.mistakes.find(({ near }) => within(near));
    if (same) fail(`mistakes: ${same.near} is within the tolerance of the answer`);
    const other = question.mistakes.find(({ near }) => ledger.get(near).unit !== ledger.get(question.answer).unit);
    if (other) fail(`mistakes: expected ${other.near} in the unit of the answer`);
  }
  if (question.kind !== 'predict') return;
  const parameter = parametersOf(question.figure, site, fail)[question.parameter];
  if (parameter?.type !== 'number') return fail(`${question.figure} has no number called ${question.parameter}`);
  const { from, to } = question.right;
  if (from < parameter.min || to > parameter.max) fail(`right: expected ${parameter.min} to ${parameter.max}`);
  if (parameter.default >= from && parameter.default <= to) fail('right: is so before anybody sets it');
}
