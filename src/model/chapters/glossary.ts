import { z } from 'zod';
import { languageKeys, withStandIns } from '../text/localized.ts';

const word = z.strictObject({ term: z.string().min(1), explanation: z.string().min(1) });
type Word = z.output<typeof word>;

/** `content/glossary.yaml`: terms with a short explanation in every language. */
export const glossarySchema = z.array(
  z
    .strictObject({ id: z.string(), ...languageKeys(word) })
    .transform(({ id, ...said }) => ({ id, ...withStandIns<Word>(said) })),
);
export type Glossary = z.output<typeof glossarySchema>;
