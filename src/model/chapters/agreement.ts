import { cross, rollup, sum } from 'd3';
import { ContentError } from '../text/contentError.ts';
import type { Localized } from '../text/language.ts';
import type { Coding, SecondCoding } from './coding.ts';

/** How far two codings of the same measures and symptoms agree. */

export const VERDICTS = ['none', 'partial', 'direct'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Disagreement {
  measure: string;
  symptom: string;
  first: Verdict;
  second: Verdict;
  /** Why the first coder made the link or did not, where it is written down. */
  reason?: Localized;
  /** Why the second did. */
  note?: Localized;
}

export interface Agreement {
  /** Pairs of a measure and a symptom, each judged twice. */
  pairs: number;
  /** Pairs judged alike. */
  alike: number;
  /** Cohen's κ over three verdicts, and over link or none. */
  kappa: number;
  kappaLinked: number;
  disagreements: readonly Disagreement[];
  /** The pairs on which they differ, as `pairName` names them. */
  disputed: ReadonlySet<string>;
}

const FILE = 'content/second-coding.yaml';

/** @throws ContentError for a link of the second coding that names no measure or symptom of the model, or stands twice */
export function compareCodings(model: Coding, second: SecondCoding): Agreement {
  const measures = model.strategies.flatMap((one) => one.measures.map(({ id }) => id));
  const symptoms = model.problems.flatMap((one) => one.symptoms.map(({ id }) => id));
  const secondLinks = new Map<string, SecondCoding['links'][number]>();
  for (const link of second.links) {
    const name = pairName(link.measure, link.symptom);
    if (!measures.includes(link.measure))
      throw new ContentError(FILE, name, `expected a measure of content/model.yaml, not ${link.measure}`);
    if (!symptoms.includes(link.symptom))
      throw new ContentError(FILE, name, `expected a symptom of content/model.yaml, not ${link.symptom}`);
    if (secondLinks.has(name)) throw new ContentError(FILE, name, 'expected each pair once');
    secondLinks.set(name, link);
  }
  const firstLinks = new Map(model.links.map((link) => [pairName(link.measure, link.symptom), link]));
  const weighed = new Map(model.considered.map((one) => [pairName(one.measure, one.symptom), one.reason]));
  const judged = cross(measures, symptoms, (measure, symptom): Disagreement => {
    const name = pairName(measure, symptom);
    const [first, other] = [firstLinks.get(name), secondLinks.get(name)];
    const reason = first?.reason ?? weighed.get(name);
    return {
      measure,
      symptom,
      first: first?.kind ?? 'none',
      second: other?.kind ?? 'none',
      ...(reason && { reason }),
      ...(other?.note && { note: other.note }),
    };
  });
  const disagreements = judged.filter(({ first, second: other }) => first !== other);
  const disputed = new Set(disagreements.map(({ measure, symptom }) => pairName(measure, symptom)));
  return {
    pairs: judged.length,
    alike: judged.length - disagreements.length,
    kappa: cohensKappa(judged.map((one) => [one.first, one.second])),
    kappaLinked: cohensKappa(judged.map((one) => [String(one.first !== 'none'), String(one.second !== 'none')])),
    disagreements,
    disputed,
  };
}

/** `s1-edge → p1-peak-lag` */
export function pairName(measure: string, symptom: string): string {
  return `${measure} → ${symptom}`;
}

/**
 * Agreement beyond chance (Cohen 1960): (p_o − p_e) ÷ (1 − p_e).
 * @param pairs the two coders' categories for every unit
 * @returns 1 for full agreement, 0 for what chance would give; NaN where both used one category only
 */
export function cohensKappa(pairs: readonly (readonly [string, string])[]): number {
  const share = (of: (pair: readonly [string, string]) => string) =>
    rollup(pairs, (group) => group.length / pairs.length, of);
  const [a, b] = [share(([first]) => first), share(([, second]) => second)];
  const observed = pairs.filter(([first, second]) => first === second).length / pairs.length;
  const expected = sum(a, ([category, part]) => part * (b.get(category) ?? 0));
  return (observed - expected) / (1 - expected);
}
