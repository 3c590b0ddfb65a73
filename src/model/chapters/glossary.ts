import { z } from 'zod';

const word = z.strictObject({ term: z.string().min(1), explanation: z.string().min(1) });

/** `content/glossary.yaml`: terms with a short explanation in both languages. */
export const glossarySchema = z.array(z.strictObject({ id: z.string(), zh: word, en: word }));
export type Glossary = z.output<typeof glossarySchema>;
