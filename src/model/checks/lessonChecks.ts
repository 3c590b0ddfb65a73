import { chapterOf } from '../chapters/sections.ts';
import type { Content } from '../content/readContent.ts';
import type { Catalogue } from '../figures/catalogue.ts';
import type { PaperIndex } from '../ledger/paperIndex.ts';
import { claimsOf, placesOf } from '../lessons/questionTexts.ts';
import type { PlacedQuestion } from '../lessons/readLessons.ts';
import type { Addresses } from '../links/addresses.ts';
import { readState } from '../links/urlState.ts';
import { ContentError } from '../text/contentError.ts';
import { LANGUAGES, MAIN_LANGUAGE } from '../text/language.ts';

export interface CheckedLessons {
  content: Content;
  addresses: Addresses;
  catalogue: Pick<Catalogue, 'placed' | 'figure'>;
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
    for (const see of placesOf(question)) checkPlace(see, site, fail);
    checkAnswer(question, site, fail);
  }
}

/** `2.4.p2`, `uplift?conversion=10`: the place is there, and the figure has such a parameter and value. */
function checkPlace(see: string, site: CheckedLessons, fail: (expected: string) => never): void {
  const [place = '', query] = see.split('?');
  try {
    for (const lang of LANGUAGES) site.addresses.to(lang, place);
  } catch {
    fail(`see: nothing on the site is called ${place}`);
  }
  const block = /^(.+)\.([a-z]\d+)$/.exec(place);
  const section = block && site.content.sections.find((one) => one.section === block[1]);
  if (section && !section.blocks.includes(block[2] ?? '')) fail(`see: §${section.section} has no block ${place}`);
  if (query === undefined) return;
  const parameters = parametersOf(place, site, fail);
  const asked = new URLSearchParams(query);
  const unknown = [...asked.keys()].find((name) => !(name in parameters));
  if (unknown !== undefined) fail(`see: ${place} has no parameter ${unknown}`);
  const [problem] = readState(parameters, asked).problems;
  if (problem) fail(`see: ${place} has no ${problem.name}=${problem.given}`);
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

function parametersOf(figure: string, site: CheckedLessons, fail: (expected: string) => never) {
  if (!site.catalogue.placed.some(({ id }) => id === figure)) return fail(`there is no figure ${figure}`);
  return site.catalogue.figure(figure, MAIN_LANGUAGE).parameters;
}
