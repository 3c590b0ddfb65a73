/**
 * What was answered, as it is kept and sent: `?checks=base-of-growth_3.63*units_b*frame_bca`. Letters are those of the
 * question's options, in the order of what they answer; a number is in the unit that was asked for.
 */

/** Question id → answer. */
export type Answers = ReadonlyMap<string, string>;

export interface ReadAnswers {
  answers: Answers;
  /** How many entries could not be read, or answer no question of ours. */
  unread: number;
}

const ENTRY = /^([a-z][a-z0-9-]{0,60})_([a-h]{1,8}|-?\d{1,12}(?:\.\d{1,6})?)$/;
/** More than that is no link of ours: it is not gone through. */
const LONGEST = 4000;

/** @param known ids of questions; entries for others are counted as unread */
export function readAnswers(text: string, known: ReadonlySet<string>): ReadAnswers {
  const answers = new Map<string, string>();
  if (text === '') return { answers, unread: 0 };
  const entries = text.slice(0, LONGEST).split('*');
  for (const entry of entries) {
    const [, id, answer] = ENTRY.exec(entry) ?? [];
    if (id !== undefined && answer !== undefined && known.has(id)) answers.set(id, answer);
  }
  const cut = text.length > LONGEST ? 1 : 0;
  return { answers, unread: entries.filter((entry) => !known.has(ENTRY.exec(entry)?.[1] ?? '')).length + cut };
}

export function writeAnswers(answers: Answers): string {
  return [...answers].map(([id, answer]) => `${id}_${answer}`).join('*');
}

/** A number as an answer holds it: at most six digits behind the point. */
export function numberAnswer(value: number): string {
  return String(Number(value.toFixed(6)));
}
