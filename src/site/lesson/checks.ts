import { numberAnswer, readAnswers, writeAnswers } from '../../model/lessons/answers.ts';
import { answerable, judge, type Key, type Verdict } from '../../model/lessons/judge.ts';
import { inUnit, readAmount } from '../../model/lessons/readAmount.ts';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { keepAnswers, KEPT, keptAnswers } from './keptAnswers.ts';
import { fetchQuestions, fetchWords } from './fetchQuestions.ts';
import { answerOf, lettersOf, showAnswer } from './checkControls.ts';

/** Judges answers, shows what is said to them, keeps them in this browser, and makes the link that carries them. */

const words = () => document.querySelector<HTMLElement>('[data-check-words]');
/** As it stands in the page now: a browser may have translated it. */
const said = (name: string, values: Record<string, string | number> = {}) =>
  fillTemplate(words()?.querySelector(`[data-word="${name}"]`)?.textContent ?? '', values);
/** Those that are there by now: a chapter's are fetched when their section's are opened. */
const checks = () => [...document.querySelectorAll<HTMLElement>('[data-check]')];
const idOf = (check: HTMLElement) => check.dataset.check ?? '';
const keyOf = (check: HTMLElement) => JSON.parse(check.dataset.key ?? '{}') as Key;

/** What is shown: the reader's own, or those of whoever sent the link. */
const answers = new Map<string, string>();
/** The reader's own, of all pages: these are kept. */
const kept = new Map(readAnswers(keptAnswers()).answers);

const keep = () => keepAnswers(writeAnswers(kept));

function say(check: HTMLElement, problem: string): void {
  const place = check.querySelector('.check-problem');
  if (place) place.textContent = problem;
}

/** The answer as it is set, or what is the matter with it. */
function given(check: HTMLElement, key: Key): { answer: string } | { problem: string } {
  const example = check.querySelector<HTMLElement>('.check-verdict')?.dataset.example ?? '';
  if (key.kind !== 'range') {
    const answer = answerOf(check, key);
    if (answer === '') return { problem: said('empty') };
    return answerable(key, answer, lettersOf(check)) ? { answer } : { problem: said('eachOnce') };
  }
  const typed = check.querySelector<HTMLInputElement>('input')?.value ?? '';
  if (typed.trim() === '') return { problem: said('empty') };
  const amount = readAmount(typed);
  return amount
    ? { answer: numberAnswer(inUnit(amount, Number(check.dataset.scale))) }
    : { problem: said('notNumber', { example }) };
}

function look(check: HTMLElement): void {
  const key = keyOf(check);
  const found = given(check, key);
  if ('problem' in found) return say(check, found.problem);
  say(check, '');
  answers.set(idOf(check), found.answer);
  kept.set(idOf(check), found.answer);
  show(check, key, found.answer);
  keep();
  showProgress();
}

/** What belongs to an answer, taken from the answers that are folded below. */
function show(check: HTMLElement, key: Key, answer: string): void {
  const verdict = judge(key, answer);
  check.dataset.verdict = verdict.right ? 'right' : 'wrong';
  const place = check.querySelector('.check-verdict');
  if (!place) return;
  place.replaceChildren(headline(verdict), ...reasons(check, verdict));
}

function headline({ right: isRight, hits, parts }: Verdict): HTMLElement {
  const line = document.createElement('p');
  line.className = 'check-headline';
  const hit = !isRight && parts > 1 ? ` · ${said('hits', { hits, parts })}` : '';
  line.textContent = `${isRight ? '✓' : '✗'} ${said(isRight ? 'right' : 'wrong')}${hit}`;
  return line;
}

function* reasons(check: HTMLElement, verdict: Verdict): Generator<Node> {
  for (const name of verdict.say) {
    const feedback = check.querySelector<HTMLElement>(`.check-answers [data-feedback="${name}"]`);
    if (!feedback) continue;
    const line = document.createElement('p');
    line.append(...feedback.cloneNode(true).childNodes);
    // Of one choice the headline has said it.
    if (verdict.parts === 1) line.querySelector('.mark')?.remove();
    yield line;
  }
  const why = check.querySelector('[data-why]');
  if (!verdict.right || !why) return;
  const line = document.createElement('p');
  line.append(...why.cloneNode(true).childNodes);
  yield line;
}

/** How many of a section's, and of the page's, were answered. */
function showProgress(): void {
  const isDone = (one: HTMLElement) => answers.has(one.dataset.question ?? idOf(one));
  const within = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('[data-check], [data-question]')];
  for (const place of document.querySelectorAll<HTMLElement>('[data-done]')) {
    const own = within(place.closest('.checks') ?? document);
    const done = own.filter(isDone).length;
    place.textContent = done > 0 ? `✓ ${said('done', { done, all: own.length })}` : '';
  }
  const left = document.querySelector<HTMLElement>('[data-checks-left]');
  if (!left || !words()) return;
  left.hidden = false;
  const count = within(document).filter((one) => !isDone(one)).length;
  left.textContent = count > 0 ? said('toDo', { count }) : said('allDone');
}

/** The figure's number, as the page's address has it; where it has none, nobody has moved it. */
function takeFromFigure(check: HTMLElement, { fromFigure = '', default: start = '' }: DOMStringMap): void {
  const input = check.querySelector<HTMLInputElement>('input');
  if (input) input.value = new URLSearchParams(location.search).get(fromFigure) ?? start;
}

function clear(): void {
  answers.clear();
  kept.clear();
  for (const check of checks()) {
    showAnswer(check, keyOf(check), '');
    delete check.dataset.verdict;
    check.querySelector('.check-verdict')?.replaceChildren();
    say(check, '');
  }
  const address = new URL(location.href);
  address.searchParams.delete(KEPT);
  history.replaceState(history.state, '', address);
  keep();
  showProgress();
  tell(said('cleared'));
}

function tell(text: string): void {
  const place = document.querySelector('[data-checks-told]');
  if (place) place.textContent = text;
}

async function copyLink(): Promise<void> {
  const address = new URL(location.href);
  address.hash = '';
  address.searchParams.set(KEPT, writeAnswers(answers));
  const { copyText } = await import('../../tools/share/copyText.ts');
  tell((await copyText(address.href)) ? said('copied') : address.href);
}

/** @returns how many answers are none to the questions that they name */
function showKept(): number {
  let unfit = 0;
  for (const check of checks()) {
    const [key, answer] = [keyOf(check), answers.get(idOf(check))];
    if (answer === undefined || check.dataset.verdict !== undefined) continue;
    if (!answerable(key, answer, lettersOf(check))) {
      answers.delete(idOf(check));
      unfit += 1;
      continue;
    }
    showAnswer(check, key, answer);
    show(check, key, answer);
  }
  return unfit;
}

/** What a link brings is shown at once, each in its opened section; what this browser keeps, when a section is opened. */
export async function startChecks(): Promise<void> {
  const sent = new URLSearchParams(location.search).get(KEPT);
  const folds = document.querySelectorAll<HTMLDetailsElement>('.checks');
  if (sent !== null) await Promise.all([...folds].map(fetchQuestions));
  else if (kept.size > 0) await fetchWords();
  const known = words()?.dataset.questions?.split(' ');
  const { answers: found, unread } = readAnswers(sent ?? '', known && new Set(known));
  for (const [id, answer] of sent === null ? kept : found) answers.set(id, answer);
  const unfit = showKept();
  showProgress();
  if (sent === null) return;
  for (const fold of folds) fold.open ||= fold.querySelector('[data-verdict]') !== null;
  if (unread + unfit > 0) tell(said('unread', { count: unread + unfit }));
}

/**
 * A section's questions were opened.
 * @public like `pressed`
 */
export async function opened(fold: HTMLElement): Promise<void> {
  await fetchQuestions(fold);
  showKept();
  showProgress();
}

/**
 * A button of a question, or of the tools at the chapter's end.
 * @public `checksBoot.ts` imports it once it is needed.
 */
export function pressed(target: HTMLElement): void {
  const check = target.closest<HTMLElement>('[data-check]');
  if (check && target.matches('[data-look]')) look(check);
  if (check && target.dataset.fromFigure) takeFromFigure(check, target.dataset);
  if (target.matches('[data-checks-clear]')) clear();
  if (target.matches('[data-checks-copy]')) void copyLink();
}

/**
 * The Enter key in a field.
 * @public like `pressed`
 */
export function entered(field: HTMLInputElement): void {
  const check = field.closest<HTMLElement>('[data-check]');
  if (check) look(check);
}
