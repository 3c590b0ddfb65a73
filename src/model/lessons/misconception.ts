import { z } from 'zod';
import { languageKeys, withStandIns } from '../text/localized.ts';

/** What readers easily get wrong, named and answered: `content/misconceptions.yaml`. */

const text = z.string().refine((said) => said.trim() !== '', 'expected words, not a blank');
const said = z.strictObject({
  /** As somebody would say it who holds it. */
  belief: text,
  /** Why it does not hold, and what does. */
  answer: text,
});

export const misconceptionsSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected an id in kebab-case'),
    /** Where it arises. */
    section: z.string(),
    /** Where it is cleared up: a place, or a figure with a view, `uplift?conversion=10`. */
    see: z.string(),
    /** The question that tests it, where one does. */
    question: z.string().optional(),
    say: z.strictObject(languageKeys(said)).transform(withStandIns<z.output<typeof said>>),
  }),
);
export type Misconception = z.output<typeof misconceptionsSchema>[number];
