import { z } from 'zod';
import { locator } from '../chapters/locator.ts';
import { languageKeys, withStandIns } from '../text/localized.ts';

/**
 * A question with which readers check themselves: `content/chapters/{n}-{chapter}/questions.yaml`. Every answer that can
 * be given has a feedback of its own, which names the misconception and leads to where it is cleared up.
 */

const text = z.string().refine((said) => said.trim() !== '', 'expected words, not a blank');
const inEveryLanguage = <Said>(said: z.ZodType<Said>) =>
  z.strictObject(languageKeys(said)).transform(withStandIns<Said>);

/** Where a feedback leads: a block (`2.4.p2`), figure (`uplift`), step or sentence, with a view if wanted: `uplift?conversion=10`. */
const see = z
  .string()
  .regex(/^[\w.:-]+(\?[\w-]+=[\w.-]+(&[\w-]+=[\w.-]+)*)?$/, 'expected a place such as 2.4.p2 or uplift?conversion=10');
/** One letter, in links for good. */
const letter = z.string().regex(/^[a-h]$/, 'expected one letter from a to h');
/** What can be chosen, and what is said to whoever chooses it. */
const choice = inEveryLanguage(z.strictObject({ text, feedback: text }));
const option = z.strictObject({ id: letter, right: z.boolean().default(false), see, say: choice });
const asked = inEveryLanguage(
  z.strictObject({
    ask: text,
    /** Shown once it is right, and with the answers: why. */
    why: text,
  }),
);

const common = {
  /** Permanent: an address (`/embed/{lang}/q/{id}/`) and a name in links. */
  id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected an id in kebab-case'),
  /** One of the chapter's goals. */
  goal: z.string(),
  section: z.string(),
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** The sentences of the paper on which the answer rests; none for a question of method. */
  source: z.array(locator),
  /** Where the answer is explained. */
  see,
  say: asked,
};

const distinct = (options: readonly { id: string }[]) => new Set(options.map(({ id }) => id)).size === options.length;
const options = z
  .array(option)
  .min(3, 'expected at least three options')
  .refine(distinct, 'expected every option to have a letter of its own');
const oneRight = options.refine(
  (all) => all.filter(({ right }) => right).length === 1,
  'expected exactly one right option',
);

const one = z.strictObject({ ...common, kind: z.literal('one'), options: oneRight });
const several = z.strictObject({
  ...common,
  kind: z.literal('several'),
  options: options
    .refine((all) => all.filter(({ right }) => right).length >= 2, 'expected at least two right options')
    .refine((all) => all.some(({ right }) => !right), 'expected at least one wrong option'),
});
/** Which sentence of the paper says so: each option is a sentence, told in our words. */
const sentence = z.strictObject({
  ...common,
  kind: z.literal('sentence'),
  options: z
    .array(option.extend({ at: locator }))
    .min(3, 'expected at least three options')
    .refine(distinct, 'expected every option to have a letter of its own')
    .refine((all) => all.filter(({ right }) => right).length === 1, 'expected exactly one right option'),
});
const number = z.strictObject({
  ...common,
  kind: z.literal('number'),
  /** The ledger entry whose value and unit are asked for. */
  answer: z.string(),
  /** Per cent of the answer by which one may be off; said beside the field. */
  tolerance: z.number().min(0).max(20),
  /** Answers that show a misconception: near the value of another entry. */
  mistakes: z.array(
    z.strictObject({ near: z.string(), see, say: inEveryLanguage(z.strictObject({ feedback: text })) }),
  ),
  /** To any other number. */
  otherwise: inEveryLanguage(z.strictObject({ feedback: text })),
});
/** For whoever has something out of place: where to look, not what goes where. */
const hint = inEveryLanguage(z.strictObject({ feedback: text }));
/** To be put into the order in which they are written here; shown in another. */
const order = z.strictObject({
  ...common,
  kind: z.literal('order'),
  hint,
  items: z
    .array(z.strictObject({ id: letter, see, say: choice }))
    .min(3, 'expected at least three items')
    .refine(distinct, 'expected every item to have a letter of its own'),
});
/** Each left goes with its right; the feedback says why. */
const match = z.strictObject({
  ...common,
  kind: z.literal('match'),
  hint,
  pairs: z
    .array(
      z.strictObject({
        id: letter,
        see,
        say: inEveryLanguage(z.strictObject({ left: text, right: text, feedback: text })),
      }),
    )
    .min(3, 'expected at least three pairs')
    .refine(distinct, 'expected every pair to have a letter of its own'),
});
/** The answer is set in a figure: one of its parameters comes to stand in a range. */
const predict = z.strictObject({
  ...common,
  kind: z.literal('predict'),
  /** A figure's id and its parameter. */
  figure: z.string(),
  parameter: z.string(),
  /** What its numbers count, as it stands behind them. */
  unit: inEveryLanguage(z.string()),
  right: z
    .strictObject({ from: z.number(), to: z.number() })
    .refine(({ from, to }) => from <= to, 'expected from ≤ to'),
  low: inEveryLanguage(z.strictObject({ feedback: text })),
  high: inEveryLanguage(z.strictObject({ feedback: text })),
});

export const QUESTION_KINDS = ['one', 'several', 'number', 'order', 'match', 'sentence', 'predict'] as const;

export const questionsSchema = z.array(
  z.discriminatedUnion('kind', [one, several, number, order, match, sentence, predict]),
);
export type Question = z.output<typeof questionsSchema>[number];
