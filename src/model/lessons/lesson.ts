import { z } from 'zod';
import { languageKeys, withStandIns } from '../text/localized.ts';

/** What a chapter teaches: `content/chapters/{n}-{chapter}/lesson.yaml`. A chapter without one has neither front nor recap. */

const text = z.string().refine((said) => said.trim() !== '', 'expected words, not a blank');
const said = z.strictObject({
  /** By their ids, which the questions name: what a reader can do afterwards, so that it can be tested. */
  goals: z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'expected ids in kebab-case'), text),
  /** The paper's argument in this chapter, in its own terms and before any question of ours: five lines. */
  paper: z.array(text).length(5, 'expected five lines'),
  /** The recap: what holds, and what is open. */
  holds: text,
  open: text,
});
type Said = z.output<typeof said>;

const GOALS = 3;

export const lessonSchema = z
  .strictObject(languageKeys(said))
  .superRefine((all, context) => {
    const [first, ...others] = Object.entries(all).filter((one): one is [string, Said] => one[1] !== undefined);
    const goals = Object.keys(first?.[1].goals ?? {});
    if (goals.length !== GOALS) context.addIssue(`expected three goals in ${first?.[0]}`);
    for (const [lang, { goals: other }] of others)
      if (Object.keys(other).join(' ') !== goals.join(' '))
        context.addIssue(`expected the goals ${goals.join(', ')} in ${lang}, in this order`);
  })
  .transform(withStandIns<Said>);
export type Lesson = z.output<typeof lessonSchema>;
