import { FULL_POINTS, STEP_POINTS } from '../../model/walls/points.ts';
import { bareValue } from '../../model/links/bareValue.ts';
import { encodedOnce } from '../../model/links/encodedOnce.ts';
import { mendQuery } from '../../model/links/mendQuery.ts';
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
  /** Broken ones first, then what needs no mending, then links to somewhere else; by line within each. */
  unread: Unread[];
  /** Where reading stopped, because more than this is no class any more. */
  stoppedAtLine?: number | undefined;
}

const MOST_ANSWERS = 5000;
const MOST_UNREAD = 1000;
const SHOWN_LENGTH = 60;
/** What is left of a character that was cut in two. */
const CUT = '\ufffd';

/** What somebody may have to look for in the post comes first. */
const RANKS: Partial<Record<UnreadReason, 1 | 2>> = { bare: 1, repeated: 1, link: 2 };

/**
 * Reads the answers out of whatever was pasted. Never throws.
 * @param even what a link without numbers stands for: addresses name only what differs from the even mix
 */
export function readClass(text: string, rules: WallRules, even: readonly number[]): ClassReading {
  const answers: WallAnswer[] = [];
  const unread: [Unread[], Unread[], Unread[]] = [[], [], []];
  const seen = new Set<string>();
  let stoppedAtLine: number | undefined;
  for (const entry of entriesOf(text)) {
    if (answers.length >= MOST_ANSWERS || unread[0].length + unread[1].length >= MOST_UNREAD) {
      stoppedAtLine = entry.line;
      break;
    }
    const read = readEntry(entry, rules, even);
    const why = typeof read === 'string' ? read : repeats(read, seen) ? 'repeated' : undefined;
    const rank = unread[(why && RANKS[why]) ?? 0];
    if (!why) answers.push(read as WallAnswer);
    // Links to somewhere else stop nobody: a forum's page may be full of them.
    else if (rank.length < MOST_UNREAD) rank.push({ line: entry.line, text: shorten(entry), why });
  }
  return {
    answers,
    unread: unread.flat().slice(0, MOST_UNREAD),
    ...(stoppedAtLine !== undefined && { stoppedAtLine }),
  };
}

function readEntry({ kind, text }: Entry, rules: WallRules, even: readonly number[]): WallAnswer | UnreadReason {
  switch (kind) {
    case 'foreign':
      return 'link';
    case 'broken':
      return 'json';
    case 'object': {
      const { answer, problem } = readWallFile(text, rules);
      return answer ?? problem;
    }
    case 'link':
      return text.length > LONGEST_ENTRY ? 'long' : readLink(text, rules, even);
  }
}

function readLink(link: string, rules: WallRules, even: readonly number[]): WallAnswer | UnreadReason {
  const [given = '', fragment] = link.split('#', 2);
  // A code or a character that was cut in two shows that the reason was cut as well; but its author may have
  // written what stands for one.
  const address = given.replace(/%[\dA-F]?$/i, '');
  const endsInReason = fragment === undefined && /[?&](?:amp;)*why=[^&]*$/.test(given);
  const query = new URLSearchParams(mendQuery(`?${address.split('?').slice(1).join('?')}`));
  const split = query.get('wall');
  if (split === null && !query.has('shown') && !query.has('why')) return 'bare';
  const wall = split === null ? null : bareValue(split);
  const numbers = wall === null ? even : wall.split('-').map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : NaN));
  const why = encodedOnce(query.get('why') ?? '');
  const isCut = endsInReason && (address !== given || (why.endsWith(CUT) && !/%EF%BF%BD$/i.test(address)));
  const { answer, problem } = checkAnswer(numbers, isCut ? `${withoutEnd(why, CUT)}…` : why, rules);
  if (!answer) return problem;
  const endsHere = wall !== null && fragment === undefined && address.endsWith(`wall=${wall}`);
  return endsHere && mayGoOn(answer.mix, rules) ? 'cut' : answer;
}

/** Not by an expression that looks for the end: it would begin anew at every mark of a long row. */
function withoutEnd(text: string, mark: string): string {
  let end = text.length;
  while (end > 0 && text.charAt(end - 1) === mark) end--;
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
