import type { Key } from '../../model/lessons/judge.ts';

/** A question's native controls: what is set in them, and setting them. */

const rankOf = (check: HTMLElement) => [...check.querySelectorAll<HTMLSelectElement>('select[data-choice]')];
/** In an order the values are places, in a match the letters of what is put beside. */
const isOrder = (selects: readonly HTMLSelectElement[]) =>
  selects.every(({ options }) => [...options].every(({ value }) => value === '' || /^\d$/.test(value)));

/** Letters of the question's options. */
export function lettersOf(check: HTMLElement): ReadonlySet<string> {
  const choices = [...check.querySelectorAll<HTMLElement>('[data-choice]')].map(({ dataset }) => dataset.choice ?? '');
  const values = [...check.querySelectorAll<HTMLInputElement>('.check-choice > input')].map(({ value }) => value);
  return new Set([...choices, ...values]);
}

/** @returns the letters that are set; empty where nothing is, with a gap where a place is open or taken twice */
export function answerOf(check: HTMLElement, key: Key): string {
  if (key.kind === 'letters')
    return [...check.querySelectorAll<HTMLInputElement>('.check-choice > input:checked')]
      .map(({ value }) => value)
      .toSorted()
      .join('');
  const selects = rankOf(check);
  if (selects.every(({ value }) => value === '')) return '';
  if (!isOrder(selects)) return selects.map(({ value }) => value || ' ').join('');
  const places = selects.map(() => ' ');
  for (const { value, dataset } of selects) if (value !== '') places[Number(value)] = dataset.choice ?? ' ';
  return places.join('');
}

/** Sets the controls to an answer; to none where it is empty. */
export function showAnswer(check: HTMLElement, key: Key, answer: string): void {
  for (const input of check.querySelectorAll<HTMLInputElement>('.check-choice > input'))
    input.checked = answer.includes(input.value);
  const selects = rankOf(check);
  const order = isOrder(selects);
  for (const [i, select] of selects.entries()) {
    const place = answer.indexOf(select.dataset.choice ?? '');
    select.value = answer === '' ? '' : order ? String(place) : (answer[i] ?? '');
  }
  const field = check.querySelector<HTMLInputElement>('.check-number input');
  if (field && key.kind === 'range') field.value = answer;
}
