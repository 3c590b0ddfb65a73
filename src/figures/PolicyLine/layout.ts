import { mean, range, scaleLinear, type ScaleLinear } from 'd3';
import type { DatedPolicy } from './policies.ts';

/** A line of years, standing, with one label a policy beside it. */
export interface LineLayout {
  width: number;
  height: number;
  /** Years to px from the top. */
  at: ScaleLinear<number, number>;
  years: number[];
  labels: { policy: DatedPolicy; /** The baseline. */ y: number }[];
}

/** From the left: the years, the line, the labels. */
export const X = { tick: 34, axis: 48, label: 82 } as const;
/** px a year: in the text, and on a picture that is lower than wide. */
export const STEP = { text: 30, thumbnail: 24 } as const;
const LINE_HEIGHT = 21;

/**
 * @param policies those with a year, the earliest first
 * @param width px
 * @param step px a year
 */
export function layout(
  policies: readonly DatedPolicy[],
  width: number,
  first: number,
  last: number,
  step: number = STEP.text,
): LineLayout {
  const height = (last - first + 1) * step;
  const at = scaleLinear([first - 0.5, last + 0.5], [0, height]);
  const ys = spread(policies.map(({ year }) => at(year) + 4.5));
  const labels = policies.map((policy, i) => ({ policy, y: ys[i] ?? 0 }));
  return { width, height: Math.max(height, (labels.at(-1)?.y ?? 0) + 10), at, years: range(first, last + 1), labels };
}

/** Baselines as near as may be to where they belong: those that would touch move apart about their middle. */
function spread(wanted: readonly number[]): number[] {
  const groups: number[][] = [];
  const top = (group: readonly number[]) => (mean(group) ?? 0) - ((group.length - 1) * LINE_HEIGHT) / 2;
  for (const y of wanted) {
    let group = [y];
    for (;;) {
      const above = groups.at(-1);
      if (!above || top(above) + above.length * LINE_HEIGHT <= top(group)) break;
      group = [...above, ...group];
      groups.pop();
    }
    groups.push(group);
  }
  return groups.flatMap((group) => group.map((_, i) => top(group) + i * LINE_HEIGHT));
}
