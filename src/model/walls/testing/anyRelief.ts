import fc from 'fast-check';
import type { ReliefRules, ReliefShape } from '../relief.ts';
import { shapeOfLinks } from '../reliefShape.ts';

/** Random small models, for tests of what holds in every one of them. */
export function anyShape(mostStrategies: number): fc.Arbitrary<ReliefShape> {
  return fc
    .record({
      counts: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }),
      strategyCount: fc.integer({ min: 1, max: mostStrategies }),
    })
    .chain(({ counts, strategyCount }) => {
      const symptoms = counts.reduce((sum, count) => sum + count, 0);
      const link = fc.record({
        symptom: fc.integer({ min: 0, max: symptoms - 1 }),
        strategy: fc.integer({ min: 0, max: strategyCount - 1 }),
        direct: fc.boolean(),
      });
      return fc.array(link, { maxLength: 14 }).map((links) => shapeOfLinks(counts, strategyCount, links));
    });
}

const fraction = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

export const anyRules: fc.Arbitrary<ReliefRules> = fc.record({
  effect: fraction,
  partialWeight: fraction,
  pairsOnly: fc.boolean(),
});

/** Slider positions in steps of 5 points, as fractions. */
export function anyMix(strategyCount: number): fc.Arbitrary<number[]> {
  return fc.array(
    fc.integer({ min: 0, max: 20 }).map((steps) => steps / 20),
    { minLength: strategyCount, maxLength: strategyCount },
  );
}

/** A model with rules and a mix that fits it. */
export function anyCase(mostStrategies = 5) {
  return anyShape(mostStrategies).chain((shape) =>
    fc.record({ shape: fc.constant(shape), rules: anyRules, mix: anyMix(shape.strategyCount) }),
  );
}
