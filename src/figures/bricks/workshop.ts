import type { ReliefShape } from '../../model/walls/relief.ts';

/** A wall as the workshop shows it. */
export interface WorkshopProblem {
  name: string;
  href: string;
  bricks: readonly {
    label: string;
    /** As it breaks into lines, if it is long. */
    wrapped?: string;
    /** Some measure reaches it. */
    reached: boolean;
  }[];
}

/** For figures whose bricks can be opened. Bricks are numbered through all walls. */
export interface BrickChoice {
  /** Of the radio buttons, unique on the page. */
  name: string;
  chosen: number | undefined;
  /** What is said of a brick. */
  nameOf: (symptom: number) => string;
  onchoose: (symptom: number, brick: HTMLElement) => void;
}

/** The bricks that each strategy reaches. */
export function reachOf({ strategyCount, links }: ReliefShape): ReadonlySet<number>[] {
  return Array.from(
    { length: strategyCount },
    (_, strategy) => new Set(links.flatMap((link) => (link.strategy === strategy ? [link.symptom] : []))),
  );
}
