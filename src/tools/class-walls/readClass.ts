import { FULL_POINTS, STEP_POINTS } from '../../model/walls/points.ts';
import { shortPlainText } from '../../model/text/plainText.ts';
import { spentPoints } from '../../model/walls/pointBudget.ts';
import {
  checkAnswer,
  readWallFile,
  type WallAnswer,
  type WallProblem,
  type WallRules,
} from '../../model/walls/wallAnswer.ts';
import { entriesOf, LONGEST_ENTRY, type Entry } from './entries.ts';

export type UnreadReason =
  | WallProblem
  /** Neither a link nor a file's content. */
  | 'nothing'
  /** A link to somewhere else. */
  | 'link'
  /** A link to the figure without anybody's answer. */
  | 'bare'
  /** The link ends where its numbers might well go on. */
  | 'cut'
  /** The same split with the same reason stands above: pasted twice. */
  | 'repeated';

/** A place in what was pasted that gave no answer. */
export interface Unread {
  /** From 1. */
  line: number;
  /** What stands there, shortened; show it as text only. */
  text: string;
  why: UnreadReason;
}

export interface ClassReading {
  answers: WallAnswer[];
  unread: Unread[];
  /** Where reading stopped, because more than this is no class any more. */
  stoppedAtLine?: number | undefined;
}

const MOST_ANSWERS = 5000;
const MOST_UNREAD = 1000;
const SHOWN_LENGTH = 60;
/** What posts put behind a link. */
const TRAILING = new Set(')]}>"\'`*_~,.;:!?，。；：！？、）】》」』”’');
/** What is left of a character that was cut in two. */
const CUT = new Set('\ufffd');

/**
 * Reads the answers out of whatever was pasted. Never throws.
 * @param even what a link without numbers stands for: addresses name only what differs from the even mix
 */
export function readClass(text: string, rules: WallRules, even: readonly number[]): ClassReading {
  const reading: ClassReading = { answers: [], unread: [] };
  const seen = new Set<string>();
  for (const entry of entriesOf(text)) {
    if (reading.answers.length >= MOST_ANSWERS || reading.unread.length >= MOST_UNREAD)
      return { ...reading, stoppedAtLine: entry.line };
    const read = readEntry(entry, rules, even);
    const why = typeof read === 'string' ? read : repeats(read, seen) ? 'repeated' : undefined;
    if (why) reading.unread.push({ line: entry.line, text: shorten(entry), why });
    else reading.answers.push(read as WallAnswer);
  }
  return reading;
}

function readEntry({ kind, text }: Entry, rules: WallRules, even: readonly number[]): WallAnswer | UnreadReason {
  switch (kind) {
    case 'words':
      return 'nothing';
    case 'foreign':
      return 'link';
    case 'broken':
      return 'json';
    case 'object': {
      const { answer, problem } = readWallFile(text, rules);
      return answer ?? problem;
    }
    case 'link':
      return text.length > LONGEST_ENTRY ? 'long' : readLink(withoutEnd(text, TRAILING), rules, even);
  }
}

function readLink(link: string, rules: WallRules, even: readonly number[]): WallAnswer | UnreadReason {
  const [address = '', fragment] = link.replaceAll('&amp;', '&').split('#', 2);
  const query = new URLSearchParams(address.split('?').slice(1).join('?'));
  const wall = query.get('wall');
  if (wall === null && !query.has('shown') && !query.has('why')) return 'bare';
  const numbers = wall === null ? even : wall.split('-').map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : NaN));
  // A code point that was cut in two shows that the reason was cut as well.
  const why = query.get('why') ?? '';
  const kept = withoutEnd(why, CUT);
  const { answer, problem } = checkAnswer(numbers, kept === why ? why : `${kept}…`, rules);
  if (!answer) return problem;
  const endsHere = wall !== null && fragment === undefined && address.endsWith(`wall=${wall}`);
  return endsHere && mayGoOn(answer.mix, rules) ? 'cut' : answer;
}

/** Not by an expression that looks for the end: it would begin anew at every mark of a long row. */
function withoutEnd(text: string, marks: ReadonlySet<string>): string {
  let end = text.length;
  while (end > 0 && marks.has(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Whether another digit at the end would give a split within the rules too: `…-10`, cut off from `…-100`. */
function mayGoOn(mix: readonly number[], { budgetPoints }: WallRules): boolean {
  const last = mix.at(-1) ?? 0;
  const room = Math.min(FULL_POINTS, budgetPoints - spentPoints(mix) + last);
  return last > 0 && Math.ceil((last * 10) / STEP_POINTS) * STEP_POINTS <= room;
}

/** The same split without a reason may well come from two people; with the same reason it hardly does. */
function repeats({ mix, why }: WallAnswer, seen: Set<string>): boolean {
  const key = `${mix.join('-')} ${why}`;
  if (why !== '' && seen.has(key)) return true;
  seen.add(key);
  return false;
}

/** Links of one class begin alike: what tells them apart comes with the question mark. */
function shorten({ kind, text }: Entry): string {
  const from = kind === 'link' ? Math.max(0, text.indexOf('?')) : 0;
  return `${from > 0 ? '…' : ''}${shortPlainText(text.slice(from, from + 2 * SHOWN_LENGTH), SHOWN_LENGTH)}`;
}
