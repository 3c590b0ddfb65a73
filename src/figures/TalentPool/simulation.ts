import { bisector, range } from 'd3';

/**
 * A pool of skilled people: stock and flow with a training delay (a textbook model, not a measurement).
 *
 * For every hundred posts σ people begin training each year; τ years later the share p of them has learnt the trade and
 * joins, and each year the share δ leaves it. Posts D grow by g a year:
 *   D(t) = 100·(1 + g)^t,   dW/dt = p·S(t − τ) − δ·W(t),   S(t) = σ·D(t)·(1 + what strategy 5 adds from t = 0 on).
 * Reckoned month by month, so that nobody is lost: people = people at the start + finished − left.
 */

const MONTHS = 12;
export const HORIZON_YEARS = 12;
export const POSTS_NOW = 100;

export interface TalentPool {
  /** People for a hundred posts today. */
  peopleNow: number;
  /** Growth of posts, per cent a year. */
  growthPercent: number;
  /** People who begin training each year, for every hundred posts. */
  startsPerHundred: number;
  /** Share of them who finish, per cent. */
  finishPercent: number;
  /** Share of the trade's people who leave it, per cent a year. */
  leavePercent: number;
  /** From the beginning of training to the first day at work. */
  delayYears: number;
  /** What is added to the beginners from today on, as a share of them; 0.25 is a quarter more. */
  added: number;
}

/** The pool at the end of a month; month 0 is today. People and posts with a hundred posts today. */
export interface PoolMonth {
  posts: number;
  people: number;
  /** Of these people, those who came through the added places. */
  addedPeople: number;
  trainees: number;
  addedTrainees: number;
  /** Since today. */
  started: number;
  finished: number;
  gaveUp: number;
  left: number;
}

function postsAt(pool: TalentPool, month: number): number {
  return POSTS_NOW * (1 + pool.growthPercent / 100) ** (month / MONTHS);
}

/** Who begins in a month at the places that there are anyway. */
function usualStarts(pool: TalentPool, month: number): number {
  return ((pool.startsPerHundred / 100) * postsAt(pool, month)) / MONTHS;
}

function addedStarts(pool: TalentPool, month: number): number {
  return month < 0 ? 0 : usualStarts(pool, month) * pool.added;
}

/** Every month from today to the horizon. */
export function runPool(pool: TalentPool): PoolMonth[] {
  const delay = Math.round(pool.delayYears * MONTHS);
  const stays = (1 - pool.leavePercent / 100) ** (1 / MONTHS);
  const finishes = pool.finishPercent / 100;
  let trainees = 0;
  for (let month = -delay; month < 0; month++) trainees += usualStarts(pool, month);
  let now: PoolMonth = {
    posts: POSTS_NOW,
    people: pool.peopleNow,
    addedPeople: 0,
    trainees,
    addedTrainees: 0,
    started: 0,
    finished: 0,
    gaveUp: 0,
    left: 0,
  };
  const months = [now];
  for (let month = 0; month < HORIZON_YEARS * MONTHS; month++) {
    const begin = usualStarts(pool, month) + addedStarts(pool, month);
    const addedEnd = addedStarts(pool, month - delay);
    const end = usualStarts(pool, month - delay) + addedEnd;
    const leave = now.people * (1 - stays);
    now = {
      posts: postsAt(pool, month + 1),
      people: now.people - leave + end * finishes,
      addedPeople: now.addedPeople * stays + addedEnd * finishes,
      trainees: now.trainees + begin - end,
      addedTrainees: now.addedTrainees + addedStarts(pool, month) - addedEnd,
      started: now.started + begin,
      finished: now.finished + end * finishes,
      gaveUp: now.gaveUp + end * (1 - finishes),
      left: now.left + leave,
    };
    months.push(now);
  }
  return months;
}

/** The pool at the end of every year, today first. */
export function yearsOf(months: readonly PoolMonth[]): PoolMonth[] {
  return months.filter((_, month) => month % MONTHS === 0);
}

/** Posts without anybody, for every hundred; below 0 when there are more people than posts. */
export function missingPerHundred({ posts, people }: PoolMonth): number {
  return (1 - people / posts) * 100;
}

/** The first year in which there are as many people as posts; undefined if there is none before the horizon. */
export function closesInYear(months: readonly PoolMonth[]): number | undefined {
  const month = months.findIndex(({ posts, people }) => people >= posts - 1e-9);
  return month < 0 ? undefined : Math.ceil(month / MONTHS);
}

/**
 * The least effort for strategy 5, in steps, that closes the gap before the horizon; undefined if none does. More effort
 * never means fewer people, so halving the steps finds it with five runs of the pool instead of one for every step.
 */
export function neededPercent(pool: TalentPool, gainPercent: number, step: number): number | undefined {
  const efforts = range(0, 100 + step, step);
  const closes = (percent: number) =>
    closesInYear(runPool({ ...pool, added: addedShare(percent, gainPercent) })) !== undefined;
  return efforts[bisector((percent: number) => Number(closes(percent))).left(efforts, 1)];
}

/** Strategy 5 carried out to `percent` adds up to `gainPercent` to those who begin training. */
export function addedShare(percent: number, gainPercent: number): number {
  return (percent / 100) * (gainPercent / 100);
}
