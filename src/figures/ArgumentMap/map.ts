import { range, sum } from 'd3';
import { roundTo } from '../../model/text/roundTo.ts';

/**
 * The geometry of a map between two sides: problems with their symptoms on the left, strategies with their measures on
 * the right, every link a thread. Down everything is in px from the top; across the pictures stretch it themselves.
 */

/** Symptoms and measures are numbered through, each on its side. */
export interface MapLink {
  measure: number;
  symptom: number;
  /** The text says so; otherwise only the mechanism does. */
  direct: boolean;
}

export interface MapShape {
  /** For each problem, how many symptoms it has. */
  symptomCounts: readonly number[];
  /** For each strategy, how many measures it has. */
  measureCounts: readonly number[];
  links: readonly MapLink[];
}

/** One of the ends: problem or strategy number `index`. */
export interface End {
  side: 'problem' | 'strategy';
  index: number;
}

export interface Thread extends MapLink {
  problem: number;
  strategy: number;
  /** Strategy k on problem k, the paper's own pairing. */
  paired: boolean;
  /** Height of the thread's middle at the left and at the right. */
  left: number;
  right: number;
}

/** A symptom or measure written out, or an end's bar. */
export interface Item {
  index: number;
  /** The problem or strategy that it belongs to. */
  end: number;
  /** Its middle. */
  y: number;
  /** How many threads it holds. */
  links: number;
}

export interface Unfolded {
  symptoms: Item[];
  measures: Item[];
  threads: Thread[];
}

/** Which group the n-th of all belongs to: groupOf([6, 6], 7) → 1. */
export function groupOf(counts: readonly number[], n: number): number {
  let left = n;
  return counts.findIndex((count) => (left -= count) < 0);
}

export function linkEnds(shape: MapShape, { symptom, measure }: MapLink): { problem: number; strategy: number } {
  return { problem: groupOf(shape.symptomCounts, symptom), strategy: groupOf(shape.measureCounts, measure) };
}

export function touches(shape: MapShape, link: MapLink, { side, index }: End): boolean {
  return linkEnds(shape, link)[side] === index;
}

/**
 * All links as threads between the ends, bundled: threads of one bundle lie beside each other in the same order at both
 * ends, direct ones first.
 * @param slotPx the height that each end has
 * @param threadPx the pitch of threads at an end
 * @param barMiddlePx where in its slot an end's bar has its middle
 */
export function bundledThreads(shape: MapShape, slotPx: number, threadPx: number, barMiddlePx = slotPx / 2): Thread[] {
  const links = [...shape.links].sort(
    (a, b) => Number(b.direct) - Number(a.direct) || a.measure - b.measure || a.symptom - b.symptom,
  );
  const threads = links.map((link): Thread => {
    const { problem, strategy } = linkEnds(shape, link);
    return { ...link, problem, strategy, paired: problem === strategy, left: 0, right: 0 };
  });
  const spread = (own: 'problem' | 'strategy', other: 'problem' | 'strategy', at: 'left' | 'right') => {
    for (const end of new Set(threads.map((thread) => thread[own]))) {
      const here = threads.filter((thread) => thread[own] === end).sort((a, b) => a[other] - b[other]);
      here.forEach((thread, i) => (thread[at] = end * slotPx + barMiddlePx + offset(i, here.length, threadPx)));
    }
  };
  spread('problem', 'strategy', 'left');
  spread('strategy', 'problem', 'right');
  return threads;
}

/**
 * One end unfolded: all of its own symptoms or measures, and those of the other side that they are linked to, each as
 * near to its end as the others let it.
 */
export function unfold(
  shape: MapShape,
  focus: End,
  size: { slotPx: number; rowPx: number; groupGapPx: number; threadPx: number },
): Unfolded {
  const links = shape.links.filter((link) => touches(shape, link, focus));
  const items = (side: End['side'], counts: readonly number[], key: 'symptom' | 'measure'): Item[] => {
    const chosen = range(sum(counts))
      .map((index) => {
        const end = groupOf(counts, index);
        return { index, end, y: 0, links: links.filter((link) => link[key] === index).length };
      })
      .filter(({ end, links: count }) => (side === focus.side ? end === focus.index : count > 0));
    return placeItems(chosen, counts.length * size.slotPx, size);
  };
  const symptoms = items('problem', shape.symptomCounts, 'symptom');
  const measures = items('strategy', shape.measureCounts, 'measure');
  const threads = links.map((link): Thread => {
    const { problem, strategy } = linkEnds(shape, link);
    return { ...link, problem, strategy, paired: problem === strategy, left: 0, right: 0 };
  });
  for (const item of symptoms) {
    const here = threads.filter((thread) => thread.symptom === item.index).sort((a, b) => a.measure - b.measure);
    here.forEach((thread, i) => (thread.left = item.y + offset(i, here.length, size.threadPx)));
  }
  for (const item of measures) {
    const here = threads.filter((thread) => thread.measure === item.index).sort((a, b) => a.symptom - b.symptom);
    here.forEach((thread, i) => (thread.right = item.y + offset(i, here.length, size.threadPx)));
  }
  return { symptoms, measures, threads };
}

/** The thread's path, 100 wide: level at both ends, its rise in the middle. `lead` says how long it stays level. */
export function threadPath({ left, right }: Pick<Thread, 'left' | 'right'>, lead = 50): string {
  return `M0 ${roundTo(left, 1)}C${lead} ${roundTo(left, 1)} ${100 - lead} ${roundTo(right, 1)} 100 ${roundTo(right, 1)}`;
}

/**
 * Puts items in order down the picture, each as near as possible to the middle of its end's slot, never closer than a
 * row, groups a little further apart: least squares under that order (pool adjacent violators), kept inside.
 */
function placeItems(
  items: Item[],
  heightPx: number,
  size: { slotPx: number; rowPx: number; groupGapPx: number },
): Item[] {
  const { slotPx, rowPx, groupGapPx } = size;
  let room = 0;
  const rooms = items.map((item, i) => {
    const before = items[i - 1];
    if (before) room += rowPx + (before.end === item.end ? 0 : groupGapPx);
    return room;
  });
  const wanted = items.map((item, i) => {
    const group = items.filter((one) => one.end === item.end);
    return (item.end + 0.5) * slotPx + offset(group.indexOf(item), group.length, rowPx) - (rooms[i] ?? 0);
  });
  const [least, most] = [rowPx / 2, heightPx - rowPx / 2 - room];
  return items.map((item, i) => ({
    ...item,
    y: Math.max(least, Math.min(most, rising(wanted)[i] ?? 0)) + (rooms[i] ?? 0),
  }));
}

/** The rising sequence nearest to the values. */
function rising(values: readonly number[]): number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const value of values) {
    let pool = { sum: value, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
}

function offset(i: number, count: number, pitch: number): number {
  return (i - (count - 1) / 2) * pitch;
}
