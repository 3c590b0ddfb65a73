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

/**
 * @param known ids of questions; entries for others are counted as unread. Left out, all are known: of what a browser keeps
 * nothing is to be lost because the questions could not be fetched.
 */
export function readAnswers(text: string, known?: ReadonlySet<string>): ReadAnswers {
  const answers = new Map<string, string>();
  let unread = text.length > LONGEST ? 1 : 0;
  for (const entry of text === '' ? [] : text.slice(0, LONGEST).split('*')) {
    const [, id = '', answer = ''] = ENTRY.exec(entry) ?? [];
    if (id !== '' && (known?.has(id) ?? true)) answers.set(id, answer);
    else unread += 1;
  }
  return { answers, unread };
}

export function writeAnswers(answers: Answers): string {
  return [...answers].map(([id, answer]) => `${id}_${answer}`).join('*');
}

/** A number as an answer holds it: at most six digits behind the point. */
export function numberAnswer(value: number): string {
  return String(Number(value.toFixed(6)));
}
