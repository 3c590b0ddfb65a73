import fc from 'fast-check';
import { plainText } from '../../text/plainText.ts';
import { fitToBudget } from '../pointBudget.ts';
import type { WallAnswer, WallRules } from '../wallAnswer.ts';
import { WHY_LENGTH } from '../wallParameters.ts';

/** Random answers within the rules, for tests of what must hold for every one of them. */
export const WALL_RULES: WallRules = { strategyCount: 5, budgetPoints: 250 };

const anyWords = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', '先修路，再卖货', '{"a":1} https://x.y/?wall=1'),
  )
  .map(plainText)
  .filter((why) => why.length <= WHY_LENGTH);

const anyPoints = fc.array(
  fc.integer({ min: 0, max: 20 }).map((steps) => steps * 5),
  { minLength: WALL_RULES.strategyCount, maxLength: WALL_RULES.strategyCount },
);

export const anyAnswer: fc.Arbitrary<WallAnswer> = fc.record({
  mix: anyPoints.map((mix) => fitToBudget(mix, WALL_RULES.budgetPoints)),
  why: anyWords,
});
