import type { ReliefLink, ReliefShape } from './relief.ts';
import type { Coding } from '../chapters/coding.ts';

/** The model's coding without its words: symptoms and strategies by number, in the model's order. */
export function reliefShapeOf(model: Pick<Coding, 'problems' | 'strategies' | 'links'>): ReliefShape {
  const symptoms = model.problems.flatMap((problem) => problem.symptoms.map((symptom) => symptom.id));
  const strategies = new Map(
    model.strategies.flatMap((strategy, i) => strategy.measures.map((measure) => [measure.id, i] as const)),
  );
  return shapeOfLinks(
    model.problems.map((problem) => problem.symptoms.length),
    model.strategies.length,
    model.links.map((link) => ({
      symptom: symptoms.indexOf(link.symptom),
      strategy: strategies.get(link.measure) ?? -1,
      direct: link.kind === 'direct',
    })),
  );
}

/** A shape from links by number; strategy k is paired with problem k. */
export function shapeOfLinks(
  symptomCounts: readonly number[],
  strategyCount: number,
  links: readonly Omit<ReliefLink, 'paired'>[],
): ReliefShape {
  const problems = symptomCounts.flatMap((count, problem) => new Array<number>(count).fill(problem));
  return {
    symptomCounts,
    strategyCount,
    links: links.map(({ symptom, strategy, direct }) => ({
      symptom,
      strategy,
      direct,
      paired: problems[symptom] === strategy,
    })),
  };
}
